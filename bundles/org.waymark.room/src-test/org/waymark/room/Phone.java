package org.waymark.room;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.waymark.core.JourneyException;
import org.waymark.core.text.Json;
import org.waymark.core.text.JsonText;

/** A participant's phone as far as the server sees it. */
final class Phone implements AutoCloseable {

    /** An answer of the server. */
    record Answer(int status, HttpHeaders headers, String body) {

        Map<?, ?> json() throws JourneyException {
            return (Map<?, ?>) JsonText.read(body);
        }

        String error() throws JourneyException {
            return String.valueOf(json().get("error"));
        }
    }

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(20)).build();
    private final String url;
    private final String code;
    private final String client = UUID.randomUUID().toString();
    private String token = "";
    private String participant = "";

    Phone(String url, String code) {
        this.url = url;
        this.code = code;
    }

    String token() {
        return token;
    }

    String participant() {
        return participant;
    }

    String client() {
        return client;
    }

    Answer join(String alias) throws Exception {
        Answer answer = call("POST", "api/join",
                Map.of("code", code, "alias", alias, "colour", "#336699", "client", client));
        if (answer.status() == 200) {
            token = answer.json().get("token").toString();
            participant = answer.json().get("participant").toString();
        }
        return answer;
    }

    Answer send(UUID id, String text) throws Exception {
        return send(id, "thought", "t1", text);
    }

    Answer send(UUID id, String kind, String touchpoint, String text) throws Exception {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("kind", kind);
        item.put("touchpoint", touchpoint);
        item.put("text", text);
        return call("PUT", "api/items/" + id, item);
    }

    Map<?, ?> state() throws Exception {
        return call("GET", "api/state", null).json();
    }

    List<?> items() throws Exception {
        return (List<?>) state().get("items");
    }

    Answer call(String method, String path, Object body) throws IOException, InterruptedException {
        HttpRequest.Builder request = request(path).method(method, body == null
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofString(body instanceof String text ? text : Json.line(body)));
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        return call(request.build());
    }

    HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + path)).timeout(Duration.ofSeconds(60));
        return token.isEmpty() ? request : request.header("X-Room-Token", token);
    }

    Answer call(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        return new Answer(answer.statusCode(), answer.headers(), answer.body());
    }

    /** Opens the stream of events. */
    PhoneFeed listen() throws IOException, InterruptedException {
        return PhoneFeed.of(http.send(request("api/events?token=" + token).build(),
                HttpResponse.BodyHandlers.ofInputStream()));
    }

    @Override
    public void close() {
        // streams that nobody reads any more are no reason to wait
        http.shutdownNow();
    }
}
