package org.waymark.core.task;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.waymark.core.JourneyException;
import org.waymark.core.exchange.Importer;
import org.waymark.core.reading.FileKind;

/** The importer for a file, by the id that was chosen or the ending of its name. */
public final class ImportFormat {

    private ImportFormat() {
    }

    /**
     * Returns the importer.
     *
     * @throws JourneyException if there is none; the message says what the file is if its bytes tell, else which
     *     formats are known
     */
    public static Importer of(List<Importer> importers, Optional<String> id, NamedFile file) throws JourneyException {
        FormatChoice<Importer> formats = new FormatChoice<>(importers);
        if (id.isEmpty() && formats.byEnding(file).isEmpty()) {
            Optional<String> kind = kind(file).refusal(Locale.getDefault());
            if (kind.isPresent()) {
                throw new JourneyException(file.shown() + ": " + kind.get());
            }
        }
        return formats.format(id, file);
    }

    private static FileKind kind(NamedFile file) {
        try {
            boolean readable = Files.isRegularFile(file.path()) && Files.size(file.path()) <= SourceFile.LARGEST;
            return readable ? FileKind.of(Files.readAllBytes(file.path())) : FileKind.TEXT;
        } catch (IOException e) {
            // the task that reads the file says so
            return FileKind.TEXT;
        }
    }
}
