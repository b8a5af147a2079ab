package org.waymark.ui.comments;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.waymark.core.review.Discussion;
import org.waymark.core.review.Discussion.Remark;
import org.waymark.core.text.Labels;
import org.waymark.core.text.Lines;
import org.waymark.core.text.Messages;

/** Formats what is shown of discussions; a list keeps one for all its rows. */
final class CommentTexts {

    private final Messages messages = Messages.of(CommentTexts.class);
    private final Labels labels = Labels.in(Locale.getDefault());
    private final DateTimeFormatter time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
            .withLocale(Locale.getDefault()).withZone(ZoneId.systemDefault());

    /** Returns the name of the element, behind that of its touchpoint or stage if it is content of a cell. */
    String place(Discussion discussion) {
        String about = labels.summary(discussion.about());
        return discussion.place() == discussion.about()
                ? about
                : labels.shown(discussion.place()) + ": " + about;
    }

    String journey(Discussion discussion) {
        return discussion.journey().map(labels::shown).orElseGet(() -> messages.get("comments_library"));
    }

    /** Returns who made a remark and when, in one line. */
    String signature(Remark remark) {
        String author = remark.author().isEmpty() ? messages.get("comments_unsigned") : Lines.joined(remark.author());
        return remark.created().map(at -> author + ", " + time.format(at)).orElse(author);
    }
}
