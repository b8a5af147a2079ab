package org.waymark.ui.properties;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.waymark.ui.Icon;

/** Several other elements in an order. */
final class ReferencesEditor extends FeatureEditor {

    private final ElementPage page;
    private Composite rows;
    private List<?> shown = List.of();

    ReferencesEditor(Subject subject, ElementPage page) {
        super(subject);
        this.page = page;
    }

    @Override
    void create(Composite parent) {
        rows = Rows.row(parent, 1);
    }

    @Override
    void refresh() {
        List<?> values = subject.value() instanceof List<?> list ? List.copyOf(list) : List.of();
        if (rows.getChildren().length > 0 && values.equals(shown)) {
            return;
        }
        shown = values;
        Rows.clear(rows);
        for (Object value : values) {
            EObject element = (EObject) value;
            Composite row = Rows.row(rows, 3);
            Rows.element(row, element, texts, () -> page.reveal(element));
            if (!subject.readOnly()) {
                ToolBar bar = Rows.tools(row);
                Rows.tool(bar, Icon.UP, messages.get("value_up"), () -> move(element))
                        .setEnabled(values.indexOf(element) > 0);
                Rows.tool(bar, Icon.CLEAR, messages.get("value_remove"), () -> remove(element));
            }
        }
        if (!subject.readOnly()) {
            Rows.add(rows, messages.get(subject.differs() ? "value_replace" : "value_add"), this::choose);
        }
        page.reflow();
    }

    private void move(EObject element) {
        List<Object> values = new ArrayList<>(shown);
        int index = values.indexOf(element);
        values.add(index - 1, values.remove(index));
        commit(values);
    }

    private void remove(EObject element) {
        commit(shown.stream().filter(v -> v != element).toList());
    }

    private void choose() {
        List<EObject> candidates = Candidates.of(subject.first(), subject.feature()).stream()
                .filter(c -> !shown.contains(c)).toList();
        new PickDialog(rows.getShell(), texts.title(subject.feature()), candidates, true).pick().ifPresent(chosen -> {
            List<Object> values = new ArrayList<>(shown);
            values.addAll(chosen);
            commit(values);
        });
    }
}
