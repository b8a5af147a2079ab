package org.waymark.ui.room;

import java.net.InetAddress;

/** The address and port at which a room listens. */
record RoomPlace(InetAddress address, int port) {
}
