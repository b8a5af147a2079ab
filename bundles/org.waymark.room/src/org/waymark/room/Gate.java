package org.waymark.room;

import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** The one way in: what every request has to pass, and what every answer carries. */
final class Gate extends Handler.Abstract {

    /** Headers of every answer. No script or style but our own files, no frame around the page, nothing kept. */
    static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self';"
                    + " form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options", "nosniff", "X-Frame-Options", "DENY", "Referrer-Policy", "no-referrer",
            "Cross-Origin-Resource-Policy", "same-origin", "Permissions-Policy",
            "camera=(), microphone=(), geolocation=()", "Cache-Control", "no-store");

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "DELETE");
    private static final Set<String> OUR_PAGES = Set.of("same-origin", "none");

    private final AtomicReference<HostCheck> hosts = new AtomicReference<>(new HostCheck(Set.of()));
    private final Deadlines deadlines;
    private final Routes routes;
    private final Consumer<Throwable> failed;
    private final AtomicInteger visits = new AtomicInteger();

    Gate(Deadlines deadlines, Routes routes, Consumer<Throwable> failed) {
        this.failed = failed;
        this.deadlines = deadlines;
        this.routes = routes;
    }

    /** Lets requests in, once the port is known. */
    void open(HostCheck check) {
        hosts.set(check);
    }

    /** Returns how often another device loaded the page. */
    int visits() {
        return visits.get();
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        EndPoint connection = request.getConnectionMetaData().getConnection().getEndPoint();
        deadlines.within(connection, Deadlines.REQUEST);
        Request.addCompletionListener(request, ended -> {
            if (connection.isOpen()) {
                deadlines.within(connection, Deadlines.KEPT);
            }
        });
        Locale language = Call.language(request.getHeaders().get(HttpHeader.ACCEPT_LANGUAGE));
        try {
            pass(request);
            if (!routes.listen(request, response, callback, language)) {
                Call call = new Call(request, language);
                send(request, response, callback, routes.answer(call));
                if (call.path().equals("/") && call.isForeign()) {
                    visits.incrementAndGet();
                }
            }
        } catch (FaultException e) {
            send(request, response, callback, Reply.fault(e.fault(), language));
        } catch (RuntimeException e) {
            failed.accept(e);
            send(request, response, callback, Reply.fault(Reply.Fault.BROKEN, language));
        }
        return true;
    }

    private void pass(Request request) throws FaultException {
        HttpFields headers = request.getHeaders();
        HostCheck check = hosts.get();
        String site = headers.get("Sec-Fetch-Site");
        if (headers.getValuesList(HttpHeader.HOST).size() != 1 || !check.host(headers.get(HttpHeader.HOST))
                || !check.host(request.getHttpURI().getAuthority()) || !check.origin(headers.get(HttpHeader.ORIGIN))
                // a link to the page may stand anywhere
                || site != null && !OUR_PAGES.contains(site) && !Call.path(request).equals("/")) {
            throw new FaultException(Reply.Fault.FOREIGN);
        }
        if (!METHODS.contains(request.getMethod())) {
            throw new FaultException(Reply.Fault.METHOD);
        }
    }

    /** Writes a whole answer. What was not read of a request ends its connection. */
    static void send(Request request, Response response, Callback callback, Reply reply) {
        response.setStatus(reply.status());
        HEADERS.forEach((name, value) -> response.getHeaders().put(name, value));
        reply.headers().forEach((name, value) -> response.getHeaders().put(name, value));
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, reply.type());
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, reply.body().length);
        if (reply.status() == 413 || reply.status() == 408) {
            response.getHeaders().put(new HttpField(HttpHeader.CONNECTION, "close"));
        }
        boolean head = "HEAD".equals(request.getMethod());
        response.write(true, head ? ByteBuffer.allocate(0) : ByteBuffer.wrap(reply.body()), callback);
    }
}
