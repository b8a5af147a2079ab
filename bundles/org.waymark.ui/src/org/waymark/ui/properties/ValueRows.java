package org.waymark.ui.properties;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.command.Command;

/** The changes of a many-valued feature that is no containment, for one or several elements in one undo step. */
record ValueRows(Field field) {

    void delete(List<?> rows) {
        List<Object> left = new ArrayList<>(field.values());
        left.removeAll(rows);
        field.set(left);
    }

    void move(Object row, int index) {
        List<Object> moved = new ArrayList<>(field.values());
        moved.remove(row);
        moved.add(Math.clamp(index, 0, moved.size()), row);
        field.set(moved);
    }

    void replace(Object row, Object other) {
        field.form().subject().execute(replacing(row, other));
    }

    Command replacing(Object row, Object other) {
        List<Object> replaced = new ArrayList<>(field.values());
        replaced.replaceAll(value -> value.equals(row) ? other : value);
        return field.setting(replaced);
    }

    void add(List<?> values) {
        field.form().subject().execute(field.form().subject().edits().addToAll(field.owners(), field.feature(),
                values));
    }
}
