package org.waymark.git;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** A web server that asks for a login and rejects every one. */
final class LockedDoor implements AutoCloseable {

    private static final String LOGIN = "Authorization: Basic ";

    private final ServerSocket socket = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
    private final List<String> logins;

    /** @param logins receives the credentials that clients send, as {@code name:password} */
    LockedDoor(List<String> logins) throws IOException {
        this.logins = logins;
        Thread.ofVirtual().start(this::serve);
    }

    String url() {
        return "http://localhost:" + socket.getLocalPort() + "/bank.git";
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket call = socket.accept()) {
                BufferedReader in = new BufferedReader(
                        new InputStreamReader(call.getInputStream(), StandardCharsets.US_ASCII));
                for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
                    if (line.startsWith(LOGIN)) {
                        logins.add(new String(Base64.getDecoder().decode(line.substring(LOGIN.length()))));
                    }
                }
                call.getOutputStream().write(("HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"maps\"\r\n"
                        + "Content-Length: 0\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            } catch (IOException e) {
                // the socket was closed at the end of the test
                return;
            }
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
