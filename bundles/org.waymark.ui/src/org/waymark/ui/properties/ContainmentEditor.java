package org.waymark.ui.properties;

import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.waymark.core.edit.DeleteEdits;
import org.waymark.core.edit.FeatureEdits;
import org.waymark.ui.Icon;
import org.waymark.ui.session.PortfolioSession;

/** The elements inside an element: pain points, ownerships, comments. A click on one shows it. */
final class ContainmentEditor extends FeatureEditor {

    private final ElementPage page;
    private Composite rows;
    private List<String> shown = List.of();

    ContainmentEditor(Subject subject, ElementPage page) {
        super(subject);
        this.page = page;
    }

    @Override
    void create(Composite parent) {
        rows = Rows.row(parent, 1);
    }

    private List<EObject> values() {
        List<?> list = subject.elements().size() == 1 ? (List<?>) subject.first().eGet(subject.feature()) : List.of();
        return list.stream().map(EObject.class::cast).toList();
    }

    @Override
    void refresh() {
        List<String> now = values().stream().map(v -> System.identityHashCode(v) + texts.of(v)).toList();
        if (rows.getChildren().length > 0 && now.equals(shown)) {
            return;
        }
        shown = now;
        Rows.clear(rows);
        for (EObject element : values()) {
            Composite row = Rows.row(rows, 3);
            Rows.element(row, element, texts, () -> page.enter(element));
            if (!subject.readOnly()) {
                ToolBar bar = Rows.tools(row);
                Rows.tool(bar, Icon.UP, messages.get("value_up"), () -> up(element))
                        .setEnabled(values().indexOf(element) > 0);
                Rows.tool(bar, Icon.DELETE, messages.get("value_delete"), () -> delete(element));
            }
        }
        if (!subject.readOnly() && subject.elements().size() == 1) {
            Rows.add(rows, messages.get("value_add"), this::add);
        }
        page.reflow();
    }

    private void up(EObject element) {
        PortfolioSession session = subject.session();
        int index = values().indexOf(element);
        session.execute(new FeatureEdits(session.domain()).move(subject.first(), subject.feature(), element, index - 1));
    }

    private void delete(EObject element) {
        subject.session().execute(new DeleteEdits(subject.session().domain()).delete(List.of(element)));
    }

    /** A required reference is asked for first: an ownership without its function would be a mistake at once. */
    private void add() {
        EObject element = EcoreUtil.create(((EReference) subject.feature()).getEReferenceType());
        for (EReference required : element.eClass().getEAllReferences()) {
            if (required.isRequired()) {
                List<EObject> candidates = Candidates.of(subject.first(), required);
                EObject chosen = new PickDialog(rows.getShell(), texts.title(required), candidates, false).pick()
                        .map(List::getFirst).orElse(null);
                if (chosen == null) {
                    return;
                }
                element.eSet(required, chosen);
            }
        }
        PortfolioSession session = subject.session();
        session.execute(new FeatureEdits(session.domain()).add(Objects.requireNonNull(subject.first()),
                subject.feature(), element, -1));
        page.enter(element);
    }
}
