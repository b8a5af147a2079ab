package org.waymark.ui.room;

import java.util.Locale;

/** The pages of an open room. */
enum RoomPage {
    INBOX, ROUNDS, PEOPLE, JOIN;

    String key() {
        return "page_" + name().toLowerCase(Locale.ROOT);
    }
}
