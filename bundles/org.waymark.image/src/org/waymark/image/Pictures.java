package org.waymark.image;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import javax.imageio.ImageIO;

/** The pictures a map names, read once from below the portfolio's folder. */
final class Pictures {

    /** Larger files are not pictures for a map. */
    private static final long LIMIT = 64L << 20;

    private final Optional<Path> folder;
    private final Map<String, Optional<BufferedImage>> read = new HashMap<>();

    Pictures(Optional<Path> folder) {
        this.folder = folder.map(path -> path.toAbsolutePath().normalize());
    }

    /** The picture, empty if it is missing, unreadable or outside the folder. */
    Optional<BufferedImage> get(String path) {
        return read.computeIfAbsent(path, this::load);
    }

    /** The file of a path that stays inside the folder. */
    Optional<Path> file(String path) {
        return folder.map(base -> base.resolve(path).normalize()).filter(file -> file.startsWith(folder.get())
                && Files.isRegularFile(file));
    }

    private Optional<BufferedImage> load(String path) {
        try {
            Optional<Path> file = file(path);
            if (file.isEmpty() || Files.size(file.get()) > LIMIT) {
                return Optional.empty();
            }
            return Optional.ofNullable(ImageIO.read(file.get().toFile()));
        } catch (IOException | java.nio.file.InvalidPathException unreadable) {
            // the painter shows an empty frame, which says as much as a message here could
            return Optional.empty();
        }
    }
}
