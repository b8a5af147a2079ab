package org.waymark.image;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import javax.imageio.ImageIO;

/** The pictures named by a map, read once each from the portfolio's folder. */
final class Pictures {

    /** Size limit of a picture file in bytes. */
    private static final long LIMIT = 64L << 20;

    private final Optional<Path> folder;
    private final Map<String, Optional<BufferedImage>> read = new HashMap<>();

    Pictures(Optional<Path> folder) {
        this.folder = folder.map(path -> path.toAbsolutePath().normalize());
    }

    /** Returns the picture; empty if it is missing, unreadable or outside the folder. */
    Optional<BufferedImage> get(String path) {
        return read.computeIfAbsent(path, this::load);
    }

    boolean exists(String path) {
        try {
            return file(path).isPresent();
        } catch (InvalidPathException unreadable) {
            return false;
        }
    }

    /** Resolves a path that stays inside the folder. */
    private Optional<Path> file(String path) {
        return folder.map(base -> base.resolve(path).normalize()).filter(file -> file.startsWith(folder.get())
                && Files.isRegularFile(file));
    }

    /** Returns the file as a {@code data:} URI; empty unless it is a PNG, JPEG or GIF. */
    Optional<String> dataUri(String path) {
        try {
            Optional<Path> file = file(path);
            if (file.isEmpty() || Files.size(file.get()) > LIMIT) {
                return Optional.empty();
            }
            byte[] bytes = Files.readAllBytes(file.get());
            return type(bytes).map(type -> "data:" + type + ";base64," + Base64.getEncoder().encodeToString(bytes));
        } catch (IOException | InvalidPathException unreadable) {
            return Optional.empty();
        }
    }

    /** Detects the media type by the first bytes, as file names are not reliable. */
    private static Optional<String> type(byte[] bytes) {
        if (bytes.length < 8) {
            return Optional.empty();
        }
        int head = (bytes[0] & 255) << 8 | bytes[1] & 255;
        return switch (head) {
            case 0x8950 -> Optional.of("image/png");
            case 0xFFD8 -> Optional.of("image/jpeg");
            case 0x4749 -> Optional.of("image/gif");
            default -> Optional.empty();
        };
    }

    private Optional<BufferedImage> load(String path) {
        try {
            Optional<Path> file = file(path);
            if (file.isEmpty() || Files.size(file.get()) > LIMIT) {
                return Optional.empty();
            }
            return Optional.ofNullable(ImageIO.read(file.get().toFile()));
        } catch (IOException | InvalidPathException unreadable) {
            // the painter draws an empty frame instead
            return Optional.empty();
        }
    }
}
