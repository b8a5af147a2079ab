package org.waymark.room;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.waymark.core.room.Room;
import org.waymark.core.room.RoomSetup;
import org.waymark.core.room.RoundKind;
import org.waymark.core.room.RoundPlan;

/** A room with its server in a process of its own, which can be killed. */
final class RoomProcess implements AutoCloseable {

    private final Process process;
    private final BufferedReader said;
    private final Path journal;
    private final int port;
    private final String code;

    private RoomProcess(Process process, BufferedReader said, String[] facts) {
        this.process = process;
        this.said = said;
        this.port = Integer.parseInt(facts[1]);
        this.code = facts[2];
        this.journal = Path.of(facts[3]);
    }

    /**
     * Starts a process and waits until its server listens.
     *
     * @param where a folder for a new room, or the journal of one that goes on
     * @param port the port, or 0 for a free one
     */
    static RoomProcess start(Path where, int port, List<String> options) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), RoomProcess.class.getName(),
                where.toString(), Integer.toString(port)));
        Process process = new ProcessBuilder(command).redirectError(new File(where + ".err")).start();
        BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
        String line = said.readLine();
        if (line == null || !line.startsWith("open ")) {
            throw new IOException("no server: " + line);
        }
        return new RoomProcess(process, said, line.split(" ", 4));
    }

    int port() {
        return port;
    }

    String code() {
        return code;
    }

    Path journal() {
        return journal;
    }

    Phone phone() {
        return new Phone("http://127.0.0.1:" + port + "/", code);
    }

    /** Kills the process as the system does when memory is out, or the power fails. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Returns how many bytes of the heap are used after a collection. */
    long heap() throws IOException {
        process.getOutputStream().write('\n');
        process.getOutputStream().flush();
        return Long.parseLong(said.readLine().split(" ")[1]);
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        said.close();
    }

    /** @param args a folder or journal, and a port; each line of the input asks for the size of the heap */
    public static void main(String[] args) throws Exception {
        Path where = Path.of(args[0]);
        boolean again = where.toFile().isFile();
        Room room = again
                ? Room.reopen(where, () -> RoomWorld.MAP, InstantSource.system())
                : Room.open(where, RoomSetup.create("Workshop", "shop.cjm", "j1"), () -> RoomWorld.MAP,
                        InstantSource.system());
        if (!again) {
            room.desk().prepare(RoundPlan.of("NOTES", RoundKind.NOTES, "Notes"));
            room.desk().start("NOTES");
        }
        int port = Integer.parseInt(args[1]);
        RoomServer server = port == 0
                ? RoomWorld.serve(room)
                : RoomServer.start(room, InetAddress.getLoopbackAddress(), port);
        System.out.println("open " + server.port() + ' ' + server.code() + ' ' + room.journal());
        while (System.in.read() >= 0) {
            System.gc();
            System.out.println("heap " + (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()));
        }
        // whoever started it is gone
        Runtime.getRuntime().halt(0);
    }
}
