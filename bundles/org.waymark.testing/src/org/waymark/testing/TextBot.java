package org.waymark.testing;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/** A text field. */
public final class TextBot extends WidgetBot<Text> {

    TextBot(Text text) {
        super(text);
    }

    /** Replaces the content at once, as pasting does. */
    public TextBot setText(String text) {
        waitUntilEnabled();
        UiThread.act(() -> widget().setText(text));
        return this;
    }

    /** Types at the caret, key by key. */
    public TextBot typeText(String text) {
        waitUntilEnabled();
        setFocus();
        Keyboard.into(widget()).typeText(text);
        return this;
    }

    public TextBot selectAll() {
        UiThread.act(widget()::selectAll);
        return this;
    }

    /** Presses keys in the field, for example {@code pressShortcut("CR")}. */
    public TextBot pressShortcut(String... strokes) {
        setFocus();
        Keyboard.into(widget()).pressShortcut(strokes);
        return this;
    }

    /** Clicks the clear icon of a search field. */
    public TextBot clearSearch() {
        Event event = new Event();
        event.detail = SWT.ICON_CANCEL;
        setText("");
        send(SWT.DefaultSelection, event);
        return this;
    }

    public boolean isReadOnly() {
        return UiThread.call(() -> !widget().getEditable());
    }

    public String getMessage() {
        return UiThread.call(widget()::getMessage);
    }
}
