package org.waymark.ui.workbench;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.osgi.framework.FrameworkUtil;
import org.waymark.core.JourneyException;
import org.waymark.core.persist.file.WholeFile;
import org.waymark.core.text.Messages;

/**
 * A portfolio that is packed into the product to look at and to try things out.
 *
 * @param file the file to open, below the folder of samples
 * @param parts further files of a portfolio that is split
 */
record BundledSample(String id, String language, String file, List<String> parts) {

    private static final List<BundledSample> ALL = List.of(
            new BundledSample("contact", "en", "contact-centre.cjm", List.of()),
            new BundledSample("telecom", "en", "telecom/telecom-cross-sell.cjm",
                    List.of("telecom/journeys/one-good-question.cjm", "telecom/journeys/the-48-second-call.cjm",
                            "telecom/journeys/what-the-logs-show.cjm")),
            new BundledSample("airline", "en", "airline-gate.cjm", List.of()),
            new BundledSample("loan", "ru", "retail-loan-ru.cjm", List.of()),
            new BundledSample("till", "ru", "cosmetics-till-ru.cjm", List.of()));

    /** Returns the samples that are packed, those in the language of the reader first. */
    static List<BundledSample> all() {
        String own = Locale.getDefault().getLanguage();
        return ALL.stream().filter(sample -> entry(sample.file) != null)
                .sorted(Comparator.comparing(sample -> !sample.language.equals(own))).toList();
    }

    String title() {
        return Messages.of(BundledSample.class).get("sample_" + id);
    }

    String hint() {
        return Messages.of(BundledSample.class).get("sample_" + id + "_hint");
    }

    /**
     * Copies the sample into a folder, where it can be edited; files that are there already stay.
     *
     * @return the file to open
     * @throws JourneyException if it cannot be written
     */
    Path copyTo(Path folder) throws JourneyException {
        for (String name : Stream.concat(Stream.of(file), parts.stream()).toList()) {
            Path target = folder.resolve(name);
            try {
                WholeFile.createFolders(target.getParent());
                if (!Files.exists(target)) {
                    try (InputStream in = entry(name).openStream()) {
                        byte[] content = in.readAllBytes();
                        WholeFile.create(target, out -> out.write(content));
                    }
                }
            } catch (IOException e) {
                throw new JourneyException(
                        Messages.of(BundledSample.class).get("sample_notWritten", target, e.getMessage()), e);
            }
        }
        return folder.resolve(file);
    }

    private static URL entry(String name) {
        return FrameworkUtil.getBundle(BundledSample.class).getEntry("samples/" + name);
    }
}
