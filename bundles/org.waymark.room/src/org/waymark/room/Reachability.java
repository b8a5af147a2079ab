package org.waymark.room;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;

/** Answer to the question whether the page of a server can be loaded through the address that phones will use. */
public sealed interface Reachability {

    /** The page came. Whether a firewall lets other devices through, only a phone can tell. */
    record Reached() implements Reachability {
    }

    /** The page did not come, for a reason in the words of the system. */
    record NotReached(String reason) implements Reachability {
    }

    /** Loads the page as a browser on this machine would, without any proxy. It takes five seconds at the most. */
    static Reachability of(RoomServer server) {
        try {
            HttpURLConnection request = (HttpURLConnection) URI.create(server.url()).toURL()
                    .openConnection(Proxy.NO_PROXY);
            try {
                request.setConnectTimeout(2_500);
                request.setReadTimeout(2_500);
                int status = request.getResponseCode();
                return status == HttpURLConnection.HTTP_OK
                        ? new Reached()
                        : new NotReached("HTTP " + status);
            } finally {
                request.disconnect();
            }
        } catch (IOException e) {
            return new NotReached(String.valueOf(e.getMessage()));
        }
    }
}
