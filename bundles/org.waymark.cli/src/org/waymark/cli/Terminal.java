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
import org.waymark.core.JourneyException;
import org.waymark.core.text.Lines;
import org.waymark.core.task.NamedFile;
import org.waymark.core.task.Output;
import org.waymark.core.task.Progress;
import org.waymark.core.task.Task;

/**
 * What surrounds one run of the command line: its streams, the environment and the product it belongs to. Tests make
 * their own. The user's language is the default locale, as everywhere in the product.
 *
 * @param out results; text and bytes may be mixed
 * @param err errors and progress
 * @param environment environment variables
 * @param system name of the operating system as in the system property {@code os.name}
 * @param product folder of the product with its {@code plugins}, if this is an installed or built product
 * @param directory the working directory, absolute
 */
record Terminal(PrintStream out, PrintStream err, Map<String, String> environment, String system,
        Optional<Path> product, Path directory) {

    private static final String STANDARD_OUTPUT = "-";

    static Terminal ofProcess() {
        Charset charset = charset(System.getProperty("os.name"));
        return new Terminal(stream(FileDescriptor.out, charset), stream(FileDescriptor.err, charset),
                System.getenv(), System.getProperty("os.name"),
                Optional.ofNullable(System.getProperty("waymark.home")).map(Path::of), Path.of("").toAbsolutePath());
    }

    /** The user's language as the environment says, also where that locale is not installed, as in small containers. */
    static Locale language(Map<String, String> environment) {
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

    /** A file of the command line. */
    NamedFile file(Path file) {
        return new NamedFile(resolve(file), file.toString());
    }

    /** Where a result goes: a file, or with {@code -} the standard output. */
    Output output(Path file) {
        return file.toString().equals(STANDARD_OUTPUT) ? new Output.Stream(out) : new Output.File(file(file));
    }

    /** Does an operation; nobody cancels it here. */
    <R> R run(Task<R> task) throws JourneyException {
        return task.run(Progress.NONE).result().orElseThrow();
    }

    /**
     * Writes a text that is a result beside the others, such as a report.
     *
     * @throws JourneyException if the file cannot be written; the message names it
     */
    void write(Path file, String text) throws JourneyException {
        output(file).write(out -> {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            return text;
        }, Progress.NONE);
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
