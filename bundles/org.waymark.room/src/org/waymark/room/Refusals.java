package org.waymark.room;

import java.nio.ByteBuffer;
import java.util.Locale;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Answers that the library gives by itself, as to what is no HTTP: short, without a cause, without its name. */
final class Refusals extends ErrorHandler {

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        int status = response.getStatus() >= 400 ? response.getStatus() : 400;
        Locale language = Call.language(request.getHeaders().get(HttpHeader.ACCEPT_LANGUAGE));
        Gate.send(request, response, callback, Reply.fault(Reply.Fault.ofStatus(status), language).withStatus(status));
        return true;
    }

    @Override
    public ByteBuffer badMessageError(int status, String reason, HttpFields.Mutable headers) {
        Reply reply = Reply.fault(Reply.Fault.ofStatus(status), Locale.ENGLISH);
        Gate.HEADERS.forEach(headers::put);
        headers.put(new HttpField(HttpHeader.CONTENT_TYPE, reply.type()));
        return ByteBuffer.wrap(reply.body());
    }
}
