package org.waymark.ui.properties;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.waymark.ui.session.Unfinished;

/** A text of one line or several, or a list of texts with one on each line. Handed over when the focus leaves it. */
class TextEditor extends FeatureEditor implements Unfinished {

    private static final int LINES = 3;

    private final boolean tall;
    private Text text;
    private String shown = "";

    TextEditor(Subject subject, boolean tall) {
        super(subject);
        this.tall = tall;
    }

    @Override
    void create(Composite parent) {
        text = new Text(parent, SWT.BORDER | (tall ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE));
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, false);
        data.widthHint = 100;
        if (tall) {
            data.heightHint = LINES * text.getLineHeight();
        }
        text.setLayoutData(data);
        text.setEditable(!subject.readOnly());
        text.addListener(SWT.Modify, event -> typed());
        text.addListener(SWT.FocusOut, event -> finish());
        text.addListener(SWT.KeyDown, this::key);
        text.addListener(SWT.Dispose, event -> subject.session().finished(this));
    }

    private void key(Event event) {
        boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
        if (event.keyCode == SWT.ESC) {
            text.setText(shown);
        } else if (enter && (!tall || (event.stateMask & SWT.MOD1) != 0)) {
            event.doit = false;
            finish();
        }
    }

    private void typed() {
        if (text.getText().equals(shown)) {
            subject.session().finished(this);
        } else {
            subject.session().typing(this);
        }
        complain(problem(text.getText()));
    }

    @Override
    public final void finish() {
        if (text.isDisposed() || text.getText().equals(shown) || !problem(text.getText()).isEmpty()) {
            return;
        }
        String typed = text.getText();
        shown = typed;
        subject.session().finished(this);
        commit(value(typed));
        refresh();
    }

    @Override
    final void refresh() {
        String now = subject.differs() ? "" : show(subject.value());
        text.setMessage(subject.differs() ? messages.get("value_differs") : "");
        boolean typing = !text.getText().equals(shown);
        shown = now;
        if (!typing && !text.getText().equals(now)) {
            text.setText(now);
        }
        complain("");
    }

    /** What keeps the text from being a value; empty if nothing does. */
    String problem(String typed) {
        return "";
    }

    Object value(String typed) {
        if (subject.feature().isMany()) {
            return typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        }
        return typed.isEmpty() ? null : typed.replace("\r\n", "\n");
    }

    String show(Object value) {
        if (value instanceof List<?> list) {
            return String.join(text.getLineDelimiter(), list.stream().map(String::valueOf).toList());
        }
        return value == null ? "" : value.toString().replace("\n", text.getLineDelimiter());
    }

    /** Says what is wrong with what is typed, or that nothing is. */
    void complain(String problem) {
    }

    final Text text() {
        return text;
    }
}
