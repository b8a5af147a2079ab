package org.waymark.room;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.waymark.core.JourneyException;
import org.waymark.core.room.Room;
import org.waymark.core.text.Messages;

/** The web server of a room. It listens at one address of this machine from its start until it is closed. */
public final class RoomServer implements AutoCloseable {

    /** The port that is taken if none is asked for and nobody else has it. */
    public static final int PORT = 8421;
    private static final int OTHER_PORTS = 20;

    private final InetAddress address;
    private final HttpListener listener;
    private final Feeds feeds;
    private final Deadlines deadlines = new Deadlines();
    private final AtomicReference<Throwable> failure = new AtomicReference<>();
    private final Gate gate;
    private final String code;
    private final Room.Subscription subscription;

    private RoomServer(Room room, InetAddress address, int port) throws IOException {
        this.address = address;
        this.code = room.setup().code();
        feeds = new Feeds(present -> new View(room, present), deadlines, failure::set);
        Api api = new Api(room, new CodeGuard(code, System::currentTimeMillis), feeds);
        try {
            gate = new Gate(deadlines, new Routes(api, feeds, deadlines), failure::set);
            listener = HttpListener.start(address, port, gate, deadlines);
        } catch (IOException | RuntimeException e) {
            feeds.close();
            throw e;
        }
        List<InetAddress> mine = address.isAnyLocalAddress()
                ? Addresses.ofMachine().stream().map(Addresses.Found::address).toList()
                : List.of(address);
        gate.open(HostCheck.of(mine, listener.port()));
        subscription = room.subscribe(changed -> feeds.changed());
    }

    /**
     * Starts a server.
     *
     * @param room the room, which has its code and the names of its journey
     * @param address the address of this machine to listen at
     * @param port the port, or 0 for {@link #PORT} or another free one
     * @throws JourneyException if the port is taken or not allowed; the message says what to do
     */
    public static RoomServer start(Room room, InetAddress address, int port) throws JourneyException {
        Messages messages = Messages.of(RoomServer.class);
        if (!Addresses.isOfMachine(address)) {
            throw new JourneyException(messages.get("start_noAddress", Addresses.literal(address)));
        }
        int tried = port == 0 ? PORT : port;
        while (true) {
            try {
                return new RoomServer(room, address, tried);
            } catch (BindException e) {
                if (port != 0 || tried >= PORT + OTHER_PORTS) {
                    throw new JourneyException(messages.get("start_taken", Addresses.literal(address), tried), e);
                }
                tried++;
            } catch (IOException e) {
                throw new JourneyException(messages.get("start_failed", Addresses.literal(address), tried,
                        String.valueOf(e.getMessage())), e);
            }
        }
    }

    /** Returns the address that the server listens at. */
    public InetAddress address() {
        return address;
    }

    /** Returns the port. */
    public int port() {
        return listener.port();
    }

    /** Returns the address to type, without the code. */
    public String url() {
        return "http://" + Addresses.literal(address) + ':' + port() + '/';
    }

    /** Returns the address that a QR code says; it carries the code. */
    public String joinUrl() {
        return url() + "?c=" + code;
    }

    /** Returns the six digits with which participants join. */
    public String code() {
        return code;
    }

    /** Returns the participants whose phones are connected. */
    public Set<String> present() {
        return feeds.present();
    }

    /** Returns how often another device has loaded the page: the proof that phones reach this machine. */
    public int visits() {
        return gate.visits();
    }

    /** Returns the last failure that is a mistake of the program, for a report of it; phones are told nothing of it. */
    public Optional<Throwable> failure() {
        return Optional.ofNullable(failure.get());
    }

    /** Returns how many connections are open. */
    public int connections() {
        return listener.connections();
    }

    Deadlines deadlines() {
        return deadlines;
    }

    /** Looks for phones that are gone, as it does by itself from time to time. */
    void ping() {
        feeds.ping();
    }

    /** Ends all connections and gives the port back. */
    @Override
    public void close() {
        subscription.close();
        feeds.close();
        listener.close();
    }
}
