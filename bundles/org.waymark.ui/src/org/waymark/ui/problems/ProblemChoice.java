package org.waymark.ui.problems;

import java.util.Arrays;
import java.util.Optional;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IMemento;
import org.waymark.core.rules.Grouping;
import org.waymark.core.text.Messages;
import org.waymark.ui.widgets.DropDown;
import org.waymark.ui.widgets.Icon;

/** The buttons of the problems view: how problems are grouped, and whether accepted ones are listed. */
final class ProblemChoice {

    private static final String GROUPING = "grouping";
    private static final String ACCEPTED = "accepted";

    private final Messages messages = Messages.of(ProblemChoice.class);
    private final Runnable changed;
    private Action group;
    private Action accepted;
    private Grouping grouping = Grouping.RULE;
    private boolean showsAccepted;

    ProblemChoice(Runnable changed) {
        this.changed = changed;
    }

    Grouping grouping() {
        return grouping;
    }

    boolean showsAccepted() {
        return showsAccepted;
    }

    void restore(Optional<IMemento> memento) {
        memento.map(m -> m.getString(GROUPING)).flatMap(
                id -> Arrays.stream(Grouping.values()).filter(g -> g.id().equals(id)).findFirst())
                .ifPresent(known -> grouping = known);
        memento.map(m -> m.getBoolean(ACCEPTED)).ifPresent(known -> showsAccepted = known);
    }

    void save(IMemento memento) {
        memento.putString(GROUPING, grouping.id());
        memento.putBoolean(ACCEPTED, showsAccepted);
    }

    void fill(IActionBars bars) {
        group = new Action("", IAction.AS_DROP_DOWN_MENU) {

            @Override
            public void runWithEvent(Event event) {
                open((ToolItem) event.widget);
            }
        };
        group.setImageDescriptor(Icon.OUTLINE.descriptor());
        group.setToolTipText(messages.get("problems_group"));
        group.setMenuCreator(new Groupings());
        accepted = new Action(messages.get("problems_showAccepted"), IAction.AS_CHECK_BOX) {

            @Override
            public void run() {
                showsAccepted = isChecked();
                changed.run();
            }
        };
        accepted.setImageDescriptor(Icon.DONE.descriptor());
        accepted.setToolTipText(messages.get("problems_showAccepted"));
        accepted.setChecked(showsAccepted);
        ActionContributionItem item = new ActionContributionItem(group);
        item.setMode(ActionContributionItem.MODE_FORCE_TEXT);
        bars.getToolBarManager().add(item);
        bars.getToolBarManager().add(accepted);
        label();
    }

    void group(Grouping wanted) {
        grouping = wanted;
        label();
        changed.run();
    }

    private void label() {
        group.setText(messages.get("problems_by_" + grouping.id()));
    }

    private void open(ToolItem item) {
        Menu menu = new Groupings().getMenu(item.getParent());
        menu.setLocation(item.getParent().toDisplay(item.getBounds().x, item.getBounds().y + item.getBounds().height));
        menu.setVisible(true);
    }

    /** The menu of groupings, made anew each time. */
    private final class Groupings implements IMenuCreator {

        @Override
        public Menu getMenu(Control parent) {
            Menu menu = new Menu(parent);
            for (Grouping each : Grouping.values()) {
                DropDown.line(menu, SWT.RADIO, messages.get("problems_by_" + each.id()), each == grouping,
                        () -> group(each));
            }
            menu.addListener(SWT.Hide, event -> parent.getDisplay().asyncExec(menu::dispose));
            return menu;
        }

        @Override
        public Menu getMenu(Menu parent) {
            throw new UnsupportedOperationException("only in a tool bar");
        }

        @Override
        public void dispose() {
            // every menu is disposed of when it closes
        }
    }
}
