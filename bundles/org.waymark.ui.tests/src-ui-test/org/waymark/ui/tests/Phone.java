package org.waymark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.waymark.core.text.Json;

/** A participant of a room as its server sees one: what a phone asks for and sends, over real HTTP. */
final class Phone {

    private final HttpClient http;
    private final String url;
    private final String token;

    private Phone(HttpClient http, String url, String token) {
        this.http = http;
        this.url = url;
        this.token = token;
    }

    /** Joins a room. */
    static Phone join(String url, String code, String alias, String colour) {
        HttpClient http = HttpClient.newHttpClient();
        HttpResponse<String> answer = send(http, url, "POST", "api/join", "{\"code\":\"" + code + "\",\"alias\":\""
                + alias + "\",\"colour\":\"" + colour + "\",\"client\":\"" + UUID.randomUUID() + "\"}", "");
        assertEquals(200, answer.statusCode(), answer.body());
        return new Phone(http, url, answer.body().replaceAll(".*\"token\":\"([^\"]+)\".*", "$1"));
    }

    private static HttpResponse<String> send(HttpClient http, String url, String method, String path, String body,
            String token) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + path))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8));
        if (!token.isEmpty()) {
            request.header("X-Room-Token", token);
        }
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(path, e);
        }
    }

    /** Returns the same phone after the room moved to another address. */
    Phone moved(String other) {
        return new Phone(http, other, token);
    }

    /** Returns whether somebody answers at an address. */
    static boolean answers(String url) {
        try {
            HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(url)).build(),
                    HttpResponse.BodyHandlers.discarding());
            return true;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(url, e);
        }
    }

    /** Sends a note, and returns its id. */
    String note(String kind, Optional<String> touchpoint, String text) {
        String id = UUID.randomUUID().toString();
        assertEquals(200, tryNote(id, kind, touchpoint, text));
        return id;
    }

    /** Sends a note, and returns the status of the answer. */
    int tryNote(String id, String kind, Optional<String> touchpoint, String text) {
        return put("api/items/" + id, "{\"kind\":\"" + kind + "\",\"touchpoint\":"
                + touchpoint.map(Json::line).orElse("null") + ",\"text\":" + Json.line(text) + "}");
    }

    /** Says how a persona feels at a touchpoint, and returns the status of the answer. */
    int feel(String persona, String touchpoint, int score) {
        return put("api/feelings", "{\"persona\":" + Json.line(persona) + ",\"touchpoint\":"
                + Json.line(touchpoint) + ",\"score\":" + score + "}");
    }

    /** Puts dots on something, and returns the status of the answer. */
    int vote(String target, int dots) {
        return put("api/votes", "{\"target\":" + Json.line(target) + ",\"dots\":" + dots + "}");
    }

    private int put(String path, String body) {
        return send(http, url, "PUT", path, body, token).statusCode();
    }

    /** Returns what the page shows now, as JSON. */
    String state() {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + "api/state")).header("X-Room-Token", token)
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8)).body();
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
