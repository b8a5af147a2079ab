package org.waymark.cli;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The git program in an isolated environment: its own home, fixed identity and clock, and a {@code waymark} command
 * made of the classes under test. The command runs inside the test, because a Java process for each call of git would
 * take a second each.
 */
final class GitWorld implements AutoCloseable {

    private final Path home;
    private final Path launcher;
    private final CommandServer server;
    private final Map<String, String> environment = new HashMap<>();

    GitWorld(Path folder) {
        try {
            home = Files.createDirectories(folder.resolve("home"));
            launcher = Files.createDirectories(folder.resolve("in stall")).resolve("waymark");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        environment.put("HOME", home.toString());
        environment.put("XDG_CONFIG_HOME", home.resolve("xdg").toString());
        environment.put("GIT_CONFIG_NOSYSTEM", "1");
        environment.put("PATH", System.getenv("PATH"));
        environment.put("LC_ALL", "C.UTF-8");
        for (String role : List.of("AUTHOR", "COMMITTER")) {
            environment.put("GIT_" + role + "_NAME", "Anna");
            environment.put("GIT_" + role + "_EMAIL", "anna@example.org");
            environment.put("GIT_" + role + "_DATE", "2026-03-14T10:15:00Z");
        }
        server = new CommandServer(environment);
        install(server.client());
    }

    /** Replaces the command by a Java process as users have it, which is slower but shares nothing. */
    GitWorld withProgram() {
        install("#!/bin/sh\nexec '" + Path.of(System.getProperty("java.home"), "bin", "java")
                + "' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Djava.awt.headless=true -cp '" + classPath()
                + "' org.waymark.cli.Main \"$@\"\n");
        return this;
    }

    /** Returns the command lines that git has called. */
    List<List<String>> calls() {
        return server.calls();
    }

    /** Replaces the command by the working one. */
    void mend() {
        install(server.client());
    }

    /** Replaces the command by a script of the shell. */
    void install(String script) {
        try {
            Files.writeString(launcher, script);
            Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.close();
    }

    /** Returns the class path of the classes under test, which a test runner may separate from its own. */
    static String classPath() {
        return Main.class.getClassLoader() instanceof URLClassLoader urls
                ? Stream.of(urls.getURLs()).map(url -> Path.of(URI.create(url.toString())).toString())
                        .collect(Collectors.joining(File.pathSeparator))
                : System.getProperty("java.class.path");
    }

    Path home() {
        return home;
    }

    Path launcher() {
        return launcher;
    }

    Map<String, String> environment() {
        return environment;
    }

    /** Runs git; standard output and error are one text. */
    Shell.Run git(Path folder, String... args) {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            byte[] out = process.getInputStream().readAllBytes();
            String text = new String(out, StandardCharsets.UTF_8);
            return new Shell.Run(process.waitFor(), text, out, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Runs git, which must succeed. */
    String ok(Path folder, String... args) {
        Shell.Run run = git(folder, args);
        if (run.code() != 0) {
            throw new AssertionError("git " + String.join(" ", args) + "\n" + run.out());
        }
        return run.out();
    }

    /** Returns a waymark command line for a folder in this environment. */
    Shell shell(Path folder) {
        return new Shell(folder).with(environment);
    }

    /** Creates a repository with one commit of these files and the merge driver installed. */
    Path repository(Path folder, Map<String, String> files) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ok(folder, "init", "-q", "-b", "main");
        Shell shell = shell(folder);
        files.forEach(shell::write);
        Shell.Run install = shell.run("git", "install", "--launcher", launcher.toString());
        if (install.code() != 0) {
            throw new AssertionError(install.err());
        }
        commit(folder, "begin");
        return folder;
    }

    void commit(Path folder, String message) {
        ok(folder, "add", "-A");
        ok(folder, "commit", "-q", "-m", message);
    }
}
