package org.waymark.core.paths.log;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.waymark.core.paths.PathProgress;

/** Opens files of logs: unpacks {@code .gz}, reports progress by the bytes of the file, and stops when cancelled. */
public final class LogInput {

    private static final int BUFFER = 1 << 16;

    private LogInput() {
    }

    /** Opens a file for reading. */
    public static InputStream open(Path file, PathProgress progress) throws IOException {
        InputStream counted = new Counted(Files.newInputStream(file), Files.size(file), progress);
        return isPacked(file) ? unpacked(counted) : counted;
    }

    /** Returns whether a file begins like a gzip file, whatever its name. */
    static boolean isPacked(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.read() == 0x1F && in.read() == 0x8B;
        }
    }

    private static InputStream unpacked(InputStream packed) throws IOException {
        try {
            return new GZIPInputStream(new BufferedInputStream(packed, BUFFER), BUFFER);
        } catch (IOException e) {
            packed.close();
            throw e;
        }
    }

    /** Counts percents of a file. */
    private static final class Counted extends FilterInputStream {

        private final long size;
        private final PathProgress progress;
        private long read;
        private int percent;

        Counted(InputStream in, long size, PathProgress progress) {
            super(in);
            this.size = size;
            this.progress = progress;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int at, int length) throws IOException {
            progress.check();
            int count = in.read(into, at, Math.min(length, BUFFER));
            read += Math.max(0, count);
            int now = size == 0 ? 100 : (int) Math.min(100, read * 100 / size);
            if (now > percent) {
                progress.worked(now - percent);
                percent = now;
            }
            return count;
        }
    }
}
