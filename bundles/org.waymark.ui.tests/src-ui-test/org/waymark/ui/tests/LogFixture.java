package org.waymark.ui.tests;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;

/** Writes event logs of people who walk along the touchpoints of a map, with known counts. */
final class LogFixture {

    private static final LocalDateTime BEGIN = LocalDateTime.of(2026, 1, 5, 8, 0);

    private LogFixture() {
    }

    /**
     * Writes a log. Of ten people, six take all steps, two skip the second and go back from the third to the first, one
     * asks for help, which is not on the map, and one leaves after the first step.
     *
     * @param steps names of four events
     */
    static Path write(Path file, int people, List<String> steps) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("client;ts;step\n");
            for (int person = 0; person < people; person++) {
                List<String> path = switch (person % 10) {
                    case 0, 1, 2, 3, 4, 5 -> steps;
                    case 6, 7 -> List.of(steps.get(0), steps.get(2), steps.get(0), steps.get(2), steps.get(3));
                    case 8 -> List.of(steps.get(0), "Calls for help", steps.get(1), steps.get(2), steps.get(3));
                    default -> List.of(steps.get(0));
                };
                LocalDateTime at = BEGIN.plusMinutes(person % 100_000);
                for (String step : path) {
                    out.write("c" + person + ';' + at + ';' + step + '\n');
                    at = at.plusHours(3);
                }
            }
        }
        return file;
    }
}
