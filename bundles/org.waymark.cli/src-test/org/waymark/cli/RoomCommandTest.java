package org.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.core.task.RoomControl;

/** {@code waymark room} as typed, with phones that send to it. */
class RoomCommandTest {

    private static final Pattern JOIN = Pattern
            .compile("Join at http://127\\.0\\.0\\.1:([0-9]+)/ with the code ([0-9]{6})");

    @TempDir
    private Path folder;
    private Shell shell;

    private final List<Process> started = new ArrayList<>();

    @AfterEach
    void end() {
        started.forEach(Process::destroyForcibly);
    }

    @BeforeEach
    void portfolio() throws Exception {
        shell = new Shell(folder);
        Files.copy(Path.of("../../samples/contact-centre.cjm"), folder.resolve("calls.cjm"));
        shell.write("rounds.json", """
                {"version": 1, "title": "Calls & complaints", "rounds": [{"kind": "notes", "title": "What hurts?"}]}
                """);
    }

    /** A running command with its output. */
    private record Running(Process process, Path out) {

        String said() throws Exception {
            return Files.readString(out, StandardCharsets.UTF_8);
        }

        /** Waits until the output has this. */
        Matcher until(Pattern wanted) throws Exception {
            Matcher found = wanted.matcher(said());
            while (!found.find()) {
                assertTrue(process.isAlive(), said());
                process.waitFor(20, TimeUnit.MILLISECONDS);
                found = wanted.matcher(said());
            }
            return found;
        }

        /** Asks the process to end as Ctrl+C does, whose own signal is ignored below a build in the background. */
        void interrupt() throws Exception {
            process.destroy();
            process.waitFor();
        }
    }

    private Running start(String out, String... more) throws Exception {
        List<String> args = new ArrayList<>(List.of("room", "calls.cjm", "--address", "127.0.0.1",
                "--journey", "Late fee: the agent decides"));
        args.addAll(List.of(more));
        Path file = folder.resolve(out);
        Process process = Victim.start(folder, List.of("-Duser.home=" + folder.resolve("home"), "-Duser.language=en"),
                Main.class, args, ProcessBuilder.Redirect.to(file.toFile()));
        started.add(process);
        return new Running(process, file);
    }

    private static String send(int port, String method, String path, String token, String body) throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                    .header("Content-Type", "application/json").header("X-Room-Token", token)
                    .method(method, HttpRequest.BodyPublishers.ofString(body)).build();
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            assertEquals(200, answer.statusCode(), answer.body());
            return answer.body();
        }
    }

    private static String join(int port, String code) throws Exception {
        String answer = send(port, "POST", "/api/join", "", "{\"code\":\"" + code
                + "\",\"alias\":\"Anna\",\"colour\":\"#336699\",\"client\":\"" + UUID.randomUUID() + "\"}");
        return answer.replaceFirst("(?s).*\"token\": ?\"([0-9a-f]+)\".*", "$1");
    }

    private static void note(int port, String token, String kind, String text) throws Exception {
        send(port, "PUT", "/api/items/" + UUID.randomUUID(), token,
                "{\"kind\":\"" + kind + "\",\"touchpoint\":null,\"text\":\"" + text + "\"}");
    }

    @Test
    void whatPhonesSendIsWrittenOnCtrlC() throws Exception {
        Running room = start("out.txt", "--rounds", "rounds.json", "--qr", "--report", "report.html");
        Matcher found = room.until(JOIN);
        int port = Integer.parseInt(found.group(1));
        String token = join(port, found.group(2));
        room.until(Pattern.compile("Round \"What hurts\\?\" has begun"));
        note(port, token, "question", "Who calls back?");
        room.interrupt();
        String said = room.said();
        assertTrue(said.contains("The room \"Calls & complaints\" is open."), said);
        assertTrue(said.contains("\u2588\u2588\u2588"), said);
        assertTrue(said.contains("calls.cjm is written: 0 at touchpoints, 1 in the parking lot"), said);
        assertTrue(shell.read("calls.cjm").contains("Who calls back?"));
        assertTrue(shell.read("report.html").contains("Who calls back?"));
        assertEquals(0, shell.run("validate", "calls.cjm", "--fail-on", "error").code());
    }

    @Test
    void aRoomThatWasKilledGoesOn() throws Exception {
        Running room = start("one.txt");
        Matcher found = room.until(JOIN);
        int port = Integer.parseInt(found.group(1));
        String token = join(port, found.group(2));
        room.until(Pattern.compile("has begun"));
        note(port, token, "idea", "Call back within the hour");
        room.process().destroyForcibly().waitFor();
        assertFalse(shell.read("calls.cjm").contains("Call back within the hour"));

        Running again = start("two.txt", "--port", Integer.toString(port));
        assertEquals(found.group(2), again.until(JOIN).group(2));
        assertTrue(again.said().contains("goes on where it was broken off"), again.said());
        note(port, token, "thought", "Sent after the crash");
        again.interrupt();
        String written = shell.read("calls.cjm");
        assertTrue(written.contains("Call back within the hour") && written.contains("Sent after the crash"),
                again.said());
        assertEquals(2, written.split("Call back within the hour", -1).length);
    }

    @Test
    void whatCannotBeOpenedIsSaidInOneLine() {
        Shell home = shell.with(Map.of("XDG_STATE_HOME", folder.resolve("state").toString()));
        assertEquals(List.of("waymark: 80 is no port. Choose one from 1024 to 65535."),
                home.run("room", "calls.cjm", "--port", "80").errors());
        Shell.Run foreign = home.run("room", "calls.cjm", "--address", "203.0.113.9");
        assertEquals(2, foreign.code());
        assertTrue(foreign.err().startsWith("waymark: 203.0.113.9 is no address of this machine. It has "),
                foreign.err());
        assertEquals(2, home.run("room", "nothing.cjm", "--address", "127.0.0.1").code());
        shell.write("bad.json", "{\"version\": 1, \"rounds\": [{\"kind\": \"dance\"}]}");
        Shell.Run bad = home.run("room", "calls.cjm", "--address", "127.0.0.1", "--rounds", "bad.json");
        assertEquals(2, bad.code());
        assertTrue(bad.err().contains("bad.json") && bad.err().contains("dance"), bad.err());
        assertEquals(1, bad.errors().size());
        assertTrue(home.russian().run("room", "calls.cjm", "--port", "80").err().contains("80 — не порт"));
    }

    @Test
    void enterEndsARoundAndNothingElseDoes() {
        RoomControl control = new RoomControl();
        RoomEnd.read(new ByteArrayInputStream("next\n".getBytes(StandardCharsets.US_ASCII)), control);
        assertFalse(control.isStopped());
    }
}
