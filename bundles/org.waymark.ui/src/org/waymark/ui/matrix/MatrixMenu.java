package org.waymark.ui.matrix;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.waymark.core.edit.MatrixEdits;
import org.waymark.core.matrixview.GridState;
import org.waymark.core.ownership.RoleLetters;
import org.waymark.model.cjm.Role;

/** The context menu with all actions and their keys. */
final class MatrixMenu {

    private final MatrixPage page;
    private final MatrixTexts texts;
    private final Menu menu;

    MatrixMenu(MatrixPage page) {
        this.page = page;
        this.texts = page.table().texts();
        menu = new Menu(page.table().control());
        menu.addListener(SWT.Show, event -> fill());
    }

    Menu menu() {
        return menu;
    }

    private void fill() {
        for (MenuItem item : menu.getItems()) {
            item.dispose();
        }
        boolean editable = page.editing().canEdit();
        List<MatrixEdits.Content> contents = page.editing().contents();
        for (Role role : texts.roles()) {
            tick(menu, SWT.CHECK, texts.name(role) + '\t' + RoleLetters.letter(role), editable,
                    !contents.isEmpty() && contents.stream().allMatch(it -> it.roles().contains(role)),
                    () -> page.editing().toggle(role));
        }
        Menu influence = cascade(texts.get("menu_influence"));
        for (int i = 0; i <= 5; i++) {
            int value = i;
            tick(influence, SWT.RADIO, texts.get("menu_influence_" + i) + '\t' + i, editable,
                    !contents.isEmpty() && contents.stream().allMatch(it -> it.influence() == value),
                    () -> page.editing().influence(value));
        }
        action(menu, MatrixAction.CLEAR, editable);
        line();
        action(menu, MatrixAction.FILL_DOWN, editable);
        action(menu, MatrixAction.FILL_RIGHT, editable);
        action(menu, MatrixAction.COPY, true);
        action(menu, MatrixAction.PASTE, editable);
        action(menu, MatrixAction.SELECT_ALL, true);
        line();
        actions(cascade(texts.get("menu_fold")), List.of(MatrixAction.FOLD, MatrixAction.UNFOLD,
                MatrixAction.FOLD_FUNCTION, MatrixAction.UNFOLD_FUNCTION, MatrixAction.FOLD_ALL,
                MatrixAction.FOLD_FUNCTIONS, MatrixAction.UNFOLD_ALL));
        GridState state = page.table().grid().state();
        Menu columns = cascade(texts.get("menu_columns"));
        action(columns, MatrixAction.HIDE, true);
        action(columns, MatrixAction.SHOW_ALL, !state.hidden().isEmpty());
        Menu sort = cascade(texts.get("menu_sort"));
        actions(sort, List.of(MatrixAction.SORT_FUNCTION, MatrixAction.SORT_CHECK, MatrixAction.SORT_INFLUENCE));
        action(sort, MatrixAction.NO_SORT, state.sort().isSorted());
        Menu filter = cascade(texts.get("menu_filter"));
        actions(filter, List.of(MatrixAction.FIND, MatrixAction.ONLY_FUNCTION));
        checked(filter, MatrixAction.PROBLEMS, state.onlyProblems());
        action(filter, MatrixAction.NO_FILTER, state.isFiltered());
        checked(menu, MatrixAction.HEAT, page.table().look().heat());
        line();
        action(menu, MatrixAction.COMMENTS, true);
        action(menu, MatrixAction.OPEN_MAP, true);
    }

    private void actions(Menu parent, List<MatrixAction> actions) {
        actions.forEach(action -> action(parent, action, true));
    }

    private void action(Menu parent, MatrixAction action, boolean enabled) {
        item(parent, action.label(), enabled, () -> page.perform(action));
    }

    private void checked(Menu parent, MatrixAction action, boolean on) {
        MenuItem item = new MenuItem(parent, SWT.CHECK);
        item.setText(action.label());
        item.setSelection(on);
        item.addListener(SWT.Selection, event -> page.perform(action));
    }

    private static void item(Menu parent, String text, boolean enabled, Runnable run) {
        MenuItem item = new MenuItem(parent, SWT.PUSH);
        item.setText(text);
        item.setEnabled(enabled);
        item.addListener(SWT.Selection, event -> run.run());
    }

    private Menu cascade(String text) {
        MenuItem item = new MenuItem(menu, SWT.CASCADE);
        item.setText(text);
        Menu below = new Menu(menu);
        item.setMenu(below);
        return below;
    }

    private void line() {
        new MenuItem(menu, SWT.SEPARATOR);
    }

    /** @param now whether the selected cells have it */
    private static void tick(Menu parent, int style, String text, boolean enabled, boolean now, Runnable run) {
        MenuItem item = new MenuItem(parent, style);
        item.setText(text);
        item.setEnabled(enabled);
        item.setSelection(now);
        item.addListener(SWT.Selection, event -> {
            if (style == SWT.CHECK || item.getSelection()) {
                run.run();
            }
        });
    }
}
