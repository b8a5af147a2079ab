package org.waymark.core.workbook;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.waymark.core.review.Discussion;
import org.waymark.core.review.Discussion.Remark;
import org.waymark.core.text.Labels;

/**
 * A remark of a discussion as a row of the workbook.
 *
 * @param journey name of the journey; empty outside one
 * @param place touchpoint or stage that shows the mark of the discussion
 * @param about what the discussion is about, if that is content of the place; otherwise empty
 * @param reply false for the remark that opened the discussion
 * @param open whether the discussion is open
 * @param author as signed, may be empty
 * @param date day in UTC
 */
public record RemarkRow(String journey, String place, String about, boolean reply, boolean open, String author,
        Optional<LocalDate> date, String text) {

    /** Returns the remarks of discussions, each opening before its replies. */
    public static List<RemarkRow> of(List<Discussion> discussions, Locale locale) {
        List<RemarkRow> rows = new ArrayList<>();
        Labels labels = Labels.in(locale);
        for (Discussion discussion : discussions) {
            rows.add(of(discussion, discussion.opening(), false, labels));
            discussion.replies().forEach(reply -> rows.add(of(discussion, reply, true, labels)));
        }
        return List.copyOf(rows);
    }

    private static RemarkRow of(Discussion discussion, Remark remark, boolean reply, Labels labels) {
        String about = discussion.about() == discussion.place() ? "" : labels.summary(discussion.about());
        return new RemarkRow(discussion.journey().map(labels::shown).orElse(""), labels.shown(discussion.place()),
                about, reply, discussion.open(), remark.author(),
                remark.created().map(at -> at.atZone(ZoneOffset.UTC).toLocalDate()), remark.text());
    }
}
