package org.waymark.room;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.waymark.core.JourneyException;
import org.waymark.core.text.JsonText;

/** The stream of events as a phone reads it. */
record PhoneFeed(HttpResponse<InputStream> answer, BufferedReader lines) implements AutoCloseable {

    static PhoneFeed of(HttpResponse<InputStream> answer) {
        return new PhoneFeed(answer, new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8)));
    }

    /** Waits for the next event; empty at the end of the stream, even in the middle of an event. */
    Optional<Map<?, ?>> next() throws JourneyException {
        String line = line();
        while (!line.isEmpty() && !line.startsWith("data: ")) {
            line = line();
        }
        return line.isEmpty() ? Optional.empty() : Optional.of((Map<?, ?>) JsonText.read(line.substring(6)));
    }

    private String line() {
        try {
            String line = lines.readLine();
            while (line != null && line.isEmpty()) {
                line = lines.readLine();
            }
            return line == null ? "" : line;
        } catch (IOException e) {
            return "";
        }
    }

    /** Waits for an event that is like this. */
    Map<?, ?> until(Predicate<Map<?, ?>> wanted) throws Exception {
        Map<?, ?> event = next().orElseThrow();
        while (!wanted.test(event)) {
            event = next().orElseThrow();
        }
        return event;
    }

    @Override
    public void close() throws IOException {
        answer.body().close();
    }
}
