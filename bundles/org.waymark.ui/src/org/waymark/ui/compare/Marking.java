package org.waymark.ui.compare;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.waymark.core.compare.TextDiff;
import org.waymark.core.compare.TextDiff.Kind;
import org.waymark.core.compare.TextDiff.Piece;

/** Marks words that another version of a text lacks: coloured and underlined, or struck out, never by colour alone. */
public final class Marking {

    /** The kind of marked words: new ones, or those a newer text lacks. */
    public enum Side {
        ADDED, REMOVED
    }

    private final boolean dark;

    /** @param dark true if texts are light on a dark ground */
    public Marking(boolean dark) {
        this.dark = dark;
    }

    /** Marks the words in a widget that differ from another text. */
    public void mark(StyledText shown, Side side, String other) {
        String text = shown.getText();
        List<Piece> pieces = side == Side.ADDED ? TextDiff.of(other, text) : TextDiff.of(text, other);
        Kind marked = side == Side.ADDED ? Kind.ADDED : Kind.REMOVED;
        List<StyleRange> ranges = new ArrayList<>();
        int at = 0;
        for (Piece piece : pieces) {
            if (piece.kind() == marked) {
                ranges.add(range(at, piece.text().length(), side));
            }
            at += piece.kind() == marked || piece.kind() == Kind.SAME ? piece.text().length() : 0;
        }
        shown.setStyleRanges(ranges.toArray(StyleRange[]::new));
    }

    private StyleRange range(int start, int length, Side side) {
        StyleRange range = new StyleRange(start, length, null, ground(side));
        if (side == Side.ADDED) {
            range.underline = true;
            range.underlineStyle = SWT.UNDERLINE_SINGLE;
            range.fontStyle = SWT.BOLD;
        } else {
            range.strikeout = true;
        }
        return range;
    }

    private Color ground(Side side) {
        if (side == Side.ADDED) {
            return dark ? new Color(28, 74, 48) : new Color(208, 240, 219);
        }
        return dark ? new Color(92, 36, 40) : new Color(255, 221, 219);
    }
}
