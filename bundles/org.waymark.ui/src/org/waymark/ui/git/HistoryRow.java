package org.waymark.ui.git;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.waymark.core.compare.ChangeTexts;
import org.waymark.git.Commit;
import org.waymark.git.ElementChange;

/**
 * A commit in the history.
 *
 * @param what first line of the message, or change of the element
 * @param details changes of the element, one line each; empty for commits of the whole portfolio
 */
record HistoryRow(Commit commit, String what, List<String> details) {

    static HistoryRow of(Commit commit) {
        return new HistoryRow(commit, commit.subject(), List.of());
    }

    /** @param elementId the element; changes of its owners and content are listed with their names */
    static HistoryRow of(ElementChange change, String elementId) {
        ChangeTexts texts = ChangeTexts.of(Locale.getDefault());
        List<String> own = change.changes().stream().map(each -> each.element().id().equals(elementId)
                ? texts.matter(each)
                : texts.title(each.element()) + ": " + texts.matter(each)).toList();
        return new HistoryRow(change.commit(), own.stream().collect(Collectors.joining("; ")),
                change.changes().stream().flatMap(each -> texts.sentences(each).stream()).toList());
    }

    String when() {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(Locale.getDefault()).format(commit.time().atZone(ZoneId.systemDefault()));
    }
}
