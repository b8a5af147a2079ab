package org.waymark.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** Runs command lines in this process for a script that git calls in place of the program. */
final class CommandServer implements AutoCloseable {

    private final ServerSocket socket;
    private final Map<String, String> environment;
    private final List<List<String>> calls = new CopyOnWriteArrayList<>();

    CommandServer(Map<String, String> environment) {
        this.environment = environment;
        try {
            socket = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::serve);
    }

    /** Returns the script, which sends its folder and arguments, prints the answer and returns its exit code. */
    String client() {
        return """
                #!/bin/bash
                exec 3<>/dev/tcp/127.0.0.1/%d || exit 2
                printf '%%s\\0' "$#" "$PWD" "${GIT_INDEX_FILE-}" "$@" >&3
                read -r code length <&3
                head -c "$length" <&3
                cat <&3 >&2
                exit "$code"
                """.formatted(socket.getLocalPort());
    }

    /** Returns the command lines so far, each of which would have been a process of its own. */
    List<List<String>> calls() {
        return calls;
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket call = socket.accept()) {
                answer(call.getInputStream(), call.getOutputStream());
            } catch (IOException e) {
                // the socket was closed at the end of the test
                return;
            }
        }
    }

    private void answer(InputStream in, OutputStream out) throws IOException {
        int count = Integer.parseInt(word(in));
        Path folder = Path.of(word(in));
        Map<String, String> called = new HashMap<>(environment);
        // the index of the commit that a hook is about
        String index = word(in);
        if (!index.isEmpty()) {
            called.put("GIT_INDEX_FILE", index);
        }
        String[] words = new String[count];
        for (int i = 0; i < count; i++) {
            words[i] = word(in);
        }
        calls.add(List.of(words));
        Shell.Run run = new Shell(folder).with(called).run(words);
        out.write((run.code() + " " + run.bytes().length + "\n").getBytes(StandardCharsets.UTF_8));
        out.write(run.bytes());
        out.write(run.err().getBytes(StandardCharsets.UTF_8));
    }

    private static String word(InputStream in) throws IOException {
        ByteArrayOutputStream word = new ByteArrayOutputStream();
        for (int b = in.read(); b > 0; b = in.read()) {
            word.write(b);
        }
        return word.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
