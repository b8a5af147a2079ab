import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/**
 * Kills the desktop at random while someone types into a map with real keys, and looks at what the recovery copy holds.
 * Each word typed earlier than the promised bound must be in it, and the next start must offer it.
 * <p>
 * {@code java DesktopKills.java PRODUCT SAMPLE ROUNDS SEED TABLE}, on a display with a window manager and xdotool.
 */
final class DesktopKills {

    private static final Duration BOUND = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(180);

    private record Word(String text, Instant typed) {
    }

    private final Path product;
    private final Path sample;
    private final Random random;

    private DesktopKills(Path product, Path sample, long seed) {
        this.product = product;
        this.sample = sample;
        this.random = new Random(seed);
    }

    public static void main(String[] arguments) throws Exception {
        int rounds = Integer.parseInt(arguments[2]);
        long seed = Long.parseLong(arguments[3]);
        DesktopKills kills = new DesktopKills(Path.of(arguments[0]), Path.of(arguments[1]), seed);
        Instant began = Instant.now();
        int failed = 0;
        long longest = 0;
        for (int round = 1; round <= rounds; round++) {
            Path home = Files.createTempDirectory("waymark-kill");
            try {
                long lost = kills.round(home);
                longest = Math.max(longest, lost);
                System.err.println("round " + round + ": " + lost + " ms of typing lost");
                delete(home);
            } catch (IllegalStateException e) {
                failed++;
                System.err.println("round " + round + " of seed " + seed + ": " + e.getMessage() + "; see " + home);
            }
        }
        System.err.println("at most " + longest + " ms of typing lost");
        Files.writeString(Path.of(arguments[4]), "kills of the desktop while typing\t%d\t%d\t%d\n".formatted(rounds,
                failed, Duration.between(began, Instant.now()).toSeconds()));
        System.exit(failed == 0 ? 0 : 1);
    }

    /** Returns the age in milliseconds of the oldest word that was lost. */
    private long round(Path home) throws Exception {
        Path file = home.resolve("map.cjm");
        Files.copy(sample, file);
        List<Word> words = new ArrayList<>();
        Process desktop = start(home, file);
        Instant killed;
        try {
            String window = window("map");
            tool("windowactivate", window);
            until(() -> window.equals(tool("getactivewindow")), "the window does not become active");
            begin(home);
            Instant until = Instant.now().plusMillis(500 + random.nextInt(9000));
            for (int i = 1; Instant.now().isBefore(until); i++) {
                String text = "w%04d".formatted(i);
                tool("type", "--delay", "15", text + " ");
                words.add(new Word(text, Instant.now()));
                if (random.nextInt(12) == 0) {
                    // finishes the text and begins the next touchpoint
                    tool("key", "Return");
                }
            }
        } finally {
            killed = Instant.now();
            kill(desktop);
        }
        String copy = copy(home);
        long age = Duration.between(copied(home), killed).toMillis();
        long lost = 0;
        for (Word word : words) {
            if (!copy.contains(word.text())) {
                lost = Math.max(lost, Duration.between(word.typed(), killed).toMillis());
            }
        }
        if (lost > BOUND.toMillis()) {
            throw new IllegalStateException(lost + " ms of typing lost, promised are " + BOUND.toMillis()
                    + "; the last copy was made " + age + " ms before the end");
        }
        if (!copy.isEmpty()) {
            offered(home, file);
        }
        return lost;
    }

    /** Begins to type in the first cell of the map; on a busy machine the map may not listen to the first keys yet. */
    private static void begin(Path home) throws Exception {
        Instant[] again = {Instant.EPOCH};
        until(() -> {
            if (copy(home).contains("begin ")) {
                return true;
            }
            if (Instant.now().isAfter(again[0])) {
                tool("key", "--delay", "40", "Escape", "ctrl+Home", "F2");
                tool("type", "--delay", "15", "begin ");
                again[0] = Instant.now().plusSeconds(20);
            }
            return false;
        }, "no recovery copy of the first word");
    }

    private void offered(Path home, Path file) throws Exception {
        Process again = start(home, file);
        try {
            window("Recover unsaved work");
        } finally {
            kill(again);
        }
    }

    private Process start(Path home, Path file) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(product.resolve("waymark").toString(), "open", file.toString());
        builder.environment().put("JAVA_TOOL_OPTIONS", "-Duser.home=" + home);
        builder.redirectErrorStream(true).redirectOutput(home.resolve("output").toFile());
        return builder.start();
    }

    private static void kill(Process process) throws InterruptedException {
        List<ProcessHandle> children = process.descendants().toList();
        children.forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
        for (ProcessHandle child : children) {
            child.onExit().join();
        }
    }

    private static String window(String title) throws Exception {
        try {
            until(() -> !windows(title).isEmpty(), "no window with " + title + " in its title");
        } catch (IllegalStateException e) {
            throw new IllegalStateException(e.getMessage() + ", but " + titles(), e);
        }
        return windows(title).lines().findFirst().orElseThrow();
    }

    private static List<String> titles() throws Exception {
        List<String> titles = new ArrayList<>();
        for (String window : windows(".").lines().toList()) {
            titles.add(tool("getwindowname", window));
        }
        return titles;
    }

    private static String windows(String title) throws Exception {
        return tool("search", "--onlyvisible", "--name", title);
    }

    private static void until(Callable<Boolean> condition, String problem) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        while (!condition.call()) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException(problem);
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    private static String tool(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("xdotool"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        process.waitFor();
        return out;
    }

    /** Returns the text of the copies; empty if there is none. */
    private static String copy(Path home) throws IOException {
        StringBuilder all = new StringBuilder();
        Path folder = home.resolve(".waymark").resolve("recovery");
        if (!Files.isDirectory(folder)) {
            return "";
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path copy : files.filter(file -> file.toString().endsWith(".recovery")).toList()) {
                try (ZipFile zip = new ZipFile(copy.toFile())) {
                    for (var entry : zip.stream().toList()) {
                        all.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                    }
                }
            }
        }
        return all.toString();
    }

    /** Returns when a copy was last written; the beginning of time if there is none. */
    private static Instant copied(Path home) throws IOException {
        Instant last = Instant.EPOCH;
        Path folder = home.resolve(".waymark").resolve("recovery");
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path copy : files.filter(file -> file.toString().endsWith(".recovery")).toList()) {
                    Instant written = Files.getLastModifiedTime(copy).toInstant();
                    last = written.isAfter(last) ? written : last;
                }
            }
        }
        return last;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
    }
}
