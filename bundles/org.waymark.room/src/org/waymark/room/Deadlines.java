package org.waymark.room;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;

/**
 * The times by which each connection has to get on: to send a whole request, to take a whole answer. Whoever sends or
 * reads a byte now and then would outlive every idle timeout; here the connection is cut off.
 */
final class Deadlines implements Connection.Listener {

    /** Time for a whole request and its answer. */
    static final Duration REQUEST = Duration.ofSeconds(20);
    /** Time for which a connection is kept for the next request: a browser opens six and needs them for a moment. */
    static final Duration KEPT = Duration.ofSeconds(5);

    private final Map<EndPoint, Long> ends = new ConcurrentHashMap<>();

    @Override
    public void onOpened(Connection connection) {
        within(connection.getEndPoint(), REQUEST);
    }

    @Override
    public void onClosed(Connection connection) {
        ends.remove(connection.getEndPoint());
    }

    /** Sets the time of a connection anew. */
    void within(EndPoint connection, Duration time) {
        ends.put(connection, System.nanoTime() + time.toNanos());
    }

    /** Lets a connection rest for as long as it likes. */
    void rest(EndPoint connection) {
        ends.remove(connection);
    }

    /** Cuts off whoever is late. */
    void sweep() {
        sweep(Duration.ZERO);
    }

    /** Cuts off whoever will be late after a time. */
    void sweep(Duration ahead) {
        long now = System.nanoTime() + ahead.toNanos();
        ends.forEach((connection, end) -> {
            if (end - now < 0 && ends.remove(connection, end)) {
                connection.close(new TimeoutException());
            }
        });
    }

    /** Returns how many connections have a time to keep. */
    int size() {
        return ends.size();
    }
}
