package org.waymark.ui.properties;

import java.util.Optional;
import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.waymark.core.JourneyException;
import org.waymark.model.cjm.CjmPackage.Literals;
import org.waymark.ui.session.Unfinished;
import org.waymark.ui.typing.TextHistory;
import org.waymark.ui.widgets.Muted;

/**
 * Edits typed values: one line for codes, numbers and dates, a growing field for longer texts. Text is written to the
 * model when the field loses the focus or with Enter (Ctrl+Enter where Enter inserts a line break). Esc discards it.
 */
final class TextEditor implements FieldEditor, Unfinished {

    private final Field field;
    private final boolean paragraph;
    private final boolean grows;
    private Text text;
    private TextProblem problem;
    private String shown = "";
    private boolean vague;
    private Color plain;

    TextEditor(Field field) {
        this.field = field;
        this.paragraph = FormSection.PARAGRAPHS.contains(field.feature());
        this.grows = paragraph || field.feature() == Literals.NAMED_ELEMENT__NAME;
    }

    @Override
    public Control create(Composite parent) {
        Composite box = new Composite(parent, SWT.NONE);
        text = grows ? TextGrowth.create(box, field.form()) : line(box);
        text.setToolTipText(field.explanation());
        int columns = 1 + (TextExtras.add(box, field, this::type) ? 1 : 0);
        GridLayoutFactory.fillDefaults().numColumns(columns).spacing(2, 0).applyTo(box);
        problem = new TextProblem(box, columns, field.form());
        text.addListener(SWT.FocusIn, e -> clarify());
        text.addListener(SWT.FocusOut, e -> commit());
        text.addListener(SWT.Modify, e -> typing());
        text.addListener(SWT.Dispose, e -> field.form().subject().session().finished(this));
        text.addListener(SWT.Traverse, this::traverse);
        text.addListener(SWT.KeyDown, this::key);
        return box;
    }

    private static Text line(Composite box) {
        Text line = new Text(box, SWT.BORDER | SWT.SINGLE);
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(line);
        return line;
    }

    @Override
    public void refresh() {
        String now = field.mixed() ? "" : field.form().values().typed().show(field.attribute(), field.value());
        if (!pending() || !now.equals(shown)) {
            shown = now;
            vague = field.mixed() && !text.isFocusControl();
            String put = vague ? field.form().messages().get("value_mixed") : now;
            if (!text().equals(put)) {
                text.setText(put);
                TextHistory.of(text).ifPresent(TextHistory::clear);
            }
            grey(vague);
            problem.say("");
        }
        text.setEditable(field.editable());
    }

    /** Restores the original colour, as the default would be black in the dark theme, too. */
    private void grey(boolean on) {
        if (on && plain == null) {
            plain = text.getForeground();
            text.setForeground(Muted.of(text));
        } else if (!on && plain != null) {
            text.setForeground(plain);
            plain = null;
        }
    }

    /** Removes the text for mixed values before typing, which applies to all elements. */
    private void clarify() {
        if (vague) {
            vague = false;
            grey(false);
            text.setText("");
        }
    }

    /** Sets a value that was chosen elsewhere, such as in a calendar. */
    private void type(Object value) {
        field.set(value);
        revert();
    }

    @Override
    public boolean pending() {
        return !vague && !text().equals(shown);
    }

    private String text() {
        return text.getText().replace(Text.DELIMITER, "\n");
    }

    @Override
    public Optional<Command> typed() {
        try {
            return pending() ? Optional.of(field.setting(read())) : Optional.empty();
        } catch (JourneyException e) {
            // not a value yet; the line below the field says so when it is left
            return Optional.empty();
        }
    }

    private Object read() throws JourneyException {
        return field.form().values().typed().read(field.attribute(), text());
    }

    @Override
    public void finish() {
        commit();
    }

    @Override
    public void commit() {
        if (!pending()) {
            refresh();
            return;
        }
        try {
            Object value = read();
            shown = text();
            field.form().subject().session().finished(this);
            field.set(value);
            if (!text.isDisposed()) {
                revert();
            }
        } catch (JourneyException e) {
            problem.say(e.getMessage());
        }
    }

    @Override
    public void revert() {
        shown = text();
        refresh();
        typing();
    }

    /** Registers typed text with the session, which finishes it before a save. */
    private void typing() {
        if (pending()) {
            field.form().subject().session().typing(this);
        } else {
            field.form().subject().session().finished(this);
        }
    }

    private void traverse(Event event) {
        if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            event.doit = true;
        } else if (event.detail == SWT.TRAVERSE_ESCAPE && pending()) {
            event.doit = false;
            revert();
        }
    }

    private void key(Event event) {
        boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
        boolean breaks = paragraph ? (event.stateMask & SWT.MOD1) == 0 : (event.stateMask & SWT.SHIFT) != 0;
        if (enter && !(grows && breaks)) {
            event.doit = false;
            commit();
        }
    }
}
