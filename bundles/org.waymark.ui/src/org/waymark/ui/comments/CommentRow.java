package org.waymark.ui.comments;

import java.util.ArrayList;
import java.util.List;

import org.waymark.core.domain.Ids;
import org.waymark.core.review.Discussion;
import org.waymark.core.review.Discussions;
import org.waymark.core.text.Lines;
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

    String place() {
        return new CommentTexts().place(discussion);
    }

    String said() {
        return Lines.joined(discussion.latest().text());
    }
}
