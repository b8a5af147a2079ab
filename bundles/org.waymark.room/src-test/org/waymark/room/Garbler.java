package org.waymark.room;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Requests that are nearly right: the right ones, damaged at random. */
final class Garbler {

    private static final List<String> TARGETS = List.of("GET / ", "GET /?c=123456 ", "GET /page.js ", "HEAD /page.css ",
            "POST /api/join ", "GET /api/state ", "GET /api/events?token=TOKEN ", "PUT /api/items/ID ",
            "DELETE /api/items/ID ", "PUT /api/feelings ", "PUT /api/votes ", "PUT /api/me ");
    private static final List<String> BODIES = List.of(
            "{\"code\":\"CODE\",\"alias\":\"A\",\"colour\":\"#336699\",\"client\":\"ID\"}",
            "{\"kind\":\"pain\",\"touchpoint\":\"t1\",\"text\":\"Hello\"}",
            "{\"persona\":\"p1\",\"touchpoint\":\"t1\",\"score\":-2}", "{\"target\":\"x1\",\"dots\":1}",
            "{\"alias\":\"Anna\",\"colour\":\"#aa0000\"}");
    private static final List<String> PIECES = List.of("\r\n", "\n", "\r", "\0", "\u00ff\u00fe", "%", "%00", "%zz",
            "../", "//",
            "\\", "\"", "{", "}", "[", "null", "true", "-1", "1e999999999", "99999999999999999999", "0.5", "\\u0000",
            "\\ud800", "\\x", ":", ",", " ", "\t", ";", "Host: x\r\n", "Content-Length: -1\r\n",
            "Content-Length: 5\r\n",
            "Content-Length: 99999999999999999999\r\n", "Transfer-Encoding: chunked\r\n", "Transfer-Encoding: gzip\r\n",
            "Expect: 100-continue\r\n",
            "Upgrade: h2c\r\nConnection: Upgrade, HTTP2-Settings\r\nHTTP2-Settings: AAMAAABk\r\n",
            "Connection: keep-alive\r\n", "Cookie: a=b; c\r\n", "Range: bytes=0-1,2-3\r\n",
            "Accept-Language: ,;;q=x,ru\r\n",
            "HTTP/0.9", "HTTP/2.0", "HTTP/1.0", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", "\u0016\u0003\u0001",
            " folded\r\n");

    private final Random random;
    private final String host;
    private final String token;
    private final String code;

    Garbler(Random random, String host, String token, String code) {
        this.random = random;
        this.host = host;
        this.token = token;
        this.code = code;
    }

    /** Returns the bytes of the next request. */
    byte[] next() {
        if (random.nextInt(20) == 0) {
            byte[] noise = new byte[random.nextInt(3_000)];
            random.nextBytes(noise);
            return noise;
        }
        boolean inBody = random.nextInt(3) == 0;
        String body = pick(BODIES);
        if (inBody) {
            body = random.nextInt(15) == 0
                    ? (random.nextBoolean() ? "[" : "{\"a\":").repeat(1 + random.nextInt(1_500))
                    : damaged(body, 1 + random.nextInt(4));
        }
        String head = pick(TARGETS) + "HTTP/1.1\r\nHost: " + host + "\r\nX-Room-Token: " + token
                + "\r\nContent-Type: application/json\r\nContent-Length: "
                + (random.nextInt(8) == 0
                        ? random.nextInt(20_000)
                        : body.replace("ID", id()).replace("CODE", code).getBytes(StandardCharsets.ISO_8859_1).length)
                + "\r\n\r\n";
        String request = (inBody ? head : damaged(head, 1 + random.nextInt(4))) + body;
        return request.replace("TOKEN", token).replace("ID", id()).replace("CODE", code)
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String id() {
        return "01234567-89ab-cdef-0123-456789abcdef";
    }

    private String damaged(String text, int times) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i < times; i++) {
            int at = random.nextInt(bytes.length + 1);
            int to = Math.min(bytes.length, at + random.nextInt(1 + random.nextInt(40)));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            out.write(bytes, 0, at);
            switch (random.nextInt(5)) {
                case 0 -> out.writeBytes(pick(PIECES).getBytes(StandardCharsets.ISO_8859_1));
                case 1 -> out.write(random.nextInt(256));
                case 2 -> {
                    out.write(bytes, at, to - at);
                    out.write(bytes, at, to - at);
                }
                case 3 ->
                    out.writeBytes(pick(PIECES).repeat(random.nextInt(400)).getBytes(StandardCharsets.ISO_8859_1));
                default -> at = to; // left out
            }
            out.write(bytes, at == to ? to : at, bytes.length - at);
            bytes = out.toByteArray();
        }
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
