package org.waymark.ui.help;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.graphics.ImageData;
import org.osgi.framework.FrameworkUtil;

/** The documents and pictures that are packed into the product. */
final class HelpFiles {

    private static final String FOLDER = "docs/";

    private HelpFiles() {
    }

    /** Returns a document by its path below the folder of documents. */
    static Optional<String> text(String path) {
        return read(path, in -> new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }

    static Optional<ImageData> picture(String path) {
        return read(path, ImageData::new);
    }

    /** Reads an open file. */
    private interface Reader<T> {

        T read(InputStream in) throws IOException;
    }

    private static <T> Optional<T> read(String path, Reader<T> reader) {
        URL entry = FrameworkUtil.getBundle(HelpFiles.class).getEntry(FOLDER + path);
        if (entry == null) {
            return Optional.empty();
        }
        try (InputStream in = entry.openStream()) {
            return Optional.of(reader.read(in));
        } catch (IOException e) {
            ILog.of(HelpFiles.class).error(path, e);
            return Optional.empty();
        }
    }
}
