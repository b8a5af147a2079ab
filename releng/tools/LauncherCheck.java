import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Run as {@code java LauncherCheck.java LAUNCHER} by the product build. Fails if the launcher does not start from what Java kept of the rehearsal, as the command line then is several times slower and nobody is told.
 */
public final class LauncherCheck {
    private LauncherCheck() {
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(List.of(args[0], "--version")).redirectErrorStream(true);
        builder.environment().put("WAYMARK_JAVA_OPTIONS", "-Xlog:class+load:stdout");
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0 || said.lines().noneMatch(line -> line.contains("org.waymark.cli.Main source: shared objects file"))) {
            System.err.println(said.lines().filter(line -> line.contains("org.waymark") || !line.contains("source:")).limit(20).toList());
            System.err.println("LauncherCheck: " + args[0] + " does not start from what Java kept; see cli/ beside it and docs/performance.md.");
            System.exit(1);
        }
    }
}
