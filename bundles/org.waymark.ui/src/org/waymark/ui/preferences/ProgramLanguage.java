package org.waymark.ui.preferences;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.service.datalocation.Location;
import org.waymark.core.JourneyException;
import org.waymark.core.persist.file.WholeFile;
import org.waymark.core.text.Messages;

/**
 * The language of the program, which takes effect at the next start. It is a line of the file from which the platform
 * takes its settings before anything of the program runs.
 */
final class ProgramLanguage {

    /** The languages there are. */
    enum Tongue {
        SYSTEM(""), ENGLISH("en"), RUSSIAN("ru");

        private final String tag;

        Tongue(String tag) {
            this.tag = tag;
        }
    }

    private static final String LINE = "osgi.nl=";

    private final Path file;

    /** @param file the settings of the platform, {@code config.ini} */
    ProgramLanguage(Path file) {
        this.file = file;
    }

    static ProgramLanguage ofThisProgram() {
        Location place = Platform.getConfigurationLocation();
        return new ProgramLanguage(Path.of(place.getURL().getPath()).resolve("config.ini"));
    }

    Tongue chosen() {
        String tag = lines().stream().filter(line -> line.startsWith(LINE)).map(line -> line.substring(LINE.length()))
                .findFirst().orElse("");
        return Arrays.stream(Tongue.values()).filter(tongue -> tongue.tag.equals(tag)).findFirst()
                .orElse(Tongue.SYSTEM);
    }

    /** @throws JourneyException if the file cannot be written */
    void choose(Tongue tongue) throws JourneyException {
        List<String> kept = new ArrayList<>(lines());
        kept.removeIf(line -> line.startsWith(LINE));
        if (tongue != Tongue.SYSTEM) {
            kept.add(LINE + tongue.tag);
        }
        try {
            WholeFile.createFolders(file.getParent());
            WholeFile.writeOwn(file, (String.join("\n", kept) + "\n").getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new JourneyException(Messages.of(ProgramLanguage.class).get("general_notWritten", file), e);
        }
    }

    private List<String> lines() {
        try {
            return Files.exists(file) ? Files.readAllLines(file, StandardCharsets.ISO_8859_1) : List.of();
        } catch (IOException e) {
            // as good as none; writing will tell
            return List.of();
        }
    }
}
