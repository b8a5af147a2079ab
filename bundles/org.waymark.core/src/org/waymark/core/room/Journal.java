package org.waymark.core.room;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.waymark.core.JourneyException;
import org.waymark.core.persist.file.FileTransaction;
import org.waymark.core.persist.file.GrowingFile;
import org.waymark.core.persist.file.WholeFile;
import org.waymark.core.text.Messages;

/**
 * The events of one room on disk, one line of JSON each. An event is appended first and safe after {@link #force}, which
 * many threads share. A last line that a crash cut is no event. Only one process at a time has a journal open.
 */
public final class Journal implements AutoCloseable {

    /** The ending of journal files. */
    public static final String EXTENSION = ".room";

    private final Path path;
    private GrowingFile file;

    private Journal(Path path, GrowingFile file) {
        this.path = path;
        this.file = file;
    }

    /**
     * Creates an empty journal that only its owner may read.
     *
     * @throws JourneyException if it exists or cannot be created
     */
    public static Journal create(Path path) throws JourneyException {
        try {
            return new Journal(path, GrowingFile.create(path));
        } catch (IOException e) {
            throw failed(path, "journal_notCreated", e);
        }
    }

    /**
     * Opens a journal to go on with it. A last line that a crash cut is removed.
     *
     * @throws JourneyException if it cannot be read, or is open in another program
     */
    public static Journal open(Path path) throws JourneyException {
        try {
            return new Journal(path, GrowingFile.open(path));
        } catch (GrowingFile.InUseException e) {
            throw new JourneyException(Messages.of(Journal.class).get("journal_inUse", path), e);
        } catch (IOException e) {
            throw failed(path, "journal_unreadable", e);
        }
    }

    /** Returns the path of the file. */
    public Path path() {
        return path;
    }

    /** Returns the size in bytes. */
    public synchronized long size() {
        return file.size();
    }

    /**
     * Reads all events, and removes what a crash left of a line.
     *
     * @throws JourneyException if a line in the middle is no event; the file is not changed then
     */
    synchronized List<RoomEvent> recover() throws JourneyException {
        try {
            Read lines = Read.of(file.content(), path);
            if (lines.whole() < file.size()) {
                file.cut(lines.whole());
            }
            return lines.events();
        } catch (IOException e) {
            throw failed(path, "journal_unreadable", e);
        }
    }

    /**
     * Reads the events of a journal that may be open elsewhere, without changing it.
     *
     * @throws JourneyException if it cannot be read
     */
    public static List<RoomEvent> read(Path path) throws JourneyException {
        try {
            return Read.of(Files.readAllBytes(path), path).events();
        } catch (IOException e) {
            throw failed(path, "journal_unreadable", e);
        }
    }

    /**
     * The lines of a journal.
     *
     * @param whole bytes of the whole lines
     */
    private record Read(List<RoomEvent> events, long whole) {

        static Read of(byte[] content, Path path) throws JourneyException {
            List<RoomEvent> events = new ArrayList<>();
            int from = 0;
            for (int i = 0; i < content.length; i++) {
                if (content[i] == '\n') {
                    events.add(event(new String(content, from, i - from, StandardCharsets.UTF_8), path,
                            events.size() + 1));
                    from = i + 1;
                }
            }
            return new Read(events, from);
        }

        private static RoomEvent event(String line, Path path, int number) throws JourneyException {
            try {
                return EventText.read(line);
            } catch (JourneyException e) {
                throw new JourneyException(
                        Messages.of(Journal.class).get("journal_damaged", path, number, e.getMessage()), e);
            }
        }
    }

    /** Appends an event, which is not safe yet; returns the size for {@link #force}. */
    synchronized long append(RoomEvent event) throws IOException {
        return file.append((EventText.line(event) + '\n').getBytes(StandardCharsets.UTF_8));
    }

    /** Waits until the journal is on disk up to a size. */
    void force(long upTo) throws IOException {
        growing().force(upTo);
    }

    private synchronized GrowingFile growing() {
        return file;
    }

    /** Replaces all events for good. */
    synchronized void replace(List<RoomEvent> events) throws IOException {
        StringBuilder text = new StringBuilder();
        events.forEach(event -> text.append(EventText.line(event)).append('\n'));
        file.close();
        try (FileTransaction transaction = new FileTransaction()) {
            transaction.writePrivate(path, text.toString().getBytes(StandardCharsets.UTF_8));
            transaction.commit();
        } finally {
            file = GrowingFile.open(path);
        }
    }

    @Override
    public synchronized void close() throws IOException {
        file.close();
    }

    /**
     * Deletes a journal for good.
     *
     * @throws JourneyException if it cannot be deleted
     */
    public static void delete(Path path) throws JourneyException {
        try {
            WholeFile.delete(path);
        } catch (IOException e) {
            throw failed(path, "journal_notDeleted", e);
        }
    }

    static JourneyException failed(Path path, String key, IOException e) {
        return new JourneyException(Messages.of(Journal.class).get(key, path,
                e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage()), e);
    }
}
