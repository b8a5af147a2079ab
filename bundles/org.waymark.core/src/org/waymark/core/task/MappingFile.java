package org.waymark.core.task;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.waymark.core.JourneyException;
import org.waymark.core.reading.TextDecoder;
import org.waymark.core.table.MappingText;
import org.waymark.core.table.TableMapping;

/** The file of a mapping, beside its source: {@code SOURCE.mapping.json}. It is written only when asked for. */
public final class MappingFile {

    private static final String ENDING = ".mapping.json";

    private MappingFile() {
    }

    /** Returns the mapping file of a source, whether it exists or not. */
    public static NamedFile of(NamedFile source) {
        Path path = source.path();
        return new NamedFile(path.resolveSibling(path.getFileName() + ENDING), source.shown() + ENDING);
    }

    /** Returns the mapping file of a source if it exists. */
    public static Optional<NamedFile> beside(NamedFile source) {
        return Optional.of(of(source)).filter(it -> Files.isRegularFile(it.path()));
    }

    /**
     * Reads a mapping.
     *
     * @throws JourneyException if it cannot be read or is no mapping; the message names the file
     */
    public static TableMapping read(NamedFile file) throws JourneyException {
        byte[] content = SourceFile.content(file);
        try {
            return MappingText.read(TextDecoder.decode(content, Optional.of(StandardCharsets.UTF_8),
                    Locale.getDefault()).text(), Locale.getDefault());
        } catch (JourneyException e) {
            throw new JourneyException(file.shown() + ": " + e.getMessage(), e);
        }
    }

    /** Writes the mapping of a source beside it; an existing one is replaced. */
    public static NamedFile write(NamedFile source, TableMapping mapping) throws JourneyException {
        NamedFile file = of(source);
        new Output.File(file).write(out -> {
            out.write(MappingText.text(mapping).getBytes(StandardCharsets.UTF_8));
            return file;
        }, Progress.NONE);
        return file;
    }
}
