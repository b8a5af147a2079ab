package org.waymark.core.persist;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.waymark.core.JourneyException;
import org.waymark.core.persist.file.FileTransaction;
import org.waymark.core.persist.file.WholeFile;
import org.waymark.core.persist.xml.FileException;
import org.waymark.core.persist.xml.Values;
import org.waymark.core.text.Messages;

/**
 * Keeps what was saved in the last days, for people who have no git: one file for each version, in a folder that only
 * its owner may enter. The name of a file tells which portfolio it is of, by a checksum of its place, and when it was
 * saved. What is too old, too many or too much is deleted with the next version that is kept.
 */
public final class SavedVersions {

    /**
     * The bounds of what is kept.
     *
     * @param number versions of one portfolio
     * @param age age of a version
     * @param bytes size of all versions of all portfolios together
     */
    public record Limits(int number, Duration age, long bytes) {
    }

    /**
     * A version that can be opened.
     *
     * @param time when it was saved
     */
    public record SavedVersion(Path file, Instant time, long bytes) {
    }

    /** The state of the files of a portfolio, ready to be kept. */
    @FunctionalInterface
    public interface Kept {

        /**
         * Writes the version, unless the newest one is the same, and deletes what is beyond the limits.
         *
         * @throws JourneyException if the folder cannot be written
         */
        void write() throws JourneyException;
    }

    public static final Limits STANDARD = new Limits(50, Duration.ofDays(14), 200_000_000L);

    private static final Pattern NAME = Pattern.compile("([0-9a-f]{32})-(\\d{1,15})\\.version");
    private static final int KEY_BYTES = 16;

    private final Path folder;
    private final Clock clock;
    private final Limits limits;

    /** @param folder any folder that belongs to the program; created when needed */
    public SavedVersions(Path folder) {
        this(folder, Clock.systemUTC(), STANDARD);
    }

    SavedVersions(Path folder, Clock clock, Limits limits) {
        this.folder = folder;
        this.clock = clock;
        this.limits = limits;
    }

    /** Takes the files as the document last read or wrote them, in memory only. */
    public Kept take(PortfolioDocument document) {
        Instant time = clock.instant();
        Optional<Snapshot> snapshot = Snapshot.onDisk(document, time);
        return () -> {
            if (snapshot.isPresent()) {
                write(snapshot.get(), time);
            }
        };
    }

    private void write(Snapshot snapshot, Instant time) throws JourneyException {
        Path file = folder.resolve(key(snapshot.rootFile()) + '-' + time.toEpochMilli() + ".version");
        try (FileTransaction transaction = new FileTransaction()) {
            List<SavedVersion> known = of(snapshot.rootFile());
            if (!known.isEmpty() && read(known.getFirst().file()).filter(snapshot::sameAs).isPresent()) {
                return;
            }
            WholeFile.createPrivateFolder(folder);
            transaction.writePrivate(file, snapshot.toBytes());
            transaction.commit();
            sweep();
        } catch (IOException e) {
            throw new FileException(file, 0, messages().get("versions_notWritten", WriteReason.of(e)), e);
        }
    }

    /**
     * Returns the versions of a portfolio, the newest first.
     *
     * @throws JourneyException if the folder cannot be read
     */
    public List<SavedVersion> of(Path rootFile) throws JourneyException {
        String key = key(rootFile);
        return all().stream().filter(version -> version.file().getFileName().toString().startsWith(key)).toList();
    }

    /**
     * Opens a version at the place of the portfolio, without touching the files there.
     *
     * @throws JourneyException if it is damaged or gone
     */
    public PortfolioDocument open(SavedVersion version) throws JourneyException {
        Snapshot snapshot = read(version.file()).orElseThrow(
                () -> new FileException(version.file(), 0, messages().get("versions_damaged")));
        return snapshot.open();
    }

    /**
     * Deletes all versions of all portfolios.
     *
     * @throws JourneyException if one cannot be deleted
     */
    public void clear() throws JourneyException {
        for (SavedVersion version : all()) {
            delete(version);
        }
    }

    /** Deletes what is beyond the limits: old versions, then those of portfolios with too many, then the oldest. */
    private void sweep() throws JourneyException {
        Instant oldest = clock.instant().minus(limits.age());
        List<SavedVersion> left = new ArrayList<>();
        Map<String, Integer> numbers = new HashMap<>();
        long bytes = 0;
        for (SavedVersion version : all()) {
            String key = version.file().getFileName().toString().substring(0, 2 * KEY_BYTES);
            int number = numbers.merge(key, 1, Integer::sum);
            bytes += version.bytes();
            boolean first = left.isEmpty();
            if (version.time().isBefore(oldest) || number > limits.number() || bytes > limits.bytes() && !first) {
                bytes -= version.bytes();
                delete(version);
            } else {
                left.add(version);
            }
        }
    }

    private void delete(SavedVersion version) throws JourneyException {
        try {
            WholeFile.delete(version.file());
        } catch (IOException e) {
            throw new FileException(version.file(), 0, messages().get("versions_notDeleted", WriteReason.of(e)), e);
        }
    }

    /** Returns all versions, the newest first. */
    private List<SavedVersion> all() throws JourneyException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.flatMap(file -> version(file).stream())
                    .sorted(Comparator.comparing(SavedVersion::time).reversed()).toList();
        } catch (IOException e) {
            throw new FileException(folder, 0, messages().get("versions_unreadable",
                    Values.shown(e.getClass().getSimpleName() + " " + e.getMessage())), e);
        }
    }

    private static Optional<SavedVersion> version(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        try {
            return name.matches() && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    ? Optional.of(new SavedVersion(file, Instant.ofEpochMilli(Long.parseLong(name.group(2))),
                            Files.size(file)))
                    : Optional.empty();
        } catch (IOException e) {
            // another process deleted it a moment ago
            return Optional.empty();
        }
    }

    private static Optional<Snapshot> read(Path file) {
        try {
            return Optional.of(Snapshot.parse(Files.readAllBytes(file)));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String key(Path rootFile) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(rootFile.toAbsolutePath().normalize().toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, KEY_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static Messages messages() {
        return Messages.of(SavedVersions.class);
    }
}
