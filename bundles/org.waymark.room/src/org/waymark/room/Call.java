package org.waymark.room;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.waymark.core.JourneyException;
import org.waymark.core.text.JsonText;

/** A request as the API reads it: its path, its token and the checked values of its body. */
record Call(Request request, Locale language) {

    /** Longest body in bytes. */
    static final int LONGEST = 8192;
    private static final String TOKEN = "X-Room-Token";
    private static final String TOKENS = "[0-9a-f]{32}";

    String method() {
        return request.getMethod();
    }

    /** Returns the path as it was sent; what is written otherwise than we write it leads nowhere. */
    String path() {
        return path(request);
    }

    static String path(Request request) {
        String path = request.getHttpURI().getPath();
        return path == null || !path.startsWith("/") ? "/?" : path;
    }

    /** Returns the token of the phone, if it is one. */
    Optional<String> token() {
        return Optional.ofNullable(request.getHeaders().get(TOKEN)).filter(it -> it.matches(TOKENS));
    }

    /** Returns the token of an event stream, which a browser opens without headers of ours. */
    static Optional<String> tokenInQuery(Request request) {
        String query = request.getHttpURI().getQuery();
        return query == null || !query.matches("token=" + TOKENS)
                ? Optional.empty()
                : Optional.of(query.substring("token=".length()));
    }

    InetAddress device() {
        return request.getConnectionMetaData().getRemoteSocketAddress() instanceof InetSocketAddress socket
                && socket.getAddress() != null ? socket.getAddress() : InetAddress.getLoopbackAddress();
    }

    /** Returns whether another device sent it. */
    boolean isForeign() {
        return !device().isLoopbackAddress()
                && request.getConnectionMetaData().getLocalSocketAddress() instanceof InetSocketAddress here
                && !device().equals(here.getAddress());
    }

    /** Returns the body, which has to be a JSON object of bounded size. */
    Fields fields() throws FaultException {
        String type = request.getHeaders().get(HttpHeader.CONTENT_TYPE);
        if (type == null || !type.toLowerCase(Locale.ROOT).matches("application/json(; ?charset=\"?utf-8\"?)?")) {
            throw new FaultException(Reply.Fault.TYPE);
        }
        if (request.getLength() > LONGEST) {
            throw new FaultException(Reply.Fault.SIZE);
        }
        try (InputStream in = Content.Source.asInputStream(request)) {
            byte[] bytes = in.readNBytes(LONGEST + 1);
            if (bytes.length > LONGEST) {
                throw new FaultException(Reply.Fault.SIZE);
            }
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            if (JsonText.read(text) instanceof Map<?, ?> map) {
                return new Fields(map);
            }
            throw new FaultException(Reply.Fault.REQUEST);
        } catch (CharacterCodingException | JourneyException e) {
            throw new FaultException(Reply.Fault.REQUEST);
        } catch (IOException e) {
            throw new FaultException(Reply.Fault.SLOW);
        }
    }

    /** Returns the language of a phone: Russian if it is named before English. */
    static Locale language(String header) {
        for (String part : header == null ? new String[0] : header.toLowerCase(Locale.ROOT).split(",", 20)) {
            String tag = part.strip();
            if (tag.startsWith("ru")) {
                return Locale.of("ru");
            } else if (tag.startsWith("en")) {
                break;
            }
        }
        return Locale.ENGLISH;
    }

    /** The values of a body. One of another type than asked for is a fault of the request. */
    record Fields(Map<?, ?> values) {

        String text(String name) throws FaultException {
            return optionalText(name).orElseThrow(() -> new FaultException(Reply.Fault.REQUEST));
        }

        Optional<String> optionalText(String name) throws FaultException {
            return value(name, String.class);
        }

        int number(String name) throws FaultException {
            return optionalNumber(name).orElseThrow(() -> new FaultException(Reply.Fault.REQUEST));
        }

        Optional<Integer> optionalNumber(String name) throws FaultException {
            Optional<BigDecimal> number = value(name, BigDecimal.class);
            try {
                return number.map(BigDecimal::intValueExact);
            } catch (ArithmeticException e) {
                throw new FaultException(Reply.Fault.REQUEST);
            }
        }

        private <T> Optional<T> value(String name, Class<T> type) throws FaultException {
            Object value = values.get(name);
            if (value == null || Optional.empty().equals(value)) {
                return Optional.empty();
            }
            if (!type.isInstance(value)) {
                throw new FaultException(Reply.Fault.REQUEST);
            }
            return Optional.of(type.cast(value));
        }
    }

    /** Returns the parts of the path, without the empty one before the first slash. */
    List<String> parts() {
        return List.of(path().substring(1).split("/", -1));
    }
}
