package org.waymark.testing.texts;

import org.eclipse.swt.graphics.Rectangle;

/**
 * A text on the screen.
 *
 * @param text one line, as it is drawn; a text that the product shortens ends with an ellipsis
 * @param box place inside the window without its frame, in points
 * @param cut whether a part of it is missing that no scrolling brings back
 * @param shower kind of the widget or figure that shows it, for messages
 */
public record ShownText(String text, Rectangle box, boolean cut, String shower) {

    @Override
    public String toString() {
        return "'" + text + "' of " + shower + " at " + box.x + ", " + box.y + " (" + box.width + " x " + box.height
                + ")";
    }
}
