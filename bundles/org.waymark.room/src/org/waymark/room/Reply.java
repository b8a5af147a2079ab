package org.waymark.room;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.waymark.core.text.Json;
import org.waymark.core.text.Messages;

/**
 * A whole answer to a request.
 *
 * @param status the HTTP status
 * @param type the content type
 * @param body the content
 * @param headers headers beside those that every answer has
 */
record Reply(int status, String type, byte[] body, Map<String, String> headers) {

    static final String JSON = "application/json; charset=utf-8";
    static final int SECONDS_TO_WAIT = 6;

    /** Faults of a request, each with its status. The name is part of the key of its text. */
    enum Fault {
        REQUEST(400), TOKEN(401), CODE(403), FOREIGN(403), ADDRESS(404), METHOD(405), SLOW(408), SIZE(413), TYPE(415),
        GUESSES(429), BROKEN(500), STORAGE(503);

        private final int status;

        Fault(int status) {
            this.status = status;
        }

        /** Returns the fault that tells the most about a status of the library. */
        static Fault ofStatus(int status) {
            return switch (status) {
                case 404 -> ADDRESS;
                case 405, 501 -> METHOD;
                case 408 -> SLOW;
                case 413, 414, 431 -> SIZE;
                case 415 -> TYPE;
                case 500 -> BROKEN;
                case 503 -> STORAGE;
                default -> REQUEST;
            };
        }
    }

    static Reply json(Object value) {
        return json(200, value);
    }

    static Reply json(int status, Object value) {
        return text(status, Json.line(value));
    }

    static Reply text(int status, String json) {
        return new Reply(status, JSON, json.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    static Reply fault(Fault fault, Locale language) {
        Reply reply = fault(fault.status, fault.name().toLowerCase(Locale.ROOT),
                Messages.of(Reply.class, language).get("fault_" + fault.name().toLowerCase(Locale.ROOT)));
        return fault == Fault.GUESSES ? reply.with("Retry-After", Integer.toString(SECONDS_TO_WAIT)) : reply;
    }

    static Reply fault(int status, String key, String text) {
        return json(status, Map.of("error", key, "text", text));
    }

    Reply with(String header, String value) {
        Map<String, String> more = new java.util.TreeMap<>(headers);
        more.put(header, value);
        return new Reply(status, type, body, Map.copyOf(more));
    }

    /** Returns the same answer with the status the library chose. */
    Reply withStatus(int other) {
        return new Reply(other, type, body, headers);
    }
}
