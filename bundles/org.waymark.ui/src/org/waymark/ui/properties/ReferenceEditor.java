package org.waymark.ui.properties;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.waymark.ui.Icon;

/** One other element, or none. */
final class ReferenceEditor extends FeatureEditor {

    private final ElementPage page;
    private Composite row;

    ReferenceEditor(Subject subject, ElementPage page) {
        super(subject);
        this.page = page;
    }

    @Override
    void create(Composite parent) {
        row = Rows.row(parent, 3);
    }

    @Override
    void refresh() {
        Rows.clear(row);
        if (subject.value() instanceof EObject element) {
            Rows.element(row, element, texts, () -> page.reveal(element));
        } else {
            Label none = new Label(row, SWT.NONE);
            none.setText(messages.get(subject.differs() ? "value_differs" : "value_none"));
            none.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        }
        ToolBar bar = Rows.tools(row);
        Rows.tool(bar, Icon.SEARCH, messages.get("value_choose"), this::choose).setEnabled(!subject.readOnly());
        Rows.tool(bar, Icon.CLEAR, messages.get("value_clear"), () -> commit(null))
                .setEnabled(!subject.readOnly() && subject.value() != null);
        row.layout();
    }

    private void choose() {
        List<EObject> candidates = Candidates.of(subject.first(), subject.feature());
        new PickDialog(row.getShell(), texts.title(subject.feature()), candidates, false).pick()
                .ifPresent(chosen -> commit(chosen.getFirst()));
    }
}
