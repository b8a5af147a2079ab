package org.waymark.room;

import java.io.UncheckedIOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The addresses of this machine, the likeliest for phones first. */
public final class Addresses {

    private static final String HOTSPOT_OF_WINDOWS = "192.168.137.1";
    private static final String HOTSPOT_OF_LINUX = "10.42.0.1";

    private static final Pattern VPN = words("vpn|tun|tap|wg|ppp|utun|ipsec|wireguard|tailscale|zerotier|zt|anyconnect"
            + "|fortinet|fortissl|globalprotect|pangp|juniper|openvpn|nordlynx|proton|warp|cloudflarewarp|gpd|cscotun");
    private static final Pattern VIRTUAL = words(
            "docker|br-[0-9a-f]+|veth|virbr|vmnet|vboxnet|virtualbox|vmware|hyper-v"
                    + "|vethernet|podman|cni|lxc|lxd|lxdbr|wsl|vnic|bridge(?!100)|virtual switch|host-only|cali|flannel|kube");
    private static final Pattern HOTSPOT = words("bridge100|wi-fi direct|ap|swap");
    private static final Pattern WIFI = words("wlan|wl[a-z0-9]+|wi-fi|wifi|wireless|802\\.11|airport|ath|wlp");
    private static final Pattern CABLE = words("eth|ethernet|en[opsx][a-z0-9]*|gbe|lan|usb");

    private Addresses() {
    }

    /**
     * One address under which this machine can be reached.
     *
     * @param address the address
     * @param network what the system calls the network's interface
     * @param kind what it belongs to
     */
    public record Found(InetAddress address, String network, NetworkKind kind) {

        /** Returns the address as it stands in a URL. */
        public String literal() {
            return Addresses.literal(address);
        }
    }

    /** An interface as the system describes it. */
    record Seen(String name, String display, boolean loopback, List<InetAddress> addresses) {
    }

    /** Returns the addresses of this machine as they are now; never empty, as the machine always reaches itself. */
    public static List<Found> ofMachine() {
        List<Seen> seen = new ArrayList<>();
        try {
            for (NetworkInterface each : NetworkInterface.networkInterfaces().toList()) {
                if (each.isUp()) {
                    seen.add(new Seen(each.getName(), String.valueOf(each.getDisplayName()), each.isLoopback(),
                            each.inetAddresses().toList()));
                }
            }
        } catch (SocketException e) {
            throw new UncheckedIOException(e);
        }
        List<Found> found = of(seen);
        return found.isEmpty()
                ? List.of(new Found(InetAddress.getLoopbackAddress(), "", NetworkKind.LOOPBACK))
                : found;
    }

    /** Returns whether something can listen at an address: networks come and go. */
    static boolean isOfMachine(InetAddress address) {
        try {
            return address.isAnyLocalAddress() || address.isLoopbackAddress()
                    || NetworkInterface.getByInetAddress(address) != null;
        } catch (SocketException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the usable addresses of interfaces in order; those that only work on one cable or wire are left out. */
    static List<Found> of(List<Seen> interfaces) {
        List<Found> found = new ArrayList<>();
        for (Seen seen : interfaces) {
            for (InetAddress address : seen.addresses) {
                if (!address.isLinkLocalAddress() && !address.isMulticastAddress() && !address.isAnyLocalAddress()) {
                    found.add(new Found(address, network(seen), kind(seen, address)));
                }
            }
        }
        // old devices know no IPv6, and its addresses are long to type
        found.sort(Comparator.comparing(Found::kind).thenComparing(it -> !(it.address instanceof Inet4Address))
                .thenComparing(Found::network).thenComparing(Found::literal));
        return found;
    }

    /** Returns an address as it stands in a URL, that of IPv6 in brackets and in its short form. */
    public static String literal(InetAddress address) {
        if (address instanceof Inet4Address) {
            return address.getHostAddress();
        }
        byte[] bytes = address.getAddress();
        int[] groups = new int[8];
        for (int i = 0; i < 8; i++) {
            groups[i] = (bytes[2 * i] & 255) << 8 | bytes[2 * i + 1] & 255;
        }
        int start = 0;
        int longest = 1;
        for (int from = 0; from < 8; from++) {
            int to = from;
            while (to < 8 && groups[to] == 0) {
                to++;
            }
            if (to - from > longest) {
                start = from;
                longest = to - from;
            }
        }
        StringBuilder out = new StringBuilder("[");
        for (int i = 0; i < 8; i++) {
            if (longest > 1 && i == start) {
                out.append("::");
                i += longest - 1;
            } else {
                out.append(out.length() > 1 && out.charAt(out.length() - 1) != ':' ? ":" : "")
                        .append(Integer.toHexString(groups[i]));
            }
        }
        return out.append(']').toString();
    }

    private static String network(Seen seen) {
        return seen.display.isBlank() || seen.display.equals("null") ? seen.name : seen.display.strip();
    }

    private static NetworkKind kind(Seen seen, InetAddress address) {
        if (seen.loopback || address.isLoopbackAddress()) {
            return NetworkKind.LOOPBACK;
        }
        String names = (seen.name + ' ' + seen.display).toLowerCase(Locale.ROOT);
        String literal = literal(address);
        if (literal.equals(HOTSPOT_OF_WINDOWS) || literal.equals(HOTSPOT_OF_LINUX)) {
            return NetworkKind.HOTSPOT;
        }
        if (VPN.matcher(names).find()) {
            return NetworkKind.VPN;
        }
        if (HOTSPOT.matcher(names).find()) {
            return NetworkKind.HOTSPOT;
        }
        if (VIRTUAL.matcher(names).find()) {
            return NetworkKind.VIRTUAL;
        }
        if (WIFI.matcher(names).find()) {
            return NetworkKind.WIFI;
        }
        return CABLE.matcher(names).find() ? NetworkKind.CABLE : NetworkKind.NETWORK;
    }

    /** Returns a pattern of whole words, numbers behind them allowed: {@code tun0} is a {@code tun}, a tuner is none. */
    private static Pattern words(String alternatives) {
        return Pattern.compile("(?<![a-z0-9])(?:" + alternatives + ")[0-9]*(?![a-z0-9])");
    }
}
