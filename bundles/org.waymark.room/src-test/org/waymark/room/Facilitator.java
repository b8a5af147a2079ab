package org.waymark.room;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.command.Command;
import org.waymark.core.JourneyException;
import org.waymark.core.edit.DocumentDomain;
import org.waymark.core.edit.RoomEdits;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.core.room.AnswerFile;
import org.waymark.core.room.Participant;
import org.waymark.core.room.Room;
import org.waymark.core.room.RoomAnswer;
import org.waymark.core.room.RoomDesk;
import org.waymark.core.room.RoomMap;
import org.waymark.core.room.RoomSetup;
import org.waymark.core.room.Round;
import org.waymark.core.room.RoundPlan;
import org.waymark.core.text.Json;
import org.waymark.core.text.Labels;
import org.waymark.model.cjm.Journey;
import org.waymark.room.page.AnswerPage;
import org.waymark.room.page.RoomReportPage;

/**
 * Facilitator of the browser tests in a process of its own: {@code Facilitator FOLDER} on the portfolio
 * of the tests, {@code Facilitator FOLDER SAMPLE} on a copy of another one, for pictures. It reads a command from each line
 * and answers each with a line of JSON.
 */
final class Facilitator {

    private static final String BY = "facilitator";

    private final PortfolioDocument document;
    private final Journey journey;
    private final RoomEdits edits;
    private final Room room;
    private final RoomDesk desk;
    private volatile RoomMap map;
    private final InetAddress address;
    private final int port;
    private RoomServer server;

    private Facilitator(Path folder, Optional<Path> sample) throws JourneyException, IOException {
        Path file = folder.resolve("workshop.cjm");
        Files.deleteIfExists(file);
        if (sample.isPresent()) {
            Files.copy(sample.get(), file);
        } else {
            Workshop.write(file);
        }
        document = PortfolioFiles.load(file);
        journey = document.portfolio().getJourneys().getFirst();
        edits = new RoomEdits(new DocumentDomain(document), document, journey);
        map = RoomMap.of(journey);
        room = Room.open(folder.resolve("rooms"),
                RoomSetup.create(Labels.of(document.portfolio()), file.toString(), "j"), () -> map,
                InstantSource.system());
        desk = room.desk();
        for (RoundPlan plan : Workshop.rounds("ru".equals(document.portfolio().getLanguage()))) {
            check(desk.prepare(plan));
        }
        // not the loopback address, which browsers trust as they trust https
        address = Addresses.ofMachine().stream().map(Addresses.Found::address).findFirst().orElseThrow();
        server = RoomServer.start(room, address, 0);
        port = server.port();
    }

    public static void main(String[] args) throws Exception {
        Facilitator facilitator = new Facilitator(Path.of(args[0]),
                args.length > 1 ? Optional.of(Path.of(args[1])) : Optional.empty());
        facilitator.say(Map.of("url", facilitator.server.url(), "join", facilitator.server.joinUrl(), "code",
                facilitator.server.code()));
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null && !line.equals("quit"); line = in.readLine()) {
            try {
                facilitator
                        .say(facilitator.done(line.split(" ", 2)[0], line.contains(" ") ? line.split(" ", 2)[1] : ""));
            } catch (JourneyException | IOException | RuntimeException e) {
                facilitator.say(Map.of("error", e.toString()));
            }
        }
        facilitator.server.close();
        facilitator.room.close();
    }

    private void say(Object answer) {
        System.out.println(Json.line(answer));
        System.out.flush();
    }

    private Object done(String command, String about) throws JourneyException, IOException {
        switch (command) {
            case "start" -> check(desk.start(about));
            case "extend" -> check(desk.extend(about, Duration.ofMinutes(5)));
            case "hurry" -> check(desk.extend(about, Duration.ofSeconds(1)));
            case "reveal" -> check(desk.reveal(about));
            case "close" -> check(desk.close(about));
            case "show" -> check(desk.show(about));
            case "pause" -> pause(about, true);
            case "resume" -> pause(about, false);
            case "accept" -> accept();
            case "results" -> results(about);
            case "server" -> serve(about.equals("up"));
            case "answers" -> write(Path.of(about), out -> AnswerPage.write(out, room, Locale.ENGLISH));
            case "take" -> {
                return Map.of("taken", room.guests().take(AnswerFile.read(Files.readString(Path.of(about)))).taken());
            }
            case "reports" -> {
                for (String language : List.of("en", "ru")) {
                    write(Path.of(about, "report-" + language + ".html"), out -> new RoomReportPage(out,
                            Locale.forLanguageTag(language), ZoneOffset.UTC).write(desk.report()));
                }
            }
            case "end" -> {
                check(desk.closeRoom());
                PortfolioFiles.save(document);
            }
            default -> {
                return status();
            }
        }
        return Map.of("ok", true);
    }

    /** Returns what has arrived. */
    private Map<String, Object> status() {
        Map<String, Object> status = new LinkedHashMap<>();
        status.put("people", room.state().participants().stream().map(Participant::alias).toList());
        status.put("items", room.state().items().size());
        status.put("inbox", room.state().inbox().size());
        status.put("senders", room.state().running().map(room.state()::senders).orElse(0));
        status.put("failure", server.failure().map(Throwable::toString).orElse(""));
        return status;
    }

    private void pause(String alias, boolean on) throws JourneyException {
        for (Participant who : room.state().participants()) {
            if (who.alias().equals(alias)) {
                check(desk.pause(who.id(), on));
            }
        }
    }

    private void accept() throws JourneyException {
        RoomEdits.Acceptance all = edits.acceptInbox(room.state(), BY);
        execute(all.command());
        for (RoomAnswer answer : desk.placeAll(all.placed())) {
            check(answer);
        }
    }

    private void results(String id) throws JourneyException {
        Round round = room.state().round(id).orElseThrow();
        execute(edits.acceptFeelings(room.state(), round));
        execute(edits.acceptVotes(room.state(), round));
    }

    private void execute(Command command) {
        if (command.canExecute()) {
            command.execute();
            map = RoomMap.of(journey);
        }
    }

    /** Takes the server away, or brings it back at the same address. */
    private void serve(boolean up) throws JourneyException {
        if (up) {
            server = RoomServer.start(room, address, port);
        } else {
            server.close();
        }
    }

    @FunctionalInterface
    private interface Writing {

        void to(StringBuilder out) throws IOException;
    }

    private static void write(Path file, Writing writing) throws IOException {
        StringBuilder out = new StringBuilder();
        writing.to(out);
        Files.writeString(file, out);
    }

    private static void check(RoomAnswer answer) throws JourneyException {
        if (answer.refusal().isPresent()) {
            throw new JourneyException(answer.refusal().get().text(Locale.ENGLISH));
        }
    }
}
