package org.waymark.ui.problems;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TreeColumn;
import org.waymark.core.rules.RuleTexts;
import org.waymark.core.text.Messages;
import org.waymark.ui.widgets.SelectedIcons;

/** The groups and problems as a tree. What was chosen or folded stays so when the rules were applied again. */
final class ProblemTree {

    private static final int NARROW = 80;

    private final Messages messages = Messages.of(ProblemTree.class);
    private final Set<String> folded = new HashSet<>();
    private final TreeViewer viewer;
    private final Composite frame;
    private final TreeColumnLayout layout = new TreeColumnLayout();
    private final List<TreeColumn> columns = new ArrayList<>();
    private boolean ruled = true;

    ProblemTree(Composite parent, RuleTexts texts) {
        frame = new Composite(parent, SWT.NONE);
        frame.setLayout(layout);
        viewer = new TreeViewer(frame, SWT.FULL_SELECTION | SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
        SelectedIcons.on(viewer.getControl());
        viewer.getTree().setHeaderVisible(true);
        viewer.setContentProvider(new Content());
        for (ProblemColumn column : ProblemColumn.values()) {
            TreeViewerColumn viewerColumn = new TreeViewerColumn(viewer, SWT.NONE);
            viewerColumn.getColumn().setText(messages.get(column.key()));
            viewerColumn.setLabelProvider(new ProblemLabels(column, texts));
            columns.add(viewerColumn.getColumn());
        }
        arrange(false);
    }

    /** Gives the column of rules no room where the groups are the rules. */
    private void arrange(boolean byRule) {
        if (byRule != ruled) {
            ruled = byRule;
            for (ProblemColumn column : ProblemColumn.values()) {
                boolean hidden = byRule && column == ProblemColumn.RULE;
                layout.setColumnData(columns.get(column.ordinal()), hidden
                        ? new ColumnPixelData(0, false)
                        : new ColumnWeightData(column.weight(), NARROW, true));
            }
            frame.layout(true);
        }
    }

    TreeViewer viewer() {
        return viewer;
    }

    /** Shows groups; a single one without a title is shown as a list. */
    void show(List<ProblemGroup> groups, boolean byRule) {
        arrange(byRule);
        List<Problem> chosen = chosen();
        remember();
        viewer.getTree().setRedraw(false);
        try {
            viewer.setInput(groups.stream().flatMap(g -> g.title().isEmpty()
                    ? g.problems().stream()
                    : Stream.of(g)).toArray());
            groups.stream().filter(group -> !folded.contains(group.title()))
                    .forEach(group -> viewer.setExpandedState(group, true));
            viewer.setSelection(new StructuredSelection(chosen), false);
        } finally {
            viewer.getTree().setRedraw(true);
        }
    }

    private void remember() {
        if (viewer.getInput() instanceof Object[] shown) {
            for (Object row : shown) {
                if (row instanceof ProblemGroup group) {
                    if (viewer.getExpandedState(group)) {
                        folded.remove(group.title());
                    } else {
                        folded.add(group.title());
                    }
                }
            }
        }
    }

    /** Returns the chosen problems, those of chosen groups included. */
    List<Problem> chosen() {
        List<Problem> found = new ArrayList<>();
        for (Object row : viewer.getStructuredSelection().toList()) {
            switch (row) {
                case ProblemGroup group -> found.addAll(group.problems());
                case Problem problem -> found.add(problem);
                default -> throw new IllegalStateException(row.toString());
            }
        }
        return found.stream().distinct().toList();
    }

    /** The problems below their groups. */
    private static final class Content implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            return (Object[]) input;
        }

        @Override
        public Object[] getChildren(Object parent) {
            return parent instanceof ProblemGroup group ? group.problems().toArray() : new Object[0];
        }

        @Override
        public Object getParent(Object element) {
            return null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return element instanceof ProblemGroup;
        }
    }
}
