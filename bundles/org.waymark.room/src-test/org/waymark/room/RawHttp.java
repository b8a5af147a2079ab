package org.waymark.room;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

/** Bytes that no browser would send, and what comes back. */
final class RawHttp {

    private final RoomServer server;

    RawHttp(RoomServer server) {
        this.server = server;
    }

    /** Returns the authority under which the server can be called. */
    String host() {
        return "127.0.0.1:" + server.port();
    }

    Socket open() throws IOException {
        Socket socket = new Socket();
        socket.setSoTimeout(60_000);
        socket.connect(new InetSocketAddress(server.address(), server.port()), 60_000);
        return socket;
    }

    /** Sends a request, says that no more comes, and reads to the end. */
    String send(String request) throws IOException {
        return send(request.getBytes(StandardCharsets.ISO_8859_1), 60_000);
    }

    /**
     * Sends a request and reads to the end, without saying that no more comes: Jetty may close a connection that it
     * refuses without a word when it hears that first.
     */
    String ask(String request) throws IOException {
        try (Socket socket = open()) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return rest(socket);
        }
    }

    /** Sends bytes; a server that waits for more is left after a while. */
    String send(byte[] request, int patience) throws IOException {
        try (Socket socket = open()) {
            socket.setSoTimeout(patience);
            socket.getOutputStream().write(request);
            socket.shutdownOutput();
            return rest(socket);
        }
    }

    /** Reads what comes until the connection ends. */
    static String rest(Socket socket) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try {
            InputStream in = socket.getInputStream();
            byte[] buffer = new byte[4096];
            for (int count = in.read(buffer); count >= 0 && all.size() < 1 << 20; count = in.read(buffer)) {
                all.write(buffer, 0, count);
            }
        } catch (SocketTimeoutException e) {
            all.write("TIMEOUT".getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            // what is cut off in the middle is what came until then
            all.write(new byte[0]);
        }
        return all.toString(StandardCharsets.ISO_8859_1);
    }

    /** Returns the request line and headers of a request that passes the gate, more headers added. */
    String get(String target, String... more) {
        return "GET " + target + " HTTP/1.1\r\nHost: " + host() + "\r\nConnection: close\r\n"
                + (more.length == 0 ? "" : String.join("\r\n", more) + "\r\n") + "\r\n";
    }

    static int status(String answer) {
        return answer.matches("(?s)HTTP/1\\.1 [0-9]{3} .*") ? Integer.parseInt(answer.substring(9, 12)) : 0;
    }
}
