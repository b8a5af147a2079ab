import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * Run as {@code java LauncherCheck.java LAUNCHER} by the product build. Fails if the launcher does not start from what Java kept of the rehearsal, as the command line then is several times slower and nobody is told.
 */
public final class LauncherCheck {
    private LauncherCheck() {
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        // one command for each of the files; with so few words they end at once
        for (String command : List.of("--version", "export svg", "export pdf", "import")) {
            List<String> words = Stream.concat(Stream.of(args[0]), Stream.of(command.split(" "))).toList();
            ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
            builder.environment().put("WAYMARK_JAVA_OPTIONS", "-Xlog:class+load:stdout");
            Process process = builder.start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            for (String type : List.of("org.waymark.cli.Main", Runtime.version().feature() < 24 ? "java.lang.Object" : "picocli.CommandLine$PicocliException")) {
                if (said.lines().noneMatch(line -> line.contains(type + " source: shared objects file"))) {
                    System.err.println(said.lines().filter(line -> line.contains("org.waymark") || !line.contains("source:")).limit(20).toList());
                    System.err.println("LauncherCheck: " + args[0] + ' ' + command + " does not take " + type + " from what Java kept; see cli/ beside it and docs/performance.md.");
                    System.exit(1);
                }
            }
        }
    }
}
