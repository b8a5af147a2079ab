package org.waymark.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.waymark.core.JourneyException;
import org.waymark.core.task.NamedFile;
import org.waymark.core.task.Output;
import org.waymark.core.task.Progress;
import org.waymark.core.task.Task;
import org.waymark.core.text.Lines;
import org.waymark.core.text.Messages;

/**
 * The environment of one run of the command line: its streams, variables and product. Tests create their own. The
 * user's language is the default locale, as everywhere in the product.
 *
 * @param out results; text and bytes may be mixed
 * @param err errors and progress
 * @param environment environment variables
 * @param system name of the operating system as in the system property {@code os.name}
 * @param product folder of the product with its {@code plugins}, if this is an installed or built product
 * @param directory the absolute working directory
 */
public record Terminal(PrintStream out, PrintStream err, Map<String, String> environment, String system,
        Optional<Path> product, Path directory) {

    private static final String EPOCH = "SOURCE_DATE_EPOCH";
    private static final String STANDARD_OUTPUT = "-";

    static Terminal ofProcess() {
        Charset charset = charset(System.getProperty("os.name"));
        return new Terminal(stream(FileDescriptor.out, charset), stream(FileDescriptor.err, charset),
                System.getenv(), System.getProperty("os.name"),
                Optional.ofNullable(System.getProperty("waymark.home")).map(Path::of), Path.of("").toAbsolutePath());
    }

    /**
     * Returns the user's language from the environment, even if that locale is not installed, as in small containers.
     */
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
     * Returns the encoding: UTF-8 for pipes, files and every terminal except a Windows console, even with LC_ALL=C as
     * usual in CI. The two properties differ only with a console.
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

    /** Prints one line on the error stream, even if the message contains line breaks. */
    void error(String message) {
        out.flush();
        err.println("waymark: " + Lines.single(message));
        err.flush();
    }

    /** Prints where an error comes from, for a report of it. */
    void trace(Throwable thrown) {
        for (Throwable at = thrown; at != null; at = at.getCause()) {
            err.println((at == thrown ? "" : "caused by: ") + at);
            for (StackTraceElement frame : at.getStackTrace()) {
                err.println("\tat " + frame);
            }
        }
    }

    /** Returns a path of the command line for reading and writing; unchanged if it names the same file. */
    Path resolve(Path file) {
        return directory.equals(Path.of("").toAbsolutePath()) ? file : directory.resolve(file);
    }

    /** Returns a file of the command line. */
    NamedFile file(Path file) {
        return new NamedFile(resolve(file), file.toString());
    }

    /** Returns the destination of a result: a file, or the standard output for {@code -}. */
    Output output(Path file) {
        return file.toString().equals(STANDARD_OUTPUT) ? new Output.Stream(out) : new Output.File(file(file));
    }

    /**
     * Returns the moment shown in results: now, or what {@code SOURCE_DATE_EPOCH} says. With that usual variable of
     * reproducible builds the same input gives the same bytes again.
     *
     * @throws JourneyException if the variable is no number of seconds
     */
    ZonedDateTime now() throws JourneyException {
        String epoch = environment.getOrDefault(EPOCH, "");
        try {
            return epoch.isBlank()
                    ? ZonedDateTime.now()
                    : Instant.ofEpochSecond(Long.parseLong(epoch.strip())).atZone(ZoneOffset.UTC);
        } catch (NumberFormatException | DateTimeException e) {
            throw new JourneyException(Messages.of(Terminal.class).get("error_badEpoch", EPOCH,
                    Lines.shortened(epoch, 40)), e);
        }
    }

    /** Runs a task that cannot be cancelled. */
    <R> R run(Task<R> task) throws JourneyException {
        return task.run(Progress.NONE).result().orElseThrow();
    }

    /**
     * Writes an additional text result, such as a report.
     *
     * @throws JourneyException if the file cannot be written; the message names it
     */
    void write(Path file, String text) throws JourneyException {
        output(file).write(out -> {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            return text;
        }, Progress.NONE);
    }

    /** Returns a path as the user would type it: relative if it is below the working directory. */
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
