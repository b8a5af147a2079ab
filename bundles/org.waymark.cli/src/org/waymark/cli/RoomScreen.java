package org.waymark.cli;

import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.waymark.core.JourneyException;
import org.waymark.core.room.Refusal;
import org.waymark.core.room.Room;
import org.waymark.core.room.Round;
import org.waymark.core.room.RoundKind;
import org.waymark.core.task.RoomHost;
import org.waymark.core.text.Messages;
import org.waymark.room.Addresses;
import org.waymark.room.NetworkKind;
import org.waymark.room.QrCode;
import org.waymark.room.RoomServer;

/** The facilitator's screen of a room on a terminal: how to join, and what happens. */
final class RoomScreen implements RoomHost {

    private final Terminal terminal;
    private final InetAddress address;
    private final int port;
    private final boolean qr;
    private final Messages messages = Messages.of(RoomScreen.class);

    /**
     * Makes a screen.
     *
     * @param port port to listen at, or 0 for any
     * @param qr whether to draw the QR code even where nobody looks
     */
    RoomScreen(Terminal terminal, InetAddress address, int port, boolean qr) {
        this.terminal = terminal;
        this.address = address;
        this.port = port;
        this.qr = qr;
    }

    @Override
    public Door open(Room room, boolean resumed) throws JourneyException {
        RoomServer server = RoomServer.start(room, address, port);
        say(messages.get(resumed ? "room_goesOn" : "room_open", room.setup().title()));
        if (qr || RoomEnd.isTerminal(terminal)) {
            QrCode.of(server.joinUrl()).lines().forEach(terminal.out()::println);
        }
        say(messages.get("room_join", server.url(), server.code()));
        List<Addresses.Found> others = Addresses.ofMachine().stream()
                .filter(it -> !it.address().equals(address) && it.kind() != NetworkKind.LOOPBACK).toList();
        if (!others.isEmpty()) {
            say(messages.get("room_other"));
            others.forEach(it -> say("  "
                    + messages.get("room_listed", it.literal(), it.kind().text(Locale.getDefault()), it.network())));
        }
        say(messages.get(RoomEnd.isTerminal(terminal) ? "room_hint" : "room_hintStop"));
        if (room.state().participants().isEmpty()) {
            say(messages.get("room_waits"));
        }
        return server::close;
    }

    @Override
    public void damaged(String problem) {
        say(problem);
    }

    @Override
    public void started(Round round) {
        say(round.endsAt().isEmpty()
                ? messages.get("room_started", round.title())
                : messages.get("room_startedTime", round.title(), left(round.endsAt().get())));
    }

    @Override
    public void skipped(Round round, Refusal reason) {
        say(messages.get("room_skipped", round.title(), reason.text(Locale.getDefault())));
    }

    @Override
    public void closed(Round round, int accepted) {
        say(round.kind() == RoundKind.NOTES
                ? messages.get("room_closedNotes", round.title(), accepted)
                : messages.get("room_closed", round.title()));
    }

    /** Returns the time until an end, as minutes and seconds. */
    private static String left(Instant end) {
        long seconds = Math.max(0, Duration.between(Instant.now(), end).plusMillis(500).toSeconds());
        return String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
    }

    private void say(String text) {
        terminal.out().println(text);
        terminal.out().flush();
    }
}
