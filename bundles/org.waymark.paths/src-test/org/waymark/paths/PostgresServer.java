package org.waymark.paths;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A PostgreSQL of the distribution, in a folder of its own, for the time of a test. It does not run as root. */
final class PostgresServer implements AutoCloseable {

    private static final Path PLACE = Path.of("/usr/lib/postgresql");

    private final Path bin;
    private final Path folder;
    private final int port;

    private PostgresServer(Path bin, Path folder, int port) {
        this.bin = bin;
        this.folder = folder;
        this.port = port;
    }

    /** Starts a server; empty if PostgreSQL is not installed. */
    static Optional<PostgresServer> start() throws IOException, InterruptedException {
        Optional<Path> bin = installed();
        if (bin.isEmpty()) {
            return Optional.empty();
        }
        Path folder = Files.createTempDirectory(Path.of("/tmp"), "waymark-postgres");
        if (isRoot()) {
            run(List.of("chown", "postgres", folder.toString()));
        }
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        PostgresServer server = new PostgresServer(bin.get(), folder, port);
        server.own("initdb", "-D", folder.resolve("data").toString(), "-U", "waymark", "-A", "trust", "-E", "UTF8",
                "--locale=C", "--no-sync");
        server.own("pg_ctl", "-D", folder.resolve("data").toString(), "-w", "-t", "120", "-l", folder.resolve("log")
                .toString(), "-o", "-p " + port + " -k " + folder + " -c fsync=off", "start");
        return Optional.of(server);
    }

    private static Optional<Path> installed() throws IOException {
        if (!Files.isDirectory(PLACE)) {
            return Optional.empty();
        }
        try (Stream<Path> versions = Files.list(PLACE)) {
            return versions.map(it -> it.resolve("bin")).filter(it -> Files.isExecutable(it.resolve("initdb"))).max(
                    Path::compareTo);
        }
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    private void own(String program, String... arguments) throws IOException, InterruptedException {
        asOwner(bin.resolve(program).toString(), arguments);
    }

    /** Runs a program as the owner of the folder, into which even root may not look in the tests. */
    private static void asOwner(String program, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        if (isRoot()) {
            command.addAll(List.of("setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"));
        }
        command.add(program);
        command.addAll(List.of(arguments));
        run(command);
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).directory(Path.of("/tmp").toFile()).redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(150, TimeUnit.SECONDS) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IOException("failed: " + String.join(" ", command));
        }
    }

    String url() {
        return "jdbc:postgresql://localhost:" + port + "/postgres";
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), "waymark", "");
    }

    @Override
    public void close() throws Exception {
        own("pg_ctl", "-D", folder.resolve("data").toString(), "-m", "immediate", "-w", "stop");
        asOwner("rm", "-rf", folder.toString());
    }
}
