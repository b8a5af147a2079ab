package org.waymark.room;

import java.util.Locale;
import org.waymark.core.text.Messages;

/** Kinds of networks an address of the machine can belong to, the likeliest for phones first. */
public enum NetworkKind {
    /** A hotspot of this machine, which phones join. */
    HOTSPOT,
    /** A wireless network. */
    WIFI,
    /** A cable; phones reach it if the wireless network hangs on the same router. */
    CABLE,
    /** A network of which no more is known. */
    NETWORK,
    /** A tunnel to somewhere else; phones in the room do not reach it. */
    VPN,
    /** A network of virtual machines or containers on this machine; phones do not reach it. */
    VIRTUAL,
    /** This machine alone. */
    LOOPBACK;

    /** Returns whether phones in the room can be expected to reach it. */
    public boolean forPhones() {
        return compareTo(NETWORK) <= 0;
    }

    /** Returns what people call it. */
    public String text(Locale language) {
        return Messages.of(NetworkKind.class, language).get("kind_" + name());
    }
}
