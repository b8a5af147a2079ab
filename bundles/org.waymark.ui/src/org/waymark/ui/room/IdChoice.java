package org.waymark.ui.room;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.MenuItem;
import org.waymark.core.text.Messages;
import org.waymark.ui.widgets.DropDown;
import org.waymark.ui.widgets.Icon;

/** A choice of several elements from a menu with ticks; none is ticked when all are meant. */
final class IdChoice {

    /** An element that can be chosen. */
    record Named(String id, String name) {
    }

    private final Messages messages = Messages.of(IdChoice.class);
    private final Label label;
    private final DropDown button;
    private final Runnable changed;
    private List<Named> all = List.of();
    private List<String> chosen = List.of();

    IdChoice(Composite parent, Label label, Runnable changed) {
        this.label = label;
        this.changed = changed;
        button = new DropDown(parent, Icon.DETAILS, label.getText(), menu -> {
            DropDown.line(menu, SWT.PUSH, messages.get("choice_all"), false, () -> take(List.of()));
            new MenuItem(menu, SWT.SEPARATOR);
            for (Named each : all) {
                MenuItem item = DropDown.line(menu, SWT.CHECK, each.name(), false, () -> toggle(each.id()));
                item.setSelection(chosen.contains(each.id()));
            }
        });
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(button.control());
    }

    private void toggle(String id) {
        List<String> now = new ArrayList<>(chosen);
        if (!now.remove(id)) {
            now.add(id);
        }
        // in the order of the map
        take(all.stream().map(Named::id).filter(now::contains).toList());
    }

    private void take(List<String> ids) {
        chosen = ids;
        say();
        changed.run();
    }

    private void say() {
        List<String> names = all.stream().filter(each -> chosen.contains(each.id())).map(Named::name).toList();
        button.show(names.isEmpty()
                ? messages.get("choice_all")
                : names.size() == 1 ? names.getFirst() : messages.get("choice_some", names.size(), all.size()));
    }

    List<String> chosen() {
        return chosen;
    }

    void show(List<Named> elements, List<String> ids, boolean wanted) {
        all = List.copyOf(elements);
        chosen = List.copyOf(ids);
        say();
        shown(label, wanted);
        shown(button.control(), wanted);
    }

    void enable(boolean on) {
        button.control().setEnabled(on);
    }

    /** Shows a control of a grid or leaves no room for it. */
    static void shown(Control control, boolean wanted) {
        control.setVisible(wanted);
        if (control.getLayoutData() instanceof GridData data) {
            data.exclude = !wanted;
        } else {
            GridData data = new GridData();
            data.exclude = !wanted;
            control.setLayoutData(data);
        }
    }
}
