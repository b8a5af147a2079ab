package org.waymark.room;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.util.concurrent.Executors;
import org.eclipse.jetty.http.HttpCompliance;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.io.ArrayByteBufferPool;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The library's server with everything bounded: connections, sizes, threads, memory. */
final class HttpListener implements AutoCloseable {

    /** The most connections at a time; a phone has two. */
    static final int CONNECTIONS = 2_500;
    private static final int HEADER = 4096;
    private static final int THREADS = 12;
    private static final int SEND_BUFFER = 64 << 10;
    private static final int MILLIS_IDLE = 40_000;
    private static final int MOST_BUFFER = 64 << 10;
    private static final long MOST_BUFFERS = 16L << 20;
    private static final String LOG = "org.slf4j.simpleLogger.log.org.eclipse.jetty";

    private final Server server;
    private final ServerConnector connector;

    private HttpListener(Server server, ServerConnector connector) {
        this.server = server;
        this.connector = connector;
    }

    static HttpListener start(InetAddress address, int port, Handler handler, Deadlines deadlines) throws IOException {
        // what the library has to say names the devices it speaks with
        System.setProperty(LOG, "off");
        QueuedThreadPool threads = new QueuedThreadPool(THREADS, 2);
        threads.setDaemon(true);
        threads.setName("room");
        // a request waits for the disk: each has a thread of its own that costs next to nothing
        threads.setVirtualThreadsExecutor(
                Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("room").factory()));
        Server server = new Server(threads, null,
                new ArrayByteBufferPool(0, 4096, MOST_BUFFER, 1_000, MOST_BUFFERS, MOST_BUFFERS));
        server.setHandler(handler);
        server.setErrorHandler(new Refusals());
        server.setStopTimeout(0);
        ServerConnector connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(configuration()));
        connector.setHost(address.getHostAddress());
        connector.setPort(port);
        connector.setIdleTimeout(MILLIS_IDLE);
        // after a restart all phones come at the same moment; what does not fit waits for seconds
        connector.setAcceptQueueSize(CONNECTIONS);
        // what a phone does not take is to wait here, where it is counted, and not in the system
        connector.setAcceptedSendBufferSize(SEND_BUFFER);
        connector.addBean(deadlines);
        server.addConnector(connector);
        server.addBean(new NetworkConnectionLimit(CONNECTIONS, connector));
        HttpListener listener = new HttpListener(server, connector);
        try {
            server.start();
        } catch (IOException e) {
            listener.close();
            throw e.getCause() instanceof BindException taken ? taken : e;
        } catch (Exception e) {
            listener.close();
            throw new IOException(e);
        }
        return listener;
    }

    private static HttpConfiguration configuration() {
        HttpConfiguration configuration = new HttpConfiguration();
        configuration.setSendServerVersion(false);
        configuration.setSendXPoweredBy(false);
        configuration.setRequestHeaderSize(HEADER);
        configuration.setResponseHeaderSize(HEADER);
        configuration.setMaxResponseHeaderSize(HEADER);
        // the cache of headers takes 48 kB for each connection
        configuration.setHeaderCacheSize(0);
        configuration.setOutputBufferSize(8192);
        configuration.setHttpCompliance(HttpCompliance.STRICT);
        configuration.setUriCompliance(UriCompliance.RFC3986);
        configuration.setMaxUnconsumedRequestContentReads(2);
        return configuration;
    }

    int port() {
        return connector.getLocalPort();
    }

    int connections() {
        return connector.getConnectedEndPoints().size();
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
