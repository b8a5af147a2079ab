package org.waymark.ui.comments;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.waymark.core.domain.Ids;
import org.waymark.core.review.Discussion;
import org.waymark.core.review.Discussion.Remark;
import org.waymark.core.review.Discussions;
import org.waymark.core.text.Labels;
import org.waymark.core.text.Lines;
import org.waymark.core.text.Messages;
import org.waymark.ui.session.PortfolioSession;

/** A discussion of an open portfolio. */
record CommentRow(PortfolioSession session, Discussion discussion) {

    static List<CommentRow> of(List<PortfolioSession> sessions) {
        List<CommentRow> rows = new ArrayList<>();
        for (PortfolioSession session : sessions) {
            Discussions.of(session.portfolio()).forEach(each -> rows.add(new CommentRow(session, each)));
        }
        return List.copyOf(rows);
    }

    /** Returns the id, by which the row is found again after an edit. */
    String id() {
        return Ids.idOf(discussion.comment());
    }

    /** Returns the name of the element, behind that of its touchpoint or stage if it is content of a cell. */
    String place() {
        Labels labels = Labels.in(Locale.getDefault());
        String about = labels.summary(discussion.about());
        return discussion.place() == discussion.about()
                ? about
                : labels.shown(discussion.place()) + ": " + about;
    }

    String journey() {
        return discussion.journey().map(Labels.in(Locale.getDefault())::shown)
                .orElseGet(() -> Messages.of(CommentRow.class).get("comments_library"));
    }

    String said() {
        return Lines.joined(discussion.latest().text());
    }

    /** Returns who made a remark and when, in one line. */
    static String signature(Remark remark) {
        String author = remark.author().isEmpty()
                ? Messages.of(CommentRow.class).get("comments_unsigned")
                : Lines.joined(remark.author());
        return remark.created().map(at -> author + ", " + DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM,
                FormatStyle.SHORT).withLocale(Locale.getDefault()).format(at.atZone(ZoneId.systemDefault())))
                .orElse(author);
    }
}
