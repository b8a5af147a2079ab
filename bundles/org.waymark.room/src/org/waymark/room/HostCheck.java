package org.waymark.room;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Set;
import java.util.TreeSet;

/**
 * The addresses under which the page may be called. A page of somebody else whose name was made to point at this machine
 * (DNS rebinding) calls it by that name, and is refused; so is every request that a foreign page starts.
 *
 * @param authorities the addresses with the port, as {@link #canonical} writes them
 */
record HostCheck(Set<String> authorities) {

    private static final String NUMBERS = "[0-9]{1,3}(\\.[0-9]{1,3}){3}";
    private static final String HEX = "\\[[0-9a-fA-F:.]{2,45}]";

    /** Returns the check for a server bound to these addresses of the machine. */
    static HostCheck of(Iterable<InetAddress> addresses, int port) {
        Set<String> all = new TreeSet<>();
        for (InetAddress address : addresses) {
            all.add(Addresses.literal(address) + ':' + port);
            if (address.isLoopbackAddress()) {
                all.add("localhost:" + port);
            }
        }
        return new HostCheck(Set.copyOf(all));
    }

    /** Returns whether the header {@code Host} names one of the addresses. */
    boolean host(String header) {
        return header != null && authorities.contains(canonical(header));
    }

    /** Returns whether the header {@code Origin} is missing, as with a program, or names one of the addresses. */
    boolean origin(String header) {
        String scheme = "http://";
        return header == null || header.startsWith(scheme) && host(header.substring(scheme.length()));
    }

    /** Returns an address and port in the one way they are compared; empty if it is neither. */
    private static String canonical(String text) {
        String lower = text.toLowerCase(java.util.Locale.ROOT);
        int colon = lower.endsWith("]") ? -1 : lower.lastIndexOf(':');
        String port = colon < 0 ? "80" : lower.substring(colon + 1);
        String host = colon < 0 ? lower : lower.substring(0, colon);
        if (!port.matches("[1-9][0-9]{0,4}")) {
            return "";
        }
        if (host.equals("localhost") || host.matches(NUMBERS)) {
            return host + ':' + port;
        }
        try {
            // what is in brackets is never looked up in the DNS
            return host.matches(HEX) ? Addresses.literal(InetAddress.getByName(host)) + ':' + port : "";
        } catch (UnknownHostException e) {
            return "";
        }
    }
}
