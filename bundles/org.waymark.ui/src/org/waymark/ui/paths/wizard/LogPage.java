package org.waymark.ui.paths.wizard;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.waymark.core.paths.LogDraft;
import org.waymark.core.text.Messages;

/** A page of the wizard: shows a part of what was chosen, and tells what is chosen there. */
abstract class LogPage extends Composite {

    private static final int FIELD = 260;
    private static final int HELP = 360;

    private final Messages messages = Messages.of(LogPage.class);
    private final Consumer<LogDraft> changed;

    /** @param changed gets the draft after each choice */
    LogPage(Composite parent, Consumer<LogDraft> changed) {
        super(parent, SWT.NONE);
        this.changed = changed;
    }

    /** Shows a state. */
    abstract void show(LogState state);

    /** Returns the sentence that says what the page is for. */
    abstract String help();

    /** Returns what has to be said on this page before the next can be shown. */
    abstract Optional<String> problem(LogState state);

    /** Gives the focus to the field to begin with; not done by {@code setFocus}, which is also called while it closes. */
    void begin() {
        setFocus();
    }

    void change(LogDraft draft) {
        changed.accept(draft);
    }

    String get(String key, Object... arguments) {
        return messages.get(key, arguments);
    }

    /** Creates lines of label, field and explanation. */
    static void lines(Composite page) {
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(12, 8).applyTo(page);
    }

    Combo combo(Composite parent, String key) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(get(key));
        Combo combo = new Combo(parent, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().hint(FIELD, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(combo);
        help(parent, key);
        return combo;
    }

    /** Adds the explanation of a field. */
    Label help(Composite parent, String key) {
        Label help = new Label(parent, SWT.WRAP);
        help.setText(get(key + "_help"));
        GridDataFactory.fillDefaults().grab(true, false).hint(HELP, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER)
                .applyTo(help);
        return help;
    }
}
