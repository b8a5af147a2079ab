package org.waymark.cli;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Makes the file from which Java starts the command line quickly: loaded and linked classes, kept at the end of a
 * {@link Rehearsal}. Java takes in all classes of the file at each start, so there is one for each
 * {@linkplain Rehearsal.Part part} of the commands. Java 25 and later keep it as an ahead-of-time cache ({@code .aot}), earlier ones as an archive of
 * class data ({@code .jsa}). A file is good for one build of the product and one build of Java, which its name tells;
 * Java ignores any other.
 */
final class StartCache {

    /** System property with the file that the launcher looked for in vain; empty if none can be made. */
    private static final String MISSING = "waymark.start.cache";
    private static final Duration LIFE = Duration.ofDays(30);
    private static final Duration LONGEST = Duration.ofMinutes(5);

    /** Rich portfolios: an element of each kind, in each language. */
    private static final List<String> SAMPLES = List.of("contact-centre.cjm", "retail-loan-ru.cjm");

    private StartCache() {
    }

    /**
     * Makes the missing file in a process of its own that goes on after this one. Does nothing on a build server, where
     * the next start is on another machine, and while another process makes it.
     */
    static void makeMissing(Map<String, String> environment) {
        String missing = System.getProperty(MISSING, "");
        if (missing.isEmpty() || environment.containsKey("CI")) {
            return;
        }
        Path file = Path.of(missing);
        try {
            if (!beingMade(file)) {
                quiet(new ProcessBuilder(java(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"),
                        StartCache.class, file.toString()))).start();
            }
        } catch (IOException e) {
            // the next start is as slow as this one; nothing of what the user asked for is missing
            System.getLogger(StartCache.class.getName()).log(System.Logger.Level.DEBUG, missing, e);
        }
    }

    private static boolean beingMade(Path file) throws IOException {
        // of any part and any Java: one is made at a time
        Path lock = lock(file);
        return Files.exists(lock) && Files.getLastModifiedTime(lock).toInstant().isAfter(Instant.now().minus(LONGEST));
    }

    private static Path lock(Path file) {
        return file.resolveSibling("waymark-start.lock");
    }

    /**
     * Makes files that are not there yet.
     *
     * @param args the files, in one folder
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path lock = lock(Path.of(args[0]).toAbsolutePath());
        makeFolder(lock.getParent());
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = channel.tryLock()) {
            if (held == null) {
                return;
            }
            for (String arg : args) {
                Path file = Path.of(arg).toAbsolutePath();
                if (!Files.exists(file)) {
                    Files.setLastModifiedTime(lock, FileTime.from(Instant.now()));
                    make(file);
                    dropOld(file);
                }
            }
        }
        Files.deleteIfExists(lock);
    }

    private static void makeFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            }
        }
    }

    private static void make(Path file) throws IOException, InterruptedException {
        Path scratch = Files.createTempDirectory("waymark-rehearsal");
        try {
            copySamples(Path.of(System.getProperty("java.class.path")).resolveSibling("rehearsal"), scratch);
            // beside the result, so that one rename is the end of it
            Path part = file.resolveSibling(file.getFileName() + ".part");
            Process process = quiet(new ProcessBuilder(java(options(part, file.toString().endsWith(".aot")),
                    Rehearsal.class, scratch.toString(), Rehearsal.Part.of(file).name()))).start();
            if (!process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            } else if (process.exitValue() == 0 && Files.exists(part)) {
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            }
            Files.deleteIfExists(part);
        } finally {
            delete(scratch);
        }
    }

    private static List<String> options(Path part, boolean ahead) {
        List<String> options = new ArrayList<>(List.of("-Xlog:disable", "-Xlog:all=off", "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC", "-Djava.awt.headless=true", "-Dsun.font.layout.ffm=false",
                "-Dslf4j.internal.verbosity=ERROR"));
        if (ahead) {
            // without what Java learns of methods: with it, each start compiles more of them than it has time to use
            options.addAll(List.of("-XX:AOTCacheOutput=" + part, "-XX:+UnlockDiagnosticVMOptions",
                    "-XX:+IgnoreUnrecognizedVMOptions", "-XX:-AOTRecordTraining"));
        } else {
            options.add("-XX:ArchiveClassesAtExit=" + part);
        }
        return options;
    }

    /** Copies the portfolios that the product has for the rehearsal, if it has them, as 1.cjm and so on. */
    static void copySamples(Path from, Path to) throws IOException {
        for (int i = 0; i < SAMPLES.size(); i++) {
            Path sample = from.resolve(SAMPLES.get(i));
            if (Files.exists(sample)) {
                Files.copy(sample, to.resolve(i + 1 + ".cjm"));
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.walk(folder)) {
            all = files.toList();
        }
        for (Path file : all.reversed()) {
            Files.delete(file);
        }
    }

    /** Deletes what earlier builds kept in the same folder and nothing has started from for a month. */
    private static void dropOld(Path file) throws IOException {
        Instant limit = Instant.now().minus(LIFE);
        List<Path> old = new ArrayList<>();
        try (Stream<Path> files = Files.list(file.getParent())) {
            for (Path other : (Iterable<Path>) files::iterator) {
                if (other.getFileName().toString().matches("waymark-.*\\.(aot|jsa|lock|part)")
                        && Files.getLastModifiedTime(other).toInstant().isBefore(limit)) {
                    old.add(other);
                }
            }
        }
        for (Path other : old) {
            Files.deleteIfExists(other);
        }
    }

    private static List<String> java(List<String> options, Class<?> start, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), start.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    private static ProcessBuilder quiet(ProcessBuilder builder) {
        return builder.redirectInput(Redirect.PIPE).redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD);
    }
}
