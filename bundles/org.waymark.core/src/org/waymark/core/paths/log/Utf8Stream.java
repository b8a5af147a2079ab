package org.waymark.core.paths.log;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Turns a text of any encoding into UTF-8 while it is read. */
final class Utf8Stream extends InputStream {

    private static final int CHARS = 1 << 14;

    private final Reader reader;
    private final CharBuffer chars = CharBuffer.allocate(CHARS).flip();
    private final ByteBuffer bytes = ByteBuffer.allocate(CHARS * 3).flip();
    private final CharsetEncoder encoder = StandardCharsets.UTF_8.newEncoder()
            .onMalformedInput(CodingErrorAction.REPLACE).onUnmappableCharacter(CodingErrorAction.REPLACE);
    private boolean ended;

    Utf8Stream(InputStream in, Charset charset) {
        reader = new InputStreamReader(in, charset);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int at, int length) throws IOException {
        while (!bytes.hasRemaining()) {
            if (ended) {
                return -1;
            }
            fill();
        }
        int count = Math.min(length, bytes.remaining());
        bytes.get(into, at, count);
        return count;
    }

    private void fill() throws IOException {
        chars.compact();
        int count = reader.read(chars.array(), chars.position(), chars.remaining());
        ended = count < 0;
        chars.position(chars.position() + Math.max(0, count)).flip();
        bytes.clear();
        encoder.encode(chars, bytes, ended);
        bytes.flip();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
