package org.waymark.room;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.waymark.core.room.Caller;
import org.waymark.room.page.PageFile;

/** The addresses that lead somewhere: the files of the page, its API and the stream of events. No other does. */
final class Routes {

    private static final String EVENTS = "/api/events";
    private static final String ENGLISH = "<html lang=\"en\"";
    private static final String RUSSIAN = "<html lang=\"ru\"";
    /** The methods of each address of the API. */
    private static final Map<String, Set<String>> METHODS = Map.of("join", Set.of("POST"), "state",
            Set.of("GET", "HEAD"), "events", Set.of("GET"), "items", Set.of("PUT", "DELETE"), "feelings", Set.of("PUT"),
            "votes", Set.of("PUT"), "me", Set.of("PUT"));
    private static final Set<String> READ = Set.of("GET", "HEAD");

    private final Map<String, Reply> files = new LinkedHashMap<>();
    private final Api api;
    private final Feeds feeds;
    private final Deadlines deadlines;

    Routes(Api api, Feeds feeds, Deadlines deadlines) throws IOException {
        this.api = api;
        this.feeds = feeds;
        this.deadlines = deadlines;
        for (PageFile file : PageFile.ALL) {
            files.put(file.path(), new Reply(200, file.type(), file.content(), Map.of()));
        }
    }

    /** Returns the answer to anything but the stream of events. */
    Reply answer(Call call) throws FaultException {
        Reply file = files.get(call.path());
        if (file != null) {
            need(READ, call.method());
            return call.path().equals("/") ? page(file, call.language()) : file;
        }
        List<String> parts = call.parts();
        Set<String> methods = parts.size() > 1 && parts.getFirst().equals("api") ? METHODS.get(parts.get(1)) : null;
        if (methods == null || parts.size() != (parts.get(1).equals("items") ? 3 : 2)) {
            throw new FaultException(Reply.Fault.ADDRESS);
        }
        need(methods, call.method());
        return api.answer(call, parts.get(1));
    }

    private static void need(Set<String> methods, String method) throws FaultException {
        if (!methods.contains(method)) {
            throw new FaultException(Reply.Fault.METHOD);
        }
    }

    /** Returns the page with the language of the phone. */
    private static Reply page(Reply file, Locale language) {
        if (!language.getLanguage().equals("ru")) {
            return file.with("Content-Language", "en");
        }
        String text = new String(file.body(), StandardCharsets.UTF_8).replace(ENGLISH, RUSSIAN);
        return new Reply(200, file.type(), text.getBytes(StandardCharsets.UTF_8), Map.of("Content-Language", "ru"));
    }

    /** Opens a stream of events if that is asked for. */
    boolean listen(Request request, Response response, Callback callback, Locale language) throws FaultException {
        if (!Call.path(request).equals(EVENTS) || !request.getMethod().equals("GET")) {
            return false;
        }
        Caller caller = api.caller(Call.tokenInQuery(request));
        Gate.HEADERS.forEach((name, value) -> response.getHeaders().put(name, value));
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/event-stream; charset=utf-8");
        response.getHeaders().put(HttpHeader.CONTENT_LANGUAGE, language.getLanguage());
        feeds.add(new Feed(caller, response, callback, deadlines, feeds::wrote));
        return true;
    }
}
