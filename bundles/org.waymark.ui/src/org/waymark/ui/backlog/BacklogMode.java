package org.waymark.ui.backlog;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.waymark.ui.widgets.Icon;

/** Ways to look at a backlog. */
enum BacklogMode {
    BOARD(Icon.DETAILS), GRID(Icon.INITIATIVE), TABLE(Icon.MATRIX), PAINS(Icon.PAIN_POINT);

    private final Icon icon;

    BacklogMode(Icon icon) {
        this.icon = icon;
    }

    /** Returns the way of a name; empty for null and what is no name. */
    static Optional<BacklogMode> named(String name) {
        return Arrays.stream(values()).filter(it -> it.name().equals(name)).findFirst();
    }

    Icon icon() {
        return icon;
    }

    String key() {
        return "backlog_mode_" + name().toLowerCase(Locale.ROOT);
    }

    String tipKey() {
        return "backlog_tip_" + name().toLowerCase(Locale.ROOT);
    }
}
