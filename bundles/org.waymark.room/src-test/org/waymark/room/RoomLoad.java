package org.waymark.room;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.waymark.core.room.Room;
import org.waymark.core.room.RoomItem;

/**
 * Many participants at once, each with a phone that listens and sends. The server is a process of its own with a small
 * heap; the phones are bare sockets, so that they cost the machine as little as possible.
 *
 * @param participants number of phones
 * @param items number of notes that each sends
 * @param over time over which each sends them; zero = one after the other without a pause
 */
public record RoomLoad(int participants, int items, Duration over) {

    private static final int ATTEMPTS = 5;

    /**
     * The result.
     *
     * @param sent notes that were acknowledged
     * @param stored notes in the journal
     * @param wrong notes that are lost, doubled or other than sent
     * @param millis time until each acknowledgement, sorted
     * @param events events that the phones were told
     * @param heapBefore heap of the server after a collection when all had joined, in bytes
     * @param heapAfter the same when everything was sent
     */
    public record Result(int sent, int stored, int wrong, double[] millis, long events, long heapBefore,
            long heapAfter) {

        /** Returns the time within which a share of the acknowledgements came. */
        public double within(double share) {
            return millis[(int) Math.min(millis.length - 1L, Math.round(Math.ceil(share * millis.length)) - 1)];
        }
    }

    /** Runs the load against a server with a heap of a size. */
    public Result run(Path folder, String heap) throws Exception {
        Set<String> sent = ConcurrentHashMap.newKeySet();
        ConcurrentLinkedQueue<Double> times = new ConcurrentLinkedQueue<>();
        ConcurrentLinkedQueue<String> failures = new ConcurrentLinkedQueue<>();
        AtomicLong events = new AtomicLong();
        try (RoomProcess server = RoomProcess.start(folder, 0, List.of("-Xmx" + heap, "-XX:+UseSerialGC"))) {
            CountDownLatch joined = new CountDownLatch(participants);
            CountDownLatch go = new CountDownLatch(1);
            List<Thread> phones = new ArrayList<>();
            for (int i = 0; i < participants; i++) {
                int number = i;
                phones.add(Thread.ofVirtual().start(() -> {
                    try (Line stream = Line.joined(server.port(), server.code(), number)) {
                        stream.listen(events);
                        joined.countDown();
                        go.await();
                        send(stream.token(), server.port(), number, sent, times);
                    } catch (IOException | InterruptedException | RuntimeException e) {
                        failures.add(number + ": " + e);
                        joined.countDown();
                    }
                }));
            }
            joined.await();
            long before = server.heap();
            go.countDown();
            for (Thread phone : phones) {
                phone.join();
            }
            if (!failures.isEmpty()) {
                throw new IOException(failures.size() + " phones failed, such as " + failures.peek());
            }
            long after = server.heap();
            server.kill();
            return result(server.journal(), sent, times, events.get(), before, after);
        }
    }

    private void send(String token, int port, int number, Set<String> sent, ConcurrentLinkedQueue<Double> times)
            throws IOException, InterruptedException {
        Random random = new Random(number);
        long pause = 2 * over.toMillis() / items;
        Line line = new Line(port);
        try {
            for (int i = 0; i < items; i++) {
                if (pause > 0) {
                    TimeUnit.MILLISECONDS.sleep(random.nextLong(pause));
                }
                String id = UUID.randomUUID().toString();
                String text = "Note " + i + " of " + number;
                long start = System.nanoTime();
                for (int attempt = 0; !line.note(token, id, text, attempt == ATTEMPTS); attempt++) {
                    line.close();
                    line = new Line(port);
                }
                times.add((System.nanoTime() - start) / 1e6);
                sent.add(id + ' ' + text);
            }
        } finally {
            line.close();
        }
    }

    private static Result result(Path journal, Set<String> sent, ConcurrentLinkedQueue<Double> times, long events,
            long before, long after) throws Exception {
        double[] millis = times.stream().mapToDouble(it -> it).toArray();
        Arrays.sort(millis);
        try (Room room = Room.reopen(journal, () -> RoomWorld.MAP, InstantSource.system())) {
            Set<String> wrong = new HashSet<>(sent);
            int stored = 0;
            for (RoomItem item : room.state().items()) {
                stored++;
                String text = item.id() + ' ' + item.text();
                if (!wrong.remove(text)) {
                    wrong.add("not sent: " + text);
                }
            }
            return new Result(sent.size(), stored, wrong.size(), millis, events, before, after);
        }
    }

    /** A connection that is kept. */
    private record Line(Socket socket, InputStream in, int port, String token) implements AutoCloseable {

        Line(int port) throws IOException {
            this(new Socket(InetAddress.getLoopbackAddress(), port), port, "");
        }

        private Line(Socket socket, int port, String token) throws IOException {
            this(socket, new BufferedInputStream(socket.getInputStream(), 1024), port, token);
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(120_000);
        }

        /** Joins, and returns a connection of its own for what comes then. */
        static Line joined(int port, String code, int number) throws IOException {
            try (Line line = new Line(port)) {
                String body = line.call("POST", "/api/join", "", "{\"code\":\"" + code + "\",\"alias\":\"P "
                        + number + "\",\"colour\":\"#336699\",\"client\":\"" + UUID.randomUUID() + "\"}");
                return new Line(new Socket(InetAddress.getLoopbackAddress(), port), port,
                        body.replaceFirst("(?s).*\"token\": ?\"([0-9a-f]+)\".*", "$1"));
            }
        }

        /** Opens the stream of events, and counts them on a thread of its own until the end. */
        void listen(AtomicLong events) throws IOException {
            write("GET /api/events?token=" + token + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\n\r\n");
            Thread.ofVirtual().start(() -> {
                try {
                    while (true) {
                        events.addAndGet(line().startsWith("event: state") ? 1 : 0);
                    }
                } catch (IOException e) {
                    // the phone is switched off
                    return;
                }
            });
        }

        /** Sends a note; a connection that the server ended meanwhile is no failure but for the last attempt. */
        boolean note(String token, String id, String text, boolean last) throws IOException {
            try {
                call("PUT", "/api/items/" + id, token,
                        "{\"kind\":\"pain\",\"touchpoint\":\"t2\",\"text\":\"" + text + "\"}");
                return true;
            } catch (EOFException | SocketException e) {
                if (last) {
                    throw e;
                }
                return false;
            }
        }

        String call(String method, String path, String token, String body) throws IOException {
            write(method + ' ' + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nX-Room-Token: " + token
                    + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length() + "\r\n\r\n" + body);
            String status = line();
            int length = 0;
            for (String header = line(); !header.isEmpty(); header = line()) {
                if (header.startsWith("Content-Length: ")) {
                    length = Integer.parseInt(header.substring(16));
                }
            }
            String answer = new String(in.readNBytes(length), StandardCharsets.UTF_8);
            if (!status.contains(" 200 ")) {
                throw new IOException(status + ' ' + answer);
            }
            return answer;
        }

        private void write(String text) throws IOException {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        }

        private String line() throws IOException {
            StringBuilder line = new StringBuilder();
            for (int c = in.read(); c != '\n'; c = in.read()) {
                if (c < 0) {
                    throw new EOFException("the server ended the connection");
                }
                if (c != '\r') {
                    line.append((char) c);
                }
            }
            return line.toString();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
