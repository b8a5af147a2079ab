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
import org.waymark.core.text.JsonText;

/** The stream of events as a phone reads it. */
record PhoneFeed(HttpResponse<InputStream> answer, BufferedReader lines) implements AutoCloseable {

    static PhoneFeed of(HttpResponse<InputStream> answer) {
        return new PhoneFeed(answer, new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8)));
    }

    /** Waits for the next event; empty at the end of the stream. */
    Optional<Map<?, ?>> next() throws Exception {
        String line = lines.readLine();
        while (line != null && !line.startsWith("data: ")) {
            line = lines.readLine();
        }
        return line == null ? Optional.empty() : Optional.of((Map<?, ?>) JsonText.read(line.substring(6)));
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
