package org.waymark.core.exchange;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/** Asks before each piece that is written whether the rest is still wanted, so that every format can be stopped. */
public final class StoppableStream extends FilterOutputStream {

    private final BooleanSupplier cancelled;

    /** @param cancelled ends the writing with a {@link CancellationException} */
    public StoppableStream(OutputStream out, BooleanSupplier cancelled) {
        super(out);
        this.cancelled = cancelled;
    }

    @Override
    public void write(int octet) throws IOException {
        check();
        out.write(octet);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        check();
        out.write(bytes, from, length);
    }

    private void check() {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException();
        }
    }
}
