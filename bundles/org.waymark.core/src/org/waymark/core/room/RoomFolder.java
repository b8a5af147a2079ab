package org.waymark.core.room;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.waymark.core.JourneyException;
import org.waymark.core.text.Messages;

/**
 * The folder of journals in the state folder of the user, never beside a portfolio: what people said in a workshop must
 * not travel with it.
 *
 * @param path the folder; created with the first room
 */
public record RoomFolder(Path path) {

    /**
     * A room whose journal is in the folder.
     *
     * @param journal its file
     * @param last time of its last event
     * @param closed whether nobody can send to it any more
     */
    public record Stored(Path journal, RoomSetup setup, Instant last, boolean closed) {
    }

    /**
     * Returns the folder of the user.
     *
     * @param environment variables of the process; {@code XDG_STATE_HOME} counts if it is an absolute path
     * @param home home folder of the user
     */
    public static RoomFolder of(Map<String, String> environment, Path home) {
        Path usual = home.resolve(".local").resolve("state");
        return new RoomFolder(state(environment, usual).resolve("waymark").resolve("rooms"));
    }

    private static Path state(Map<String, String> environment, Path usual) {
        try {
            Path named = Path.of(environment.getOrDefault("XDG_STATE_HOME", ""));
            return named.isAbsolute() ? named : usual;
        } catch (InvalidPathException e) {
            return usual;
        }
    }

    /**
     * Returns the rooms of the folder, the latest first. A file that is no journal is left out.
     *
     * @throws JourneyException if the folder cannot be read
     */
    public List<Stored> rooms() throws JourneyException {
        List<Stored> rooms = new ArrayList<>();
        journals().forEach(file -> stored(file, rooms));
        rooms.sort(Comparator.comparing(Stored::last).reversed());
        return rooms;
    }

    private static void stored(Path file, List<Stored> rooms) {
        try {
            RoomState state = RoomState.of(Journal.read(file));
            state.setup().ifPresent(setup -> rooms.add(new Stored(file, setup, state.last(), state.isClosed())));
        } catch (JourneyException e) {
            // one that cannot be offered is named by damaged()
            return;
        }
    }

    /**
     * Returns what is wrong with journals that cannot be read or hold no room, one line each.
     *
     * @throws JourneyException if the folder cannot be read
     */
    public List<String> damaged() throws JourneyException {
        List<String> problems = new ArrayList<>();
        for (Path file : journals()) {
            try {
                if (RoomState.of(Journal.read(file)).setup().isEmpty()) {
                    problems.add(Messages.of(RoomFolder.class).get("journal_empty", file));
                }
            } catch (JourneyException e) {
                problems.add(e.getMessage());
            }
        }
        return problems;
    }

    private List<Path> journals() throws JourneyException {
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(it -> it.toString().endsWith(Journal.EXTENSION)).sorted().toList();
        } catch (IOException e) {
            throw Journal.failed(path, "journal_unreadable", e);
        }
    }
}
