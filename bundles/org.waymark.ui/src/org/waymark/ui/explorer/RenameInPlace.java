package org.waymark.ui.explorer;

import java.util.Optional;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ICellModifier;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Item;
import org.waymark.core.edit.FeatureEdits;
import org.waymark.model.cjm.CjmPackage.Literals;
import org.waymark.model.cjm.NamedElement;
import org.waymark.ui.session.PortfolioSession;
import org.waymark.ui.session.Sessions;
import org.waymark.ui.typing.TypedCell;

/** Edits a name in the tree; started by the rename command only, not by a click. */
final class RenameInPlace implements ICellModifier {

    private static final String NAME = "name";

    private final Sessions sessions;

    private RenameInPlace(Sessions sessions) {
        this.sessions = sessions;
    }

    static void install(TreeViewer tree, Sessions sessions) {
        tree.setColumnProperties(new String[]{NAME});
        tree.setCellEditors(new CellEditor[]{new TypedCell(tree.getTree(), SWT.NONE,
                () -> session(tree, sessions), name -> edit(tree, sessions, name))});
        tree.setCellModifier(new RenameInPlace(sessions));
        TreeViewerEditor.create(tree, new ColumnViewerEditorActivationStrategy(tree) {
            @Override
            protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
                return event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC;
            }
        }, ColumnViewerEditor.DEFAULT);
    }

    private static Optional<PortfolioSession> session(TreeViewer tree, Sessions sessions) {
        return Optional.ofNullable((EObject) tree.getStructuredSelection().getFirstElement()).flatMap(sessions::of);
    }

    private static Optional<Command> edit(TreeViewer tree, Sessions sessions, String name) {
        EObject element = (EObject) tree.getStructuredSelection().getFirstElement();
        return session(tree, sessions).map(session -> edit(session, element, name));
    }

    private static Command edit(PortfolioSession session, EObject element, Object name) {
        return new FeatureEdits(session.domain()).set(element, Literals.NAMED_ELEMENT__NAME, name);
    }

    @Override
    public boolean canModify(Object element, String property) {
        return element instanceof NamedElement named
                && sessions.of(named).filter(s -> !s.document().readOnly()).isPresent();
    }

    @Override
    public Object getValue(Object element, String property) {
        String name = ((NamedElement) element).getName();
        return name == null ? "" : name;
    }

    @Override
    public void modify(Object item, String property, Object value) {
        EObject element = (EObject) ((Item) item).getData();
        PortfolioSession session = sessions.of(element).orElseThrow();
        session.execute(edit(session, element, value));
    }
}
