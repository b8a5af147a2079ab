package org.waymark.testing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/**
 * A menu item, addressed by its path of texts. Menus are filled when they are shown. So each question walks the path
 * again and sends the events of a menu.
 */
public final class MenuBot {

    private final String where;
    private final Callable<Menu> top;
    private final List<String> path;

    MenuBot(String where, Callable<Menu> top, List<String> path) {
        this.where = where;
        this.top = top;
        this.path = List.copyOf(path);
    }

    public MenuBot menu(String text) {
        List<String> longer = new ArrayList<>(path);
        longer.add(text);
        return new MenuBot(where, top, longer);
    }

    /** Waits until the item exists and is enabled, then selects it. */
    public MenuBot click() {
        Wait.until(Conditions.that(this + " is enabled", this::isEnabled), Wait.PATIENCE);
        Deque<Menu> shown = new ArrayDeque<>();
        MenuItem item = item(shown);
        UiThread.act(() -> choose(item));
        UiThread.run(() -> hide(shown));
        return this;
    }

    public boolean isEnabled() {
        return ask(MenuItem::isEnabled);
    }

    public boolean isChecked() {
        return ask(MenuItem::getSelection);
    }

    public String getText() {
        return ask(item -> Widgets.plain(item.getText()));
    }

    /** Returns the texts of the submenu without separators. */
    public List<String> menuItems() {
        Deque<Menu> shown = new ArrayDeque<>();
        MenuItem item = path.isEmpty() ? null : item(shown);
        return UiThread.call(() -> {
            try {
                Menu menu = show(item == null ? top.call() : item.getMenu(), shown);
                return texts(menu);
            } finally {
                hide(shown);
            }
        });
    }

    private <R> R ask(Function<MenuItem, R> question) {
        Deque<Menu> shown = new ArrayDeque<>();
        MenuItem item = item(shown);
        return UiThread.call(() -> {
            try {
                return question.apply(item);
            } finally {
                hide(shown);
            }
        });
    }

    /** Finds the item and leaves the menus on the path open, as their items may be disposed of when they are hidden. */
    private MenuItem item(Deque<Menu> shown) {
        StringBuilder reached = new StringBuilder();
        return Wait.forResult(() -> {
            reached.setLength(0);
            Optional<MenuItem> item = walk(shown, reached);
            if (item.isEmpty()) {
                hide(shown);
            }
            return item;
        }, () -> "no item " + path + " in " + where + "; " + reached + "; " + Widgets.openShells());
    }

    private Optional<MenuItem> walk(Deque<Menu> shown, StringBuilder reached) throws Exception {
        Menu menu = top.call();
        MenuItem found = null;
        for (String text : path) {
            if (menu == null) {
                reached.append(found == null ? "there is no menu" : "'" + found.getText() + "' has no submenu");
                return Optional.empty();
            }
            show(menu, shown);
            found = Arrays.stream(menu.getItems()).filter(item -> Widgets.plain(item.getText()).equals(text))
                    .findFirst().orElse(null);
            if (found == null) {
                reached.append("instead of '" + text + "' there are " + texts(menu));
                return Optional.empty();
            }
            menu = found.getMenu();
        }
        return Optional.ofNullable(found);
    }

    private static List<String> texts(Menu menu) {
        return Arrays.stream(menu.getItems()).filter(item -> (item.getStyle() & SWT.SEPARATOR) == 0)
                .map(item -> Widgets.plain(item.getText())).toList();
    }

    private static Menu show(Menu menu, Deque<Menu> shown) {
        shown.push(menu);
        menu.notifyListeners(SWT.Show, new Event());
        return menu;
    }

    private static void hide(Deque<Menu> shown) {
        while (!shown.isEmpty()) {
            Menu menu = shown.pop();
            if (!menu.isDisposed()) {
                menu.notifyListeners(SWT.Hide, new Event());
            }
        }
    }

    private static void choose(MenuItem item) {
        if ((item.getStyle() & SWT.CHECK) != 0) {
            item.setSelection(!item.getSelection());
        } else if ((item.getStyle() & SWT.RADIO) != 0) {
            for (MenuItem other : item.getParent().getItems()) {
                if ((other.getStyle() & SWT.RADIO) != 0) {
                    other.setSelection(other == item);
                }
            }
        }
        Event event = new Event();
        event.widget = item;
        event.display = item.getDisplay();
        item.notifyListeners(SWT.Selection, event);
    }

    @Override
    public String toString() {
        return "menu item " + path + " of " + where;
    }
}
