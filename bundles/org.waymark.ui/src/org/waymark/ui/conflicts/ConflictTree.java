package org.waymark.ui.conflicts;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.waymark.ui.session.PortfolioSession;
import org.waymark.ui.widgets.SelectedIcons;

/** Shows the conflicts below their elements. */
final class ConflictTree {

    private final TreeViewer viewer;
    private final ConflictLabels labels;
    private List<ConflictBook.Group> groups = List.of();
    private boolean updating;

    ConflictTree(Composite parent, PortfolioSession session, Consumer<ConflictBook.Entry> selected) {
        viewer = new TreeViewer(parent, SWT.SINGLE | SWT.H_SCROLL | SWT.V_SCROLL);
        SelectedIcons.on(viewer.getControl());
        labels = new ConflictLabels(session);
        viewer.setContentProvider(new Content());
        viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(labels));
        viewer.addSelectionChangedListener(event -> {
            if (!updating) {
                selected().ifPresent(selected);
            }
        });
    }

    Tree control() {
        return viewer.getTree();
    }

    TreeViewer viewer() {
        return viewer;
    }

    /** Returns the selected conflict, or the first one of the selected element. */
    private Optional<ConflictBook.Entry> selected() {
        Object first = viewer.getStructuredSelection().getFirstElement();
        return switch (first) {
            case ConflictBook.Entry entry -> Optional.of(entry);
            case ConflictBook.Group group -> group.entries().stream().findFirst();
            case null, default -> Optional.empty();
        };
    }

    void show(List<ConflictBook.Group> now) {
        Optional<String> selected = selected().map(entry -> entry.conflict().id());
        groups = now;
        labels.update();
        updating = true;
        viewer.setInput(now);
        viewer.expandAll();
        selected.flatMap(this::find).ifPresent(entry -> viewer.setSelection(new StructuredSelection(entry), true));
        updating = false;
    }

    void select(ConflictBook.Entry entry) {
        find(entry.conflict().id()).ifPresent(now -> viewer.setSelection(new StructuredSelection(now), true));
    }

    private Optional<ConflictBook.Entry> find(String id) {
        return groups.stream().flatMap(group -> group.entries().stream())
                .filter(entry -> entry.conflict().id().equals(id)).findFirst();
    }

    /** Provides groups and their conflicts. */
    private final class Content implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            return groups.toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return parent instanceof ConflictBook.Group group ? group.entries().toArray() : new Object[0];
        }

        @Override
        public Object getParent(Object child) {
            return groups.stream().filter(group -> group.entries().contains(child)).findFirst().orElse(null);
        }

        @Override
        public boolean hasChildren(Object parent) {
            return parent instanceof ConflictBook.Group;
        }
    }
}
