package org.waymark.core.persist.file;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Properties;
import java.util.UUID;

/**
 * The process that holds a lock.
 *
 * @param token distinguishes two holdings of one process
 * @param process its number
 * @param started when it started, as text, empty if the system does not tell; distinguishes reused numbers
 * @param place the machine, its boot and the space of process numbers: where the number means this process
 * @param machine name of the machine, for people
 * @param user who runs it
 * @param since when it took the lock
 */
record LockHolder(String token, long process, String started, String place, String machine, String user,
        Instant since) {

    /** The longest a process elsewhere, which cannot be asked, is believed to be still writing. */
    static final Duration LONGEST = Duration.ofMinutes(10);

    private static final Path BOOT = Path.of("/proc/sys/kernel/random/boot_id");
    private static final Path PROCESSES = Path.of("/proc/self/ns/pid");
    private static final Path MACHINE = Path.of("/etc/hostname");

    /** Returns this process, about to take a lock. */
    static LockHolder self(Instant now) {
        ProcessHandle self = ProcessHandle.current();
        String machine = machineName();
        return new LockHolder(UUID.randomUUID().toString(), self.pid(), started(self),
                machine + ' ' + line(BOOT) + ' ' + space(), machine, System.getProperty("user.name", ""), now);
    }

    private static String started(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("");
    }

    private static String machineName() {
        for (String name : new String[]{"COMPUTERNAME", "HOSTNAME"}) {
            String value = System.getenv(name);
            if (value != null && !value.isBlank()) {
                return value.strip();
            }
        }
        return line(MACHINE);
    }

    private static String line(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            return "";
        }
    }

    private static String space() {
        try {
            return Files.readSymbolicLink(PROCESSES).toString();
        } catch (IOException | UnsupportedOperationException e) {
            return "";
        }
    }

    /** Returns whether the process cannot be writing any more: it ended, or it is elsewhere and held the lock too long. */
    boolean isGone(LockHolder asker) {
        if (!place.equals(asker.place)) {
            return Duration.between(since, asker.since).compareTo(LONGEST) > 0;
        }
        return ProcessHandle.of(process).filter(ProcessHandle::isAlive)
                .filter(it -> started.isEmpty() || started(it).equals(started)).isEmpty();
    }

    /** Returns the holder for people: process, user, machine and time. */
    String text() {
        String time = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT).withZone(ZoneId.systemDefault())
                .format(since);
        return Target.message("lock_holder", process, user,
                machine.isEmpty() ? Target.message("lock_unknown") : machine,
                time);
    }

    byte[] toBytes() {
        return String
                .join("\n", "token=" + token, "process=" + process, "started=" + started, "place=" + escaped(place),
                        "machine=" + escaped(machine), "user=" + escaped(user), "since=" + since, "")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\n", " ").replace("\r", " ");
    }

    /** @throws IllegalArgumentException if the text is no holder, as while it is being written */
    static LockHolder parse(String text) {
        Properties values = new Properties();
        try {
            values.load(new StringReader(text));
            return new LockHolder(need(values, "token"), Long.parseLong(need(values, "process")),
                    need(values, "started"), need(values, "place"), need(values, "machine"), need(values, "user"),
                    Instant.parse(need(values, "since")));
        } catch (IOException | java.time.format.DateTimeParseException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String need(Properties values, String key) {
        String value = values.getProperty(key);
        if (value == null) {
            throw new IllegalArgumentException(key);
        }
        return value;
    }
}
