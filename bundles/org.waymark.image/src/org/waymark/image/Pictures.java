package org.waymark.image;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * The pictures named by a map, read once each from the portfolio's folder. Nothing outside the folder is read, also not
 * through a symbolic link, and nothing is decoded before its pixels are counted.
 */
public final class Pictures {

    /** Size limit of a picture file in bytes. */
    private static final long MAX_BYTES = 64L << 20;
    /** Limit of the pixels of a picture; decoded, they take four bytes each. */
    private static final long MAX_PIXELS = 50_000_000;
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

    /** Reasons why a picture is not shown; the names are keys of messages. */
    public enum Refusal {
        MISSING, OUTSIDE, TOO_LARGE, NO_PICTURE
    }

    /** Result of looking at a picture file. */
    private sealed interface Found {

        /**
         * A picture that can be decoded.
         *
         * @param type media type
         */
        record Picture(byte[] bytes, String type) implements Found {
        }

        /** A file that is not shown. */
        record Refused(Refusal reason) implements Found {
        }
    }

    private final Optional<Path> folder;
    private final Map<String, Found> found = new HashMap<>();
    private final Map<String, Optional<BufferedImage>> decoded = new HashMap<>();

    /** @param folder the portfolio's folder, to which the paths of pictures are relative; empty if there is none */
    public Pictures(Optional<Path> folder) {
        this.folder = folder.map(path -> path.toAbsolutePath().normalize());
    }

    /** Returns the picture; empty if it is refused. */
    Optional<BufferedImage> get(String path) {
        return decoded.computeIfAbsent(path, this::decode);
    }

    /**
     * Returns the bytes of a picture that is safe to decode; empty if it is refused.
     *
     * @param path relative to the portfolio's folder, from the model
     */
    public Optional<byte[]> bytes(String path) {
        return found(path) instanceof Found.Picture(byte[] bytes, String type) ? Optional.of(bytes) : Optional.empty();
    }

    /** Returns the file as a {@code data:} URI; empty if it is refused. */
    Optional<String> dataUri(String path) {
        return found(path) instanceof Found.Picture(byte[] bytes, String type)
                ? Optional.of("data:" + type + ";base64," + Base64.getEncoder().encodeToString(bytes))
                : Optional.empty();
    }

    /** Returns why a picture is not shown; empty if it is. */
    public Optional<Refusal> refusal(String path) {
        return found(path) instanceof Found.Refused(Refusal reason) ? Optional.of(reason) : Optional.empty();
    }

    private Found found(String path) {
        return found.computeIfAbsent(path, this::read);
    }

    private Found read(String path) {
        try {
            if (folder.isEmpty()) {
                return new Found.Refused(Refusal.MISSING);
            }
            Path file = folder.get().resolve(path).normalize();
            if (!file.startsWith(folder.get())) {
                return new Found.Refused(Refusal.OUTSIDE);
            }
            if (!Files.isRegularFile(file)) {
                return new Found.Refused(Refusal.MISSING);
            }
            if (!file.toRealPath().startsWith(folder.get().toRealPath())) {
                return new Found.Refused(Refusal.OUTSIDE);
            }
            return Files.size(file) > MAX_BYTES
                    ? new Found.Refused(Refusal.TOO_LARGE)
                    : picture(Files.readAllBytes(file));
        } catch (IOException | InvalidPathException e) {
            return new Found.Refused(Refusal.MISSING);
        }
    }

    private static Found picture(byte[] bytes) {
        Optional<String> type = type(bytes);
        if (type.isEmpty()) {
            return new Found.Refused(Refusal.NO_PICTURE);
        }
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return new Found.Refused(Refusal.NO_PICTURE);
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                boolean fits = (long) reader.getWidth(0) * reader.getHeight(0) <= MAX_PIXELS;
                return fits ? new Found.Picture(bytes, type.get()) : new Found.Refused(Refusal.TOO_LARGE);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            // readers of the JDK throw whatever a damaged header leads them into
            return new Found.Refused(Refusal.NO_PICTURE);
        }
    }

    /** Detects the media type by the signature, as file names are not reliable. */
    private static Optional<String> type(byte[] bytes) {
        if (begins(bytes, PNG)) {
            return Optional.of("image/png");
        }
        if (begins(bytes, JPEG)) {
            return Optional.of("image/jpeg");
        }
        boolean gif = begins(bytes, "GIF87a".getBytes(StandardCharsets.US_ASCII))
                || begins(bytes, "GIF89a".getBytes(StandardCharsets.US_ASCII));
        return gif ? Optional.of("image/gif") : Optional.empty();
    }

    private static boolean begins(byte[] bytes, byte[] signature) {
        return bytes.length >= signature.length
                && Arrays.equals(bytes, 0, signature.length, signature, 0, signature.length);
    }

    private Optional<BufferedImage> decode(String path) {
        if (!(found(path) instanceof Found.Picture(byte[] bytes, String type))) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(ImageIO.read(new ByteArrayInputStream(bytes)));
        } catch (IOException | RuntimeException e) {
            // the painter draws an empty frame instead, and the notice names the file
            found.put(path, new Found.Refused(Refusal.NO_PICTURE));
            return Optional.empty();
        }
    }
}
