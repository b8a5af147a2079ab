package org.waymark.ui.importing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.waymark.core.text.Messages;
import org.waymark.core.workbook.ImportItem;
import org.waymark.core.workbook.ImportTexts;
import org.waymark.ui.importing.ImportGroup.Lines;
import org.waymark.ui.widgets.CutTexts;
import org.waymark.ui.widgets.SelectedIcons;

/** Shows an import report as a tree: a branch for each group, a leaf for each cell. */
final class ImportTree {

    private final TreeViewer viewer;
    private final ImportTexts texts = ImportTexts.of(Locale.getDefault());
    private final Messages messages = Messages.of(ImportTree.class);

    ImportTree(Composite frame) {
        TreeColumnLayout layout = new TreeColumnLayout();
        frame.setLayout(layout);
        viewer = new TreeViewer(frame, SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
        SelectedIcons.on(viewer.getControl());
        viewer.getTree().setHeaderVisible(true);
        viewer.setContentProvider(new Content());
        column(layout, "column_subject", 32, texts::subject);
        column(layout, "column_message", 54, texts::message);
        column(layout, "column_cell", 14, texts::place);
        ColumnViewerToolTipSupport.enableFor(viewer);
        CutTexts.leave(viewer.getControl());
    }

    private void column(TreeColumnLayout layout, String key, int weight, Function<ImportItem, String> text) {
        TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(messages.get(key));
        boolean first = viewer.getTree().getColumnCount() == 1;
        column.setLabelProvider(new ColumnLabelProvider() {

            @Override
            public String getText(Object element) {
                return switch (element) {
                    case ImportItem item -> text.apply(item);
                    case Lines lines when first -> lines.title(messages);
                    default -> "";
                };
            }

            @Override
            public Image getImage(Object element) {
                return first && element instanceof Lines lines ? lines.group().icon().image() : null;
            }

            @Override
            public String getToolTipText(Object element) {
                return element instanceof ImportItem item ? texts.line(item) : null;
            }
        });
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 90, true));
    }

    TreeViewer viewer() {
        return viewer;
    }

    void show(List<Lines> groups) {
        viewer.setInput(groups);
        viewer.expandAll();
        viewer.getTree().select(viewer.getTree().getItem(0));
    }

    /** Returns the selected line. */
    Optional<ImportItem> selected() {
        return viewer.getStructuredSelection().getFirstElement() instanceof ImportItem item
                ? Optional.of(item)
                : Optional.empty();
    }

    /** Returns all lines as text, including those that are not shown. */
    String text(List<Lines> groups) {
        StringBuilder text = new StringBuilder();
        groups.forEach(lines -> lines.items().forEach(item -> text.append(texts.line(item)).append('\n')));
        return text.toString();
    }

    private static final class Content implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            return ((List<?>) input).toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return parent instanceof Lines lines ? lines.shown().toArray() : new Object[0];
        }

        @Override
        public Object getParent(Object element) {
            // the viewer never reveals an item by its element
            return null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return element instanceof Lines;
        }
    }
}
