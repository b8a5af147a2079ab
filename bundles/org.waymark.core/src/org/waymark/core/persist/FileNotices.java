package org.waymark.core.persist;

import java.util.ArrayList;
import java.util.List;

import org.waymark.core.persist.xml.FormatVersion;
import org.waymark.core.text.Messages;
import org.waymark.core.persist.xml.FileParser.Parsed;
import org.waymark.core.persist.LoadNotice.Kind;

/** Creates the notices about one file that was read. */
final class FileNotices {

    private FileNotices() {
    }

    static List<LoadNotice> of(Parsed parsed) {
        Messages messages = Messages.of(FileNotices.class);
        List<LoadNotice> notices = new ArrayList<>();
        FormatVersion version = parsed.xml().version();
        if (version.isNewerMinor()) {
            notices.add(new LoadNotice(Kind.NEWER_MINOR, parsed.shown(),
                    messages.get("notice_newer", version, FormatVersion.CURRENT)));
        }
        if (parsed.older() != null) {
            notices.add(new LoadNotice(Kind.MIGRATED, parsed.shown(), messages.get("notice_migrated", parsed.older(),
                    FormatVersion.FIRST, FileWrite.originalName(parsed.shown(), parsed.older()))));
        }
        if (parsed.xml().firstComment() > 0) {
            notices.add(new LoadNotice(Kind.COMMENTS_LOST, parsed.shown(),
                    messages.get("notice_comments", parsed.xml().firstComment())));
        }
        if (parsed.xml().withoutId() > 0) {
            notices.add(new LoadNotice(Kind.IDS_DERIVED, parsed.shown(),
                    messages.get("notice_ids", parsed.xml().withoutId())));
        }
        return notices;
    }
}
