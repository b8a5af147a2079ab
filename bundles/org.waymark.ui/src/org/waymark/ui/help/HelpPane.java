package org.waymark.ui.help;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.waymark.core.help.HelpBlock;
import org.waymark.core.help.HelpBook;
import org.waymark.core.help.HelpHit;
import org.waymark.core.help.HelpSpan;
import org.waymark.core.help.HelpTopic;
import org.waymark.core.text.Messages;

/** Shows the documents for users, finds words in them, and follows their links; in a view, or beside a dialog. */
final class HelpPane {

    private static final int MARGIN = 6;
    private static final String FOUND = "found:";

    private final Messages messages = Messages.of(HelpPane.class);
    private final HelpBook book = new HelpBook(HelpFiles::text, Locale.getDefault());
    private final Deque<HelpTopic> trail = new ArrayDeque<>();
    private final Consumer<Boolean> canGoBack;
    private final Combo topics;
    private final Text search;
    private final HelpText text;
    private List<HelpHit> hits = List.of();
    private HelpTopic shown = HelpTopic.TOUR;

    /** @param canGoBack is told whether there is a topic to go back to */
    HelpPane(Composite parent, Consumer<Boolean> canGoBack) {
        this.canGoBack = canGoBack;
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, MARGIN).applyTo(page);
        topics = new Combo(page, SWT.READ_ONLY);
        for (HelpTopic topic : HelpTopic.values()) {
            topics.add(book.title(topic));
        }
        topics.setVisibleItemCount(HelpTopic.values().length);
        topics.addListener(SWT.Selection, event -> go(HelpTopic.values()[topics.getSelectionIndex()], ""));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(topics);
        search = new Text(page, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(messages.get("help_search"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        search.addListener(SWT.Modify, event -> find());
        search.addListener(SWT.KeyDown, this::key);
        text = new HelpText(page, this::follow);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(text.control());
        text.control().addListener(SWT.KeyDown, this::textKey);
        show(HelpTopic.TOUR, "");
    }

    /** Goes back to the topic before. */
    void back() {
        Optional.ofNullable(trail.poll()).ifPresent(before -> show(before, ""));
    }

    /** Shows a topic, with a way back to the one before. */
    void go(HelpTopic topic, String section) {
        if (topic != shown) {
            trail.push(shown);
        }
        show(topic, section);
    }

    /** Returns the topic shown now. */
    HelpTopic topic() {
        return shown;
    }

    private void show(HelpTopic topic, String section) {
        shown = topic;
        topics.select(topic.ordinal());
        List<HelpBlock> blocks = book.blocks(topic);
        text.show(blocks.isEmpty()
                ? List.of(new HelpBlock.Paragraph(HelpSpans.of(messages.get("help_missing"))))
                : blocks, section);
        canGoBack.accept(!trail.isEmpty());
    }

    private void find() {
        if (search.getText().isBlank()) {
            show(shown, "");
            return;
        }
        hits = book.find(search.getText());
        List<HelpBlock> found = new ArrayList<>();
        found.add(new HelpBlock.Heading(2, HelpSpans.of(messages.get("help_found", hits.size()))));
        for (int i = 0; i < hits.size(); i++) {
            HelpHit hit = hits.get(i);
            String place = book.title(hit.topic()) + " \u203a " + hit.section();
            found.add(new HelpBlock.Paragraph(List.of(
                    new HelpSpan(place, HelpSpan.Style.PLAIN, Optional.of(FOUND + i)),
                    new HelpSpan("\n" + hit.text(), HelpSpan.Style.PLAIN, Optional.empty()))));
        }
        text.show(found, "");
    }

    /** Opens the first place that was found. */
    private void key(Event event) {
        if ((event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) && !hits.isEmpty()) {
            follow(FOUND + 0);
        } else if (event.keyCode == SWT.ARROW_DOWN) {
            text.control().setFocus();
        }
    }

    private void textKey(Event event) {
        if (event.keyCode == SWT.TAB && event.stateMask == 0) {
            text.nextLink();
            event.doit = false;
        }
    }

    private void follow(String link) {
        if (link.startsWith(FOUND)) {
            HelpHit hit = hits.get(Integer.parseInt(link.substring(FOUND.length())));
            go(hit.topic(), hit.section());
            text.control().setFocus();
        } else if (link.startsWith("https://")) {
            Program.launch(link);
        } else {
            HelpTopic.ofLink(link).ifPresent(topic -> go(topic, ""));
        }
    }

    void setFocus() {
        text.control().setFocus();
    }

    /** Makes lines of plain text. */
    private static final class HelpSpans {

        static List<HelpSpan> of(String line) {
            return List.of(new HelpSpan(line, HelpSpan.Style.PLAIN, Optional.empty()));
        }
    }
}
