package org.waymark.ui.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.osgi.framework.Bundle;
import org.waymark.core.JourneyException;
import org.waymark.core.persist.file.WholeFile;
import org.waymark.ui.session.PortfolioSession;

/**
 * A zip file for the maintainers: versions, bundles, the log without messages, and how many elements of each kind are
 * open. It holds no name, text, path or picture of the user.
 */
final class SupportBundle {

    private static final int LOG_LINES = 20_000;

    private final List<Bundle> bundles;
    private final List<PortfolioSession> open;
    private final Optional<Path> log;

    /** @param log the error log; empty if there is none */
    SupportBundle(List<Bundle> bundles, List<PortfolioSession> open, Optional<Path> log) {
        this.bundles = bundles;
        this.open = open;
        this.log = log;
    }

    void write(Path target) throws IOException, JourneyException {
        WholeFile.write(target, this::write);
    }

    private void write(OutputStream out) throws IOException {
        // not closed: the file is flushed to disk through the same stream afterwards
        ZipOutputStream zip = new ZipOutputStream(out);
        entry(zip, "program.txt", FaultDetails.program() + Instant.now() + "\n" + memory());
        entry(zip, "bundles.txt", String.join("\n", bundles.stream()
                .map(bundle -> bundle.getSymbolicName() + " " + bundle.getVersion()).sorted().toList()) + "\n");
        entry(zip, "portfolios.txt", counts());
        zip.putNextEntry(new ZipEntry("log.txt"));
        log(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
        zip.closeEntry();
        zip.finish();
    }

    private static String memory() {
        Runtime machine = Runtime.getRuntime();
        return "Memory: " + (machine.totalMemory() - machine.freeMemory() >> 20) + " of " + (machine.maxMemory() >> 20)
                + " MB; processors: " + machine.availableProcessors() + "\n";
    }

    private String counts() {
        StringBuilder out = new StringBuilder();
        int number = 0;
        for (PortfolioSession session : open) {
            Map<String, Integer> counts = new TreeMap<>();
            TreeIterator<EObject> all = session.portfolio().eAllContents();
            while (all.hasNext()) {
                counts.merge(all.next().eClass().getName(), 1, Integer::sum);
            }
            out.append("Portfolio ").append(++number).append(", files: ")
                    .append(session.document().files().size())
                    .append('\n');
            counts.forEach((kind, count) -> out.append("  ").append(kind).append(' ').append(count).append('\n'));
        }
        return out.toString();
    }

    private void log(Writer out) throws IOException {
        if (log.filter(Files::isRegularFile).isEmpty()) {
            return;
        }
        try (BufferedReader lines = Files.newBufferedReader(log.get(), StandardCharsets.ISO_8859_1)) {
            int left = LOG_LINES;
            for (String line = lines.readLine(); line != null && left > 0; line = lines.readLine()) {
                Optional<String> clean = CleanLog.line(line);
                if (clean.isPresent()) {
                    out.write(clean.get() + "\n");
                    left--;
                }
            }
        }
        out.flush();
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /** Returns the bundles of the running program. */
    static List<Bundle> running(Bundle any) {
        return Arrays.asList(any.getBundleContext().getBundles());
    }
}
