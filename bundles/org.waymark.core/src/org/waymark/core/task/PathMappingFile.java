package org.waymark.core.task;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.waymark.core.JourneyException;
import org.waymark.core.paths.PathMapping;
import org.waymark.core.paths.PathMappingText;
import org.waymark.core.reading.TextDecoder;

/** The file of the mapping of a log: {@code NAME.paths.json}. */
public final class PathMappingFile {

    /** The ending of its name. */
    public static final String ENDING = ".paths.json";

    private PathMappingFile() {
    }

    /**
     * Reads a mapping.
     *
     * @throws JourneyException if it cannot be read or is no mapping; the message names the file
     */
    public static PathMapping read(NamedFile file) throws JourneyException {
        byte[] content = SourceFile.content(file);
        try {
            return PathMappingText.read(TextDecoder.decode(content, Optional.of(StandardCharsets.UTF_8),
                    Locale.getDefault()).text(), Locale.getDefault());
        } catch (JourneyException e) {
            throw new JourneyException(file.shown() + ": " + e.getMessage(), e);
        }
    }

    /** Writes a mapping; an existing file is replaced. */
    public static void write(NamedFile file, PathMapping mapping) throws JourneyException {
        new Output.File(file).write(out -> {
            out.write(PathMappingText.text(mapping).getBytes(StandardCharsets.UTF_8));
            return file;
        }, Progress.NONE);
    }
}
