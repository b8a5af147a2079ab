package org.waymark.cli;

import java.net.InetAddress;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.core.JourneyException;
import org.waymark.core.room.RoomFolder;
import org.waymark.core.room.RoomReport;
import org.waymark.core.task.Progress;
import org.waymark.core.task.RoomControl;
import org.waymark.core.task.RoomTask;
import org.waymark.core.text.Lines;
import org.waymark.core.text.Messages;
import org.waymark.room.Addresses;
import org.waymark.room.page.RoomReportPage;

/** {@code waymark room FILE}. */
final class RoomCommand implements Subcommand.Command {

    private static final int LOWEST_PORT = 1024;
    private static final int HIGHEST_PORT = 65_535;

    private Path file;
    private Path rounds;
    private String journey;
    private String address;
    private Integer port;
    private boolean qr;
    private Path report;

    private final Terminal terminal;
    private final Messages messages = Messages.of(RoomCommand.class);

    RoomCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void describe(CommandWords words) {
        words.file("FILE", "option_portfolio", it -> file = it);
        words.option(Path.class, "ROUNDS.json", "room_rounds", it -> rounds = it, "--rounds");
        words.option(String.class, "NAME|ID", "option_journey", it -> journey = it, "--journey");
        words.option(String.class, "IP", "room_address", it -> address = it, "--address");
        words.option(Integer.class, "N", "room_port", it -> port = it, "--port");
        words.flag("room_qr", () -> qr = true, "--qr");
        words.option(Path.class, "OUT.html", "room_report", it -> report = it, "--report");
    }

    @Override
    public int run() throws JourneyException {
        if (port != null && (port < LOWEST_PORT || port > HIGHEST_PORT)) {
            throw new JourneyException(messages.get("room_badPort", port));
        }
        RoomControl control = new RoomControl();
        RoomScreen screen = new RoomScreen(terminal, address(), port == null ? 0 : port, qr);
        try (RoomEnd end = new RoomEnd(terminal, control)) {
            end.listen();
            RoomTask.Result result = new RoomTask(terminal.file(file), Optional.ofNullable(journey),
                    Optional.ofNullable(rounds).map(terminal::file), folder(), screen, control,
                    InstantSource.system()).run(Progress.NONE).result().orElseThrow();
            Inputs.tell(terminal, result.notices());
            if (report != null) {
                write(result.report());
            }
            terminal.out().println(messages.get("room_written", file, result.accepted(), result.parked(),
                    result.feelings(), result.votes(), result.report().participants().size()));
        }
        return ExitCode.DONE;
    }

    private RoomFolder folder() {
        return RoomFolder.of(terminal.environment(), Path.of(System.getProperty("user.home")));
    }

    private void write(RoomReport result) throws JourneyException {
        terminal.output(report).write(out -> {
            StringBuilder page = new StringBuilder();
            new RoomReportPage(page, Locale.getDefault(), ZoneId.systemDefault()).write(result);
            out.write(page.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
            return report;
        }, Progress.NONE);
    }

    private InetAddress address() throws JourneyException {
        List<Addresses.Found> all = Addresses.ofMachine();
        if (address == null) {
            return all.getFirst().address();
        }
        String wanted = address.contains(":") && !address.startsWith("[") ? '[' + address + ']' : address;
        return all.stream().filter(it -> it.literal().equalsIgnoreCase(wanted)).findFirst()
                .orElseThrow(() -> new JourneyException(messages.get("room_badAddress", Lines.shortened(address, 60),
                        all.stream().map(Addresses.Found::literal).collect(Collectors.joining(", ")))))
                .address();
    }
}
