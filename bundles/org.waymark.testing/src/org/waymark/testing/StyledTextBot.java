package org.waymark.testing;

import org.eclipse.swt.custom.StyledText;

/** A styled text. */
public final class StyledTextBot extends WidgetBot<StyledText> {

    StyledTextBot(StyledText text) {
        super(text);
    }

    public StyledTextBot setText(String text) {
        waitUntilEnabled();
        UiThread.act(() -> widget().setText(text));
        return this;
    }

    public StyledTextBot typeText(String text) {
        waitUntilEnabled();
        setFocus();
        Keyboard.into(widget()).typeText(text);
        return this;
    }

    public StyledTextBot selectAll() {
        UiThread.act(widget()::selectAll);
        return this;
    }

    public StyledTextBot pressShortcut(String... strokes) {
        setFocus();
        Keyboard.into(widget()).pressShortcut(strokes);
        return this;
    }
}
