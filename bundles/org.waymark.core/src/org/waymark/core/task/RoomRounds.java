package org.waymark.core.task;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.waymark.core.JourneyException;
import org.waymark.core.reading.TextDecoder;
import org.waymark.core.room.RoomMap;
import org.waymark.core.room.RoundPlan;
import org.waymark.core.room.RoundsFile;

/** Files of rounds: {@code ROUNDS.json}. */
public final class RoomRounds {

    private RoomRounds() {
    }

    /**
     * Reads a file of rounds.
     *
     * @throws JourneyException if it cannot be read or is none; the message names file and field
     */
    public static RoundsFile read(NamedFile file) throws JourneyException {
        byte[] content = SourceFile.content(file);
        try {
            return RoundsFile.read(TextDecoder
                    .decode(content, Optional.of(StandardCharsets.UTF_8), Locale.getDefault()).text());
        } catch (JourneyException e) {
            throw new JourneyException(file.shown() + ": " + e.getMessage(), e);
        }
    }

    /** Writes the rounds that are prepared for a room; an existing file is replaced. */
    public static void write(NamedFile file, Optional<String> journey, Optional<String> title, List<RoundPlan> plans,
            RoomMap map) throws JourneyException {
        new Output.File(file).write(out -> {
            out.write(RoundsFile.text(journey, title, plans, map).getBytes(StandardCharsets.UTF_8));
            return file;
        }, Progress.NONE);
    }
}
