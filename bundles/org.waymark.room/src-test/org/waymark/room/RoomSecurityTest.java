package org.waymark.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.core.room.RoundKind;

/** Attempts of a stranger on the same network, one by one. */
class RoomSecurityTest {

    @TempDir
    Path folder;
    private RoomWorld world;
    private RawHttp raw;

    @BeforeEach
    void open() throws Exception {
        world = RoomWorld.open(folder);
        world.run(RoundKind.NOTES);
        raw = new RawHttp(world.server());
    }

    @AfterEach
    void close() throws Exception {
        assertEquals(Optional.empty(), world.server().failure());
        world.close();
    }

    @Test
    void everyAnswerCarriesTheHeaders() throws Exception {
        try (Phone phone = world.joined("Anna")) {
            for (String path : List.of("", "page.js", "texts.ru.json", "nothing", "api/state", "api/items/x")) {
                Phone.Answer answer = phone.call("GET", path, null);
                Gate.HEADERS.forEach((name, value) -> assertEquals(List.of(value), answer.headers().allValues(name)));
                assertEquals(List.of(), answer.headers().allValues("Server"));
                assertEquals(List.of(), answer.headers().allValues("Set-Cookie"));
                assertEquals(List.of(), answer.headers().allValues("Access-Control-Allow-Origin"));
            }
        }
        String csp = Gate.HEADERS.get("Content-Security-Policy");
        assertFalse(csp.contains("unsafe"), csp);
        assertTrue(csp.startsWith("default-src 'none'"), csp);
    }

    @Test
    void aNameThatPointsAtThisMachineLeadsNowhere() throws Exception {
        assertEquals(200, RawHttp.status(raw.send(raw.get("/"))));
        int port = world.server().port();
        for (String host : List.of("evil.example", "evil.example:" + port, "127.0.0.1", "127.0.0.1:1",
                "127.0.0.1.evil.example:" + port, "127.0.0.2:" + port, "[::1]:" + port, "0x7f.1:" + port,
                "2130706433:" + port,
                "user@127.0.0.1:" + port)) {
            String answer = raw.send("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
            assertTrue(List.of(400, 403).contains(RawHttp.status(answer)), host + ": " + answer);
            assertFalse(answer.contains("<html"), host);
        }
        assertEquals(400, RawHttp.status(raw.ask("GET / HTTP/1.1\r\nConnection: close\r\n\r\n")));
        assertEquals(400,
                RawHttp.status(raw.ask("GET / HTTP/1.1\r\nHost: " + raw.host() + "\r\nHost: evil.example\r\n\r\n")));
        String absolute = raw.ask("GET http://evil.example/ HTTP/1.1\r\nHost: " + raw.host()
                + "\r\nConnection: close\r\n\r\n");
        assertTrue(List.of(400, 403).contains(RawHttp.status(absolute)), absolute);
    }

    @Test
    void aForeignPageCannotAct() throws Exception {
        for (String header : List.of("Origin: http://evil.example", "Origin: null", "Origin: https://" + raw.host(),
                "Origin: http://127.0.0.1", "Sec-Fetch-Site: cross-site", "Sec-Fetch-Site: same-site")) {
            assertEquals(403, RawHttp.status(raw.send(raw.get("/api/state", header))), header);
            assertEquals(403, RawHttp.status(raw.send(raw.get("/page.js", header))), header);
        }
        assertEquals(401, RawHttp.status(raw.send(raw.get("/api/state", "Origin: http://" + raw.host(),
                "Sec-Fetch-Site: same-origin"))));
        // a link to the page in a mail is no attack
        assertEquals(200, RawHttp.status(raw.send(raw.get("/", "Sec-Fetch-Site: cross-site"))));
        assertEquals(405, RawHttp.status(raw.send("OPTIONS /api/state HTTP/1.1\r\nHost: " + raw.host()
                + "\r\nOrigin: http://" + raw.host() + "\r\nConnection: close\r\n\r\n")));
    }

    @Test
    void noPathLeavesTheListOfFiles() throws Exception {
        for (String path : List.of("/../etc/passwd", "/..%2f..%2fetc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/./page.js",
                "//page.js", "/page.js/", "/page.js;x=1", "/page.js%00", "/%70age.js", "/page.js?x=../..", "/PAGE.JS",
                "/page/../page.js", "\\page.js", "/..\\..\\x", "/page.html", "/PageFile.class", "/api/../page.js",
                "/META-INF/MANIFEST.MF", "/org/waymark/room/page/page.html", "/file:///etc/passwd", "*")) {
            String answer = raw.send(raw.get(path));
            int status = RawHttp.status(answer);
            if (path.startsWith("/page.js?")) {
                assertEquals(200, status, path);
            } else {
                assertTrue(List.of(400, 403, 404).contains(status), path + ": " + answer);
                assertFalse(answer.contains("root:"), path);
            }
        }
    }

    @Test
    void onlyTheMethodsOfAnAddressAreDone() throws Exception {
        try (Phone phone = world.joined("Anna")) {
            Map<String, String> allowed = Map.of("", "GET HEAD", "page.js", "GET HEAD", "api/join", "POST", "api/state",
                    "GET HEAD", "api/feelings", "PUT", "api/votes", "PUT", "api/me", "PUT",
                    "api/items/" + UUID.randomUUID(), "PUT DELETE");
            for (Map.Entry<String, String> each : allowed.entrySet()) {
                for (String method : List.of("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "PROPFIND")) {
                    int status = phone.call(method, each.getKey(), null).status();
                    assertEquals(!List.of(each.getValue().split(" ")).contains(method), status == 405,
                            method + " " + each.getKey() + ": " + status);
                }
            }
            assertTrue(List.of(400, 405).contains(RawHttp.status(raw.send("TRACE / HTTP/1.1\r\nHost: " + raw.host()
                    + "\r\nConnection: close\r\n\r\n"))));
            assertTrue(List.of(400, 403, 405).contains(RawHttp.status(raw.send("CONNECT " + raw.host()
                    + " HTTP/1.1\r\nHost: " + raw.host() + "\r\nConnection: close\r\n\r\n"))));
        }
    }

    @Test
    void withoutATokenNothingIsToldOrTaken() throws Exception {
        try (Phone anna = world.joined("Anna"); Phone stranger = world.phone()) {
            UUID id = UUID.randomUUID();
            anna.send(id, "Anna's");
            for (String[] each : new String[][]{{"GET", "api/state"}, {"PUT", "api/items/" + id},
                    {"DELETE", "api/items/" + id},
                    {"PUT", "api/me"}, {"PUT", "api/votes"}, {"PUT", "api/feelings"}, {"GET", "api/events"},
                    {"GET", "api/events?token=" + "0".repeat(32)}, {"GET", "api/events?token=x"}}) {
                Phone.Answer answer = stranger.call(each[0], each[1], null);
                assertEquals(401, answer.status(), each[1]);
                assertFalse(answer.body().contains("Anna"), answer.body());
            }
            for (String token : List.of("0".repeat(32), anna.token().toUpperCase(), anna.token().substring(1), "'")) {
                assertEquals(401, RawHttp.status(raw.send(raw.get("/api/state", "X-Room-Token: " + token))), token);
            }
            assertEquals(200, RawHttp.status(raw.send(raw.get("/api/state", "X-Room-Token: " + anna.token()))));
        }
    }

    @Test
    void guessingTheCodeTakesTooLong() throws Exception {
        try (Phone phone = world.phone()) {
            Map<String, Object> body = Map.of("code", world.server().code().equals("000000") ? "000001" : "000000",
                    "alias", "X", "colour", "#336699", "client", phone.client());
            List<Integer> statuses = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                statuses.add(phone.call("POST", "api/join", body).status());
            }
            assertEquals(List.of(403, 403, 403, 403, 403, 403, 403, 403, 403, 403), statuses.subList(0, 10));
            assertTrue(statuses.contains(429), statuses.toString());
            // the right code is refused as well, or the answer would tell it
            Phone.Answer right = phone.join("X");
            assertEquals(429, right.status());
            assertEquals("6", right.headers().firstValue("Retry-After").orElse(""));
            assertEquals(0, world.room().state().participants().size());
        }
    }

    @Test
    void sizesAreBounded() throws Exception {
        try (Phone phone = world.joined("Anna")) {
            String path = "api/items/" + UUID.randomUUID();
            assertEquals(413, phone.call("PUT", path, "{\"text\":\"" + "x".repeat(9_000) + "\"}").status());
            Phone.Answer longText = phone.send(UUID.randomUUID(), "x".repeat(501));
            assertEquals("too_long", longText.error());
            assertEquals(400, longText.status());
            assertEquals(200, phone.send(UUID.randomUUID(), "x".repeat(500)).status());
            assertEquals(413, RawHttp.status(raw.send("PUT /" + path + " HTTP/1.1\r\nHost: " + raw.host()
                    + "\r\nX-Room-Token: " + phone.token()
                    + "\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
                    + "1000\r\n" + "{".repeat(4096) + "\r\n1000\r\n" + "{".repeat(4096) + "\r\n1000\r\n"
                    + "{".repeat(4096) + "\r\n0\r\n\r\n")));
            assertTrue(List.of(400, 414, 431).contains(RawHttp.status(raw.send(raw.get("/" + "x".repeat(9_000))))));
            assertTrue(
                    List.of(400, 431).contains(RawHttp.status(raw.send(raw.get("/", "X-Long: " + "x".repeat(9_000))))));
            for (String type : List.of("text/plain", "application/x-www-form-urlencoded",
                    "multipart/form-data; boundary=x",
                    "application/json; charset=utf-16", "")) {
                assertEquals(415,
                        RawHttp.status(
                                raw.send("PUT /" + path + " HTTP/1.1\r\nHost: " + raw.host() + "\r\nX-Room-Token: "
                                        + phone.token() + (type.isEmpty() ? "" : "\r\nContent-Type: " + type)
                                        + "\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}")),
                        type);
            }
        }
    }

    @Test
    void tooManyNotesInAMinuteAreRefused() throws Exception {
        try (Phone phone = world.joined("Anna")) {
            int last = 200;
            int sent = 0;
            while (last == 200 && sent < 100) {
                last = phone.send(UUID.randomUUID(), "Note " + sent).status();
                sent += last == 200 ? 1 : 0;
            }
            assertEquals(429, last);
            assertEquals(30, sent);
        }
    }

    @Test
    void whatIsWrittenIsTextAndNothingElse() throws Exception {
        try (Phone phone = world.joined("<b>&\"'")) {
            String text = "</script><img src=x onerror=alert(1)>\u2028\u0000\u001b[31m\"}\n\ndata: {}";
            assertEquals(200, phone.send(UUID.randomUUID(), text).status());
            Phone.Answer answer = phone.call("GET", "api/state", null);
            assertEquals("application/json; charset=utf-8", answer.headers().firstValue("Content-Type").orElse(""));
            try (PhoneFeed feed = phone.listen()) {
                List<?> items = (List<?>) feed.until(view -> !((List<?>) view.get("items")).isEmpty()).get("items");
                String kept = ((Map<?, ?>) items.getFirst()).get("text").toString();
                assertTrue(kept.startsWith("</script><img src=x onerror=alert(1)>"), kept);
                assertFalse(kept.contains("\u0000") || kept.contains("\u001b"), kept);
            }
        }
    }

    @Test
    void whoeverSendsOrReadsTooSlowlyIsCutOff() throws Exception {
        try (Socket half = raw.open()) {
            half.getOutputStream().write("GET / HTTP/1.1\r\nHo".getBytes(StandardCharsets.US_ASCII));
            // the clock of the server is not waited for: twenty seconds are over for it
            while (world.server().connections() == 0) {
                Thread.onSpinWait();
            }
            world.server().deadlines().sweep(Deadlines.REQUEST.plusSeconds(1));
            String rest = RawHttp.rest(half);
            assertFalse(rest.contains("TIMEOUT"), rest);
            assertFalse(rest.contains("<html"), rest);
        }
    }

    @Test
    void aConnectionThatNobodyUsesMakesPlace() throws Exception {
        try (Socket socket = raw.open()) {
            socket.getOutputStream().write(("GET /icon.svg HTTP/1.1\r\nHost: " + raw.host() + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            StringBuilder answer = new StringBuilder();
            while (answer.indexOf("</svg>") < 0) {
                answer.append((char) socket.getInputStream().read());
            }
            // the answer is on its way before the server notes that it is whole
            while (world.server().connections() > 0) {
                world.server().deadlines().sweep(Deadlines.KEPT.plusSeconds(1));
            }
            assertFalse(RawHttp.rest(socket).contains("TIMEOUT"));
        }
    }

    @Test
    void thereAreNotMoreConnectionsThanAllowed() throws Exception {
        List<Socket> sockets = new ArrayList<>();
        try {
            for (int i = 0; i < HttpListener.CONNECTIONS + 100; i++) {
                sockets.add(raw.open());
            }
            while (world.server().connections() < HttpListener.CONNECTIONS - 10) {
                Thread.onSpinWait();
            }
            assertTrue(world.server().connections() <= HttpListener.CONNECTIONS + 1,
                    world.server().connections() + " connections");
        } finally {
            for (Socket socket : sockets) {
                socket.close();
            }
        }
        try (Phone phone = world.joined("Anna")) {
            assertEquals(200, phone.call("GET", "api/state", null).status());
        }
    }

    @Test
    @Tag("long")
    void aPhoneThatReadsNothingIsCutOffAndOthersAreTold() throws Exception {
        try (Phone slow = world.joined("Slow");
                Phone quick = world.joined("Quick");
                PhoneFeed feed = quick.listen();
                Socket socket = new Socket()) {
            socket.setReceiveBufferSize(4_096);
            socket.connect(new java.net.InetSocketAddress("127.0.0.1", world.server().port()));
            socket.getOutputStream()
                    .write(raw.get("/api/events?token=" + slow.token()).getBytes(StandardCharsets.US_ASCII));
            feed.until(view -> world.server().present().size() == 2);
            for (int i = 0; world.server().present().contains(slow.participant()); i++) {
                String shown = i + "x".repeat(100);
                if (i < 28) {
                    slow.send(UUID.randomUUID(), "y".repeat(500));
                }
                world.desk().show(shown);
                feed.until(view -> shown.equals(view.get("shown")));
            }
            assertEquals(java.util.Set.of(quick.participant()), world.server().present());
        }
    }

    @Test
    void noDeviceIsRememberedOnDisk() throws Exception {
        try (Phone phone = world.joined("Anna")) {
            assertEquals(200,
                    phone.call(phone.request("api/state").header("User-Agent", "SecretBrowser/1.0").build()).status());
            phone.send(UUID.randomUUID(), "Hello");
            Path journal = world.room().journal();
            String text = Files.readString(journal);
            assertFalse(
                    text.contains("127.0.0.1") || text.contains("SecretBrowser") || text.contains("Java-http-client"),
                    text);
            assertFalse(text.contains(phone.token()), text);
            assertFalse(text.contains(phone.client()), text);
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(journal)));
            try (Stream<Path> files = Files.walk(folder)) {
                assertEquals(1, files.filter(Files::isRegularFile).filter(it -> it.toString().endsWith("journal")
                        || it.equals(journal)).count());
            }
        }
    }
}
