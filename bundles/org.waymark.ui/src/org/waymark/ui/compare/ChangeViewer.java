package org.waymark.ui.compare;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.waymark.core.compare.Change;
import org.waymark.core.compare.ChangeTexts;
import org.waymark.ui.elements.ElementIcons;
import org.waymark.ui.widgets.Icon;
import org.waymark.ui.widgets.SelectedIcons;

/** Shows the changes as a tree in words. */
final class ChangeViewer {

    private static final int ALL_OPEN = 400;

    private final TreeViewer viewer;
    private final ChangeTexts texts = ChangeTexts.of(Locale.getDefault());
    private ChangeTree tree = ChangeTree.of(List.of(), "", "");
    private boolean updating;

    ChangeViewer(Composite parent, Consumer<ChangeTree.Line> selected) {
        viewer = new TreeViewer(parent, SWT.SINGLE | SWT.H_SCROLL | SWT.V_SCROLL);
        SelectedIcons.on(viewer.getControl());
        viewer.setContentProvider(new Content());
        viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new Labels()));
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

    /** Returns the selected change, or the first one of the selected element or journey. */
    Optional<ChangeTree.Line> selected() {
        return switch (viewer.getStructuredSelection().getFirstElement()) {
            case ChangeTree.Line line -> Optional.of(line);
            case ChangeTree.Item item -> item.lines().stream().findFirst();
            case ChangeTree.Part part -> part.items().getFirst().lines().stream().findFirst();
            case null, default -> Optional.empty();
        };
    }

    /** Shows other changes. The selection stays if it still exists, else the next change is selected. */
    void show(ChangeTree now) {
        int at = selected().map(tree.lines()::indexOf).orElse(0);
        Optional<String> key = selected().map(ChangeTree.Line::key);
        tree = now;
        List<ChangeTree.Line> lines = now.lines();
        updating = true;
        viewer.setInput(now);
        if (lines.size() <= ALL_OPEN) {
            viewer.expandAll();
        }
        updating = false;
        lines.stream().filter(line -> key.isPresent() && line.key().equals(key.get())).findFirst()
                .or(() -> lines.isEmpty()
                        ? Optional.empty()
                        : Optional.of(lines.get(Math.clamp(at, 0, lines.size() - 1))))
                .ifPresent(this::select);
    }

    void go(int step) {
        List<ChangeTree.Line> lines = tree.lines();
        if (!lines.isEmpty()) {
            int at = selected().map(lines::indexOf).orElse(-1);
            select(lines.get(Math.floorMod(at + step, lines.size())));
        }
    }

    private void select(ChangeTree.Line line) {
        viewer.setSelection(new StructuredSelection(line), true);
    }

    /** Provides journeys, their elements, and the changes of these. */
    private final class Content implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            return tree.parts().toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return switch (parent) {
                case ChangeTree.Part part -> part.items().toArray();
                case ChangeTree.Item item -> item.lines().toArray();
                default -> new Object[0];
            };
        }

        @Override
        public Object getParent(Object child) {
            return switch (child) {
                case ChangeTree.Line line -> tree.itemOf(line).orElse(null);
                case ChangeTree.Item item -> tree.partOf(item).orElse(null);
                default -> null;
            };
        }

        @Override
        public boolean hasChildren(Object parent) {
            return !(parent instanceof ChangeTree.Line);
        }
    }

    /** Provides names, and sentences for changes. */
    private final class Labels extends LabelProvider implements IStyledLabelProvider {

        @Override
        public StyledString getStyledText(Object node) {
            return switch (node) {
                case ChangeTree.Part part -> new StyledString(part.name())
                        .append("  " + part.items().stream().mapToInt(item -> item.lines().size()).sum(),
                                StyledString.COUNTER_STYLER);
                case ChangeTree.Item item -> new StyledString(texts.title(item.element()))
                        .append("  " + within(item), StyledString.QUALIFIER_STYLER);
                case ChangeTree.Line line -> new StyledString(texts.matter(line.change()));
                default -> new StyledString(String.valueOf(node));
            };
        }

        /** Returns the path without the journey, which is the parent node. */
        private String within(ChangeTree.Item item) {
            List<String> path = item.element().path();
            return path.size() < 2 ? "" : String.join(" \u203A ", path.subList(1, path.size()));
        }

        @Override
        public String getText(Object node) {
            return getStyledText(node).getString();
        }

        @Override
        public Image getImage(Object node) {
            return switch (node) {
                case ChangeTree.Part part -> (part.journeyId().isEmpty() ? Icon.FOLDER : Icon.JOURNEY).image();
                case ChangeTree.Item item -> ElementIcons.of(item.element().type()).image();
                case ChangeTree.Line line -> icon(line.change()).image();
                default -> null;
            };
        }

        private static Icon icon(Change change) {
            return switch (change) {
                case Change.Added added -> Icon.ADD;
                case Change.Removed removed -> Icon.REMOVE;
                case Change.Moved moved -> Icon.TRANSITION;
                case Change.Reordered moved -> Icon.TRANSITION;
                default -> Icon.RENAME;
            };
        }
    }
}
