package org.waymark.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.waymark.core.text.Lines;

/**
 * What surrounds one run of the command line: its streams, the user's language, the environment and the product it
 * belongs to. Tests make their own.
 *
 * @param out results; text and bytes may be mixed
 * @param err errors and progress
 * @param locale language of texts
 * @param environment environment variables
 * @param system name of the operating system as in the system property {@code os.name}
 * @param product folder of the product with its {@code plugins}, if this is an installed or built product
 * @param directory the working directory, absolute
 */
record Terminal(PrintStream out, PrintStream err, Locale locale, Map<String, String> environment, String system,
        Optional<Path> product, Path directory) {

    static Terminal ofProcess() {
        Charset charset = charset(System.getProperty("os.name"));
        return new Terminal(stream(FileDescriptor.out, charset), stream(FileDescriptor.err, charset),
                language(System.getenv()), System.getenv(), System.getProperty("os.name"),
                Optional.ofNullable(System.getProperty("waymark.home")).map(Path::of), Path.of("").toAbsolutePath());
    }

    /** As the environment says, also where that locale is not installed, as in small containers. */
    private static Locale language(Map<String, String> environment) {
        for (String variable : List.of("LC_ALL", "LC_MESSAGES", "LANG")) {
            String value = environment.getOrDefault(variable, "");
            if (!value.isEmpty()) {
                return value.startsWith("ru") ? Locale.of("ru") : Locale.getDefault();
            }
        }
        return Locale.getDefault();
    }

    /**
     * Pipes, files and every terminal but a Windows console get UTF-8, also under LC_ALL=C as it is usual in CI. The
     * two properties differ only where a console is attached.
     */
    private static Charset charset(String system) {
        String console = System.getProperty("stdout.encoding");
        boolean windowsConsole = system.startsWith("Windows") && console != null
                && !console.equals(System.getProperty("native.encoding"));
        return windowsConsole ? Charset.forName(console) : StandardCharsets.UTF_8;
    }

    private static PrintStream stream(FileDescriptor descriptor, Charset charset) {
        OutputStream file = new FileOutputStream(descriptor);
        return new PrintStream(new BufferedOutputStream(file, 1 << 16), false, charset);
    }

    boolean onWindows() {
        return system.startsWith("Windows");
    }

    boolean onMac() {
        return system.startsWith("Mac");
    }

    /** One line on the error stream, whatever the message contains. */
    void error(String message) {
        out.flush();
        err.println("waymark: " + Lines.single(message));
        err.flush();
    }

    /** A path of the command line for reading and writing; as it stands where that names the same file. */
    Path resolve(Path file) {
        return directory.equals(Path.of("").toAbsolutePath()) ? file : directory.resolve(file);
    }

    /** A path as the user would type it here: relative to the working directory where it lies below it. */
    String display(Path path) {
        Path absolute = directory.resolve(path).normalize();
        return absolute.startsWith(directory) && !absolute.equals(directory)
                ? directory.relativize(absolute).toString()
                : absolute.toString();
    }

    void flush() {
        out.flush();
        err.flush();
    }
}
