package org.waymark.room;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Invocable;
import org.waymark.core.room.Caller;

/**
 * The stream of one phone. At most one event is on its way to it; what happens meanwhile is told by the next one, which
 * says how everything is then. A phone that takes nothing for a while is cut off.
 */
final class Feed {

    private static final Duration TO_TAKE = Duration.ofSeconds(10);

    private final Caller caller;
    private final Response response;
    private final Callback whole;
    private final EndPoint connection;
    private final Deadlines deadlines;
    private final java.util.function.Consumer<Feed> wrote;
    private long told = -1;
    private boolean writing;
    private boolean ended;
    private boolean completed;
    private String toldShared = "";
    private View.Own toldOwn;

    Feed(Caller caller, Response response, Callback whole, Deadlines deadlines,
            java.util.function.Consumer<Feed> wrote) {
        this.caller = caller;
        this.response = response;
        this.whole = whole;
        this.connection = response.getRequest().getConnectionMetaData().getConnection().getEndPoint();
        this.deadlines = deadlines;
        this.wrote = wrote;
    }

    Caller caller() {
        return caller;
    }

    synchronized boolean isEnded() {
        return ended;
    }

    /**
     * Returns whether an event can be written now and the phone may not know the newest change.
     *
     * @param change number of the newest change
     */
    synchronized boolean isDue(long change) {
        return told < change && !writing && !ended;
    }

    /** Returns whether a change was written in full, or never can be. */
    synchronized boolean knows(long change) {
        return ended || told >= change && !writing;
    }

    /** Writes how everything was after a change, unless the phone knows it. */
    void tell(View view, long change) {
        String shared = view.shared();
        View.Own own = view.own(caller);
        synchronized (this) {
            if (!isDue(change)) {
                return;
            }
            told = change;
            if (own.equals(toldOwn) && shared.equals(toldShared)) {
                return;
            }
            toldOwn = own;
            toldShared = shared;
            writing = true;
        }
        write("event: state\ndata: " + view.text(own) + "\n\n");
    }

    /** Shows the phone that the connection lives, and finds out whether the phone does. */
    void ping() {
        synchronized (this) {
            if (writing || ended) {
                return;
            }
            writing = true;
        }
        write(": ping\n\n");
    }

    private void write(String text) {
        deadlines.within(connection, TO_TAKE);
        response.write(false, ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)),
                Callback.from(Invocable.InvocationType.NON_BLOCKING, this::written, this::failed));
    }

    private void written() {
        synchronized (this) {
            writing = false;
        }
        deadlines.rest(connection);
        wrote.accept(this);
    }

    private void failed(Throwable cause) {
        synchronized (this) {
            writing = false;
            ended = true;
        }
        if (complete()) {
            whole.failed(cause);
        }
        wrote.accept(this);
    }

    /** Ends the stream; the phone opens a new one if it likes. */
    void end() {
        synchronized (this) {
            ended = true;
            if (writing) {
                // whoever takes nothing is not waited for
                connection.close();
                return;
            }
        }
        if (complete()) {
            whole.succeeded();
        }
    }

    private synchronized boolean complete() {
        boolean first = !completed;
        completed = true;
        return first;
    }
}
