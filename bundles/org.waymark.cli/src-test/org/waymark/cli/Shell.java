package org.waymark.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Runs command lines as typed in a folder and keeps their output. */
final class Shell {

    private final Path directory;
    private Locale locale = Locale.ENGLISH;
    private Map<String, String> environment = Map.of();
    private Optional<Path> product = Optional.empty();

    Shell(Path directory) {
        this.directory = directory;
    }

    /** The result of a command line. */
    record Run(int code, String out, byte[] bytes, String err) {

        List<String> lines() {
            return out.lines().toList();
        }

        List<String> errors() {
            return err.lines().toList();
        }
    }

    Shell russian() {
        locale = Locale.of("ru");
        return this;
    }

    Shell withDisplay() {
        environment = Map.of("DISPLAY", ":0");
        return this;
    }

    Shell with(Map<String, String> variables) {
        environment = Map.copyOf(variables);
        return this;
    }

    Shell withProduct(Path folder) {
        product = Optional.of(folder);
        return this;
    }

    Run run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8), environment, "Linux", product, directory);
        Locale before = Locale.getDefault();
        Locale.setDefault(locale);
        int code;
        try {
            code = Main.run(terminal, args);
        } finally {
            Locale.setDefault(before);
        }
        terminal.flush();
        return new Run(code, out.toString(StandardCharsets.UTF_8), out.toByteArray(),
                err.toString(StandardCharsets.UTF_8));
    }

    Path path(String name) {
        return directory.resolve(name);
    }

    String read(String name) {
        try {
            return Files.readString(path(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(String name, String text) {
        try {
            Files.createDirectories(path(name).getParent());
            Files.writeString(path(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the names of all files below the folder, to check that nothing was added or changed. */
    List<String> files() {
        try (var all = Files.walk(directory)) {
            return all.filter(Files::isRegularFile).map(f -> directory.relativize(f).toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
