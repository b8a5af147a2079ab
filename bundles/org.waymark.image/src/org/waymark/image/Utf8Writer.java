package org.waymark.image;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Writes whole texts as UTF-8. Java's own writer looks at each letter; a string knows of itself that it has Latin letters
 * alone, and is copied. Not for texts that are cut within a character.
 */
final class Utf8Writer extends Writer {

    private final OutputStream out;

    Utf8Writer(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(char[] letters, int from, int length) throws IOException {
        write(new String(letters, from, length));
    }

    @Override
    public void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        write(text.substring(from, from + length));
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
