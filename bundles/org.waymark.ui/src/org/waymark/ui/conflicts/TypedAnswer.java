package org.waymark.ui.conflicts;

import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.waymark.core.text.Messages;
import org.waymark.ui.widgets.FramedText;

/** Edits the current value in the portfolio: Ctrl+Enter accepts the text, Esc returns to the list. */
final class TypedAnswer extends Composite {

    private static final int LINES = 3;

    private final Text text;
    private final Button take;
    private final Label problem;
    private String now = "";

    TypedAnswer(Composite parent, Consumer<String> taken) {
        super(parent, SWT.NONE);
        Messages messages = Messages.of(TypedAnswer.class);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 4).applyTo(this);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(this);
        Label title = new Label(this, SWT.NONE);
        title.setText(messages.get("typed_title"));
        GridDataFactory.fillDefaults().span(2, 1).applyTo(title);
        text = FramedText.create(this, SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, FramedText.height(text, LINES))
                .applyTo(text.getParent());
        take = new Button(this, SWT.PUSH);
        take.setText(messages.get("typed_take"));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(take);
        problem = new Label(this, SWT.WRAP);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(200, SWT.DEFAULT).exclude(true)
                .applyTo(problem);
        take.addListener(SWT.Selection, event -> taken.accept(text.getText()));
        text.addListener(SWT.Modify, event -> take.setEnabled(text.getEditable() && !text.getText().equals(now)));
        text.addListener(SWT.KeyDown, event -> key(event, taken));
    }

    private void key(Event event, Consumer<String> taken) {
        boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
        if (enter && (event.stateMask & SWT.MOD1) != 0) {
            event.doit = false;
            taken.accept(text.getText());
        }
    }

    /** @param draft text typed before, or the current value */
    void show(String value, String draft, boolean canType) {
        now = value;
        text.setEditable(canType);
        text.setText(draft);
        take.setEnabled(canType && !draft.equals(value));
        problem("");
    }

    /** Returns the typed text that was not accepted. */
    String draft() {
        return text.getText();
    }

    boolean pending() {
        return text.getEditable() && !text.getText().equals(now);
    }

    void problem(String message) {
        problem.setText(message.replace("&", "&&"));
        problem.setVisible(!message.isEmpty());
        ((org.eclipse.swt.layout.GridData) problem.getLayoutData()).exclude = message.isEmpty();
        getParent().layout(true, true);
    }

    Text field() {
        return text;
    }

    /** Focuses the text and selects all of it. */
    void edit() {
        if (isVisible() && text.getEditable()) {
            text.setFocus();
            text.selectAll();
        }
    }
}
