package org.waymark.core.help;

import java.util.Arrays;
import java.util.Optional;

/** The documents for users, in the order of the list of topics. */
public enum HelpTopic {
    TOUR("tour"), EDITING("editing"), KEYS("keys"), PORTFOLIO("portfolio"), MATRIX("matrix-page"),
    BACKLOG("backlog"), PERSONAS("personas"), INSIGHT("insight"), PROBLEMS("problems"),
    ROOM("room"), ROOM_PARTICIPANTS("room-participants"), IMPORT("import"), PATHS("paths-desktop"), EXPORT("export"),
    VERSIONS("versions"), GIT("git-desktop"),
    PREFERENCES("preferences");

    private final String file;

    HelpTopic(String file) {
        this.file = file;
    }

    /** Returns the name of the document without its ending. */
    public String file() {
        return file;
    }

    /** Returns the topic of a link such as {@code keys.md#typing} or {@code docs/keys.md}. */
    public static Optional<HelpTopic> ofLink(String link) {
        String name = link.replaceAll("#.*", "").replaceAll("^.*/", "").replaceAll("\\.md$", "");
        return Arrays.stream(values()).filter(topic -> topic.file.equals(name)).findFirst();
    }
}
