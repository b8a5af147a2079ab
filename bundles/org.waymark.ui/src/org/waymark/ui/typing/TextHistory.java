package org.waymark.ui.typing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Text;

/**
 * The undo history of a text field, which not every platform provides. Consecutive letters are one step, up to the end
 * of a word.
 */
public final class TextHistory {

    private static final String KEY = TextHistory.class.getName();

    private final Text text;
    private final Listener listener = event -> changed();
    private final List<String> states = new ArrayList<>();
    private int now;
    private boolean moving;

    private TextHistory(Text text) {
        this.text = text;
        clear();
        text.addListener(SWT.Modify, listener);
        text.setData(KEY, this);
    }

    /** Returns the history of a field, created at the first call. */
    static TextHistory attend(Text text) {
        return of(text).orElseGet(() -> new TextHistory(text));
    }

    /** Returns the history of a field that had the focus already. */
    public static Optional<TextHistory> of(Text text) {
        return Optional.ofNullable((TextHistory) text.getData(KEY));
    }

    /** Restarts with the current text, after another text was set. */
    public void clear() {
        states.clear();
        states.add(text.getText());
        now = 0;
    }

    /** Undoes the last step, if there is one. */
    void undo() {
        if (now > 0) {
            go(now - 1);
        }
    }

    void redo() {
        if (now < states.size() - 1) {
            go(now + 1);
        }
    }

    private void go(int state) {
        String before = text.getText();
        String after = states.get(state);
        now = state;
        moving = true;
        text.setText(after);
        moving = false;
        text.setSelection(after.length() - commonEnd(before, after));
    }

    private void changed() {
        String after = text.getText();
        if (moving || after.equals(states.get(now))) {
            return;
        }
        states.subList(now + 1, states.size()).clear();
        if (now > 0 && continues(states.get(now - 1), states.get(now), after)) {
            states.set(now, after);
        } else {
            states.add(after);
            now++;
        }
    }

    /** Returns whether a change continues the last one: the next letter after it, or the next deletion before it. */
    private static boolean continues(String first, String before, String after) {
        int grown = after.length() - before.length();
        if (Math.abs(grown) != 1 || Integer.signum(before.length() - first.length()) != grown) {
            return false;
        }
        int last = commonStart(first, before) + Math.max(0, before.length() - first.length());
        int place = commonStart(before, after);
        boolean adjacent = grown > 0 ? place == last : place == last - 1 || place == last;
        return adjacent && !(grown > 0 && Character.isWhitespace(after.charAt(place)));
    }

    private static int commonStart(String one, String other) {
        int most = Math.min(one.length(), other.length());
        int i = 0;
        while (i < most && one.charAt(i) == other.charAt(i)) {
            i++;
        }
        return i;
    }

    private static int commonEnd(String one, String other) {
        int most = Math.min(one.length(), other.length()) - commonStart(one, other);
        int i = 0;
        while (i < most && one.charAt(one.length() - 1 - i) == other.charAt(other.length() - 1 - i)) {
            i++;
        }
        return i;
    }
}
