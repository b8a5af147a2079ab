package org.waymark.image;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Style sheets and scripts of web pages, which each page carries in itself. */
final class WebAssets {

    private WebAssets() {
    }

    /** Returns the text of a file beside this class. */
    static String text(String name) {
        try (InputStream in = WebAssets.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
