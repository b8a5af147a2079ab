package org.waymark.ui.keys;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.waymark.core.text.Messages;

/** The list of all keys of the product, shown by the cheat sheet and printed in the manual. */
public final class KeyList {

    /**
     * One line of the list.
     *
     * @param group group of the line
     * @param id distinguishes the lines of a group
     * @param keys labels of the keys; keys with words are {@code %} and the name of their text
     * @param bindings key sequences of {@code plugin.xml} that this line describes, separated by blanks; empty for keys
     *     handled by the map itself
     */
    public record Key(String group, String id, String keys, String bindings) {
    }

    private static final List<Key> KEYS = List.of(
            new Key("map", "move", "← ↑ → ↓", ""),
            new Key("map", "lane", "Tab, Shift+Tab", ""),
            new Key("map", "enter", "Enter", ""),
            new Key("map", "nextStage", "Ctrl+Enter", ""),
            new Key("map", "ends", "Home, End", ""),
            new Key("map", "corners", "Ctrl+Home, Ctrl+End", ""),
            new Key("map", "stages", "Ctrl+←, Ctrl+→", ""),
            new Key("map", "fold", "%combo_fold", "M1+M2+-"),
            new Key("type", "replace", "%combo_letters", ""),
            new Key("type", "edit", "F2", "F2"),
            new Key("type", "owner", "mkt ra 3", ""),
            new Key("type", "line", "Shift+Enter", ""),
            new Key("type", "cancel", "Esc", ""),
            new Key("type", "delete", "Delete", "DEL"),
            new Key("type", "shift", "Alt+← Alt+→ Alt+↑ Alt+↓",
                    "M3+ARROW_LEFT M3+ARROW_RIGHT M3+ARROW_UP M3+ARROW_DOWN"),
            new Key("type", "duplicate", "Ctrl+D", "M1+D"),
            new Key("type", "touchpoint", "Ctrl+Shift+T", "M1+M2+T"),
            new Key("type", "stage", "Ctrl+Shift+E", "M1+M2+E"),
            new Key("type", "quickAdd", "%combo_quickAdd", "INSERT M1+SPACE"),
            new Key("feel", "raise", "+, -", ""),
            new Key("feel", "score", "-2 … 2", ""),
            new Key("feel", "go", "Ctrl+E", "M1+E"),
            new Key("feel", "persona", "Ctrl+P", "M1+P"),
            new Key("feel", "viewpoint", "Ctrl+Shift+P", "M1+M2+P"),
            new Key("edit", "undo", "Ctrl+Z", "M1+Z"),
            new Key("edit", "redo", "Ctrl+Y, Ctrl+Shift+Z", "M1+Y M1+M2+Z"),
            new Key("edit", "clipboard", "Ctrl+X, Ctrl+C, Ctrl+V", "M1+X M1+C M1+V"),
            new Key("edit", "all", "Ctrl+A", "M1+A"),
            new Key("look", "zoom", "Ctrl++, Ctrl+-, Ctrl+0", "M1++ M1+= M1+- M1+0"),
            new Key("look", "wheel", "%combo_wheel", ""),
            new Key("look", "width", "Ctrl+8", "M1+8"),
            new Key("look", "fit", "Ctrl+9", "M1+9"),
            new Key("look", "page", "F4", "F4"),
            new Key("look", "portfolio", "Shift+F4", "M2+F4"),
            new Key("look", "views", "F7", "F7"),
            new Key("look", "lens", "F8", "F8"),
            new Key("look", "present", "F5", "F5"),
            new Key("look", "room", "Shift+F5", "M2+F5"),
            new Key("find", "pane", "F6, Shift+F6, Ctrl+F7", "F6 M2+F6 M1+F7 M1+M2+F7"),
            new Key("find", "find", "Ctrl+F, Ctrl+H", "M1+F M1+H"),
            new Key("find", "goTo", "Ctrl+G", "M1+G"),
            new Key("find", "comment", "Ctrl+Alt+M", "M1+M3+M"),
            new Key("find", "thread", "Ctrl+Shift+M", "M1+M2+M"),
            new Key("find", "status", "Ctrl+Shift+R", "M1+M2+R"),
            new Key("find", "comments", "Alt+Page Down, Alt+Page Up", "M3+PAGE_DOWN M3+PAGE_UP"),
            new Key("find", "initiative", "Ctrl+Enter", ""),
            new Key("find", "crumbs", "Ctrl+Shift+B", "M1+M2+B"),
            new Key("find", "link", "F3", "F3"),
            new Key("find", "history", "Alt+Shift+←, Alt+Shift+→", "M2+M3+ARROW_LEFT M2+M3+ARROW_RIGHT"),
            new Key("matrix", "role", "%combo_role", ""),
            new Key("matrix", "influence", "0 … 5", ""),
            new Key("matrix", "toggle", "Shift+R A C I S", ""),
            new Key("matrix", "clear", "Delete", ""),
            new Key("matrix", "range", "%combo_range", ""),
            new Key("matrix", "fill", "Ctrl+D, Ctrl+R", ""),
            new Key("matrix", "stage", "-, +", ""),
            new Key("matrix", "function", "[, ]", ""),
            new Key("matrix", "filter", "Ctrl+F", ""),
            new Key("matrix", "problems", "Ctrl+Shift+P", ""),
            new Key("matrix", "sort", "Ctrl+Shift+O, Ctrl+Shift+K", ""),
            new Key("matrix", "heat", "Ctrl+Shift+H", ""),
            new Key("room", "choose", "1 … 9, /", ""),
            new Key("room", "accept", "Enter", ""),
            new Key("room", "place", "P I T N", ""),
            new Key("room", "merge", "%combo_merge", ""),
            new Key("room", "hide", "H", ""),
            new Key("room", "undo", "Ctrl+Z", ""),
            new Key("room", "round", "%combo_round", ""),
            new Key("room", "join", "Q, F11", ""),
            new Key("backlog", "choose", "← ↑ → ↓", ""),
            new Key("backlog", "move", "Alt+← Alt+→ Alt+↑ Alt+↓", ""),
            new Key("backlog", "type", "%combo_letters", ""),
            new Key("backlog", "open", "F2, Enter", ""),
            new Key("backlog", "initiative", "Ctrl+Enter", ""),
            new Key("file", "new", "Ctrl+N", "M1+N"),
            new Key("file", "open", "Ctrl+O", "M1+O"),
            new Key("file", "save", "Ctrl+S, Ctrl+Shift+S", "M1+S M1+M2+S"),
            new Key("file", "export", "Ctrl+Shift+X", "M1+M2+X"),
            new Key("file", "close", "Ctrl+W", "M1+W"),
            new Key("file", "exit", "Ctrl+Q", "M1+Q"),
            new Key("file", "help", "F1", "F1"),
            new Key("file", "keys", "Ctrl+Shift+L", "M1+M2+L"));

    private final Messages messages;

    /** @param locale language of the explanations */
    public KeyList(Locale locale) {
        messages = Messages.of(KeyList.class, locale);
    }

    public List<Key> keys() {
        return KEYS;
    }

    /** Returns the groups in order. */
    public List<String> groups() {
        return KEYS.stream().map(Key::group).distinct().toList();
    }

    public List<Key> keys(String group) {
        return KEYS.stream().filter(key -> key.group().equals(group)).toList();
    }

    public String title() {
        return messages.get("keys_title");
    }

    public String title(String group) {
        return messages.get("group_" + group);
    }

    public String explanation(Key key) {
        return messages.get("key_" + key.group() + "_" + key.id());
    }

    /** Returns the keys of a line in the language of the list. */
    public String keysOf(Key key) {
        return key.keys().startsWith("%") ? messages.get(key.keys().substring(1)) : key.keys();
    }

    /** Returns all key sequences that the list describes. */
    public Stream<String> bindings() {
        return KEYS.stream().flatMap(key -> Stream.of(key.bindings().split(" "))).filter(b -> !b.isEmpty());
    }
}
