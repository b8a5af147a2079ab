package org.waymark.ui.backlog;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.waymark.core.insight.BacklogItem;
import org.waymark.core.insight.Cure;
import org.waymark.core.text.Messages;
import org.waymark.ui.widgets.CutTexts;
import org.waymark.ui.widgets.Icon;
import org.waymark.ui.widgets.SelectedIcons;

/** Lists what the selected initiative cures; a double click or Enter shows it on its map. */
final class CurePane {

    private final Messages messages = Messages.of(CurePane.class);
    private final Composite frame;
    private final Label title;
    private final TableViewer viewer;
    private Optional<BacklogItem> shown = Optional.empty();

    /** @param reveal called with the id of the element to show */
    CurePane(Composite parent, Consumer<String> reveal) {
        frame = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(8, 6).spacing(0, 4).applyTo(frame);
        title = new Label(frame, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(title);
        Composite rows = new Composite(frame, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(1, 40).applyTo(rows);
        TableColumnLayout layout = new TableColumnLayout();
        rows.setLayout(layout);
        viewer = new TableViewer(rows, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
        SelectedIcons.on(viewer.getControl());
        viewer.getTable().setHeaderVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        column(layout, "cure_what", 55, Cure::name, cure -> icon(cure.kind()).image());
        column(layout, "cure_where", 45, cure -> cure.step() + " · " + cure.journey(), cure -> null);
        ColumnViewerToolTipSupport.enableFor(viewer);
        CutTexts.leave(viewer.getControl());
        viewer.addDoubleClickListener(event -> chosen().ifPresent(it -> reveal.accept(it.elementId())));
        fill();
    }

    Composite control() {
        return frame;
    }

    TableViewer viewer() {
        return viewer;
    }

    void setFocus() {
        viewer.getControl().setFocus();
        if (viewer.getTable().getItemCount() > 0 && viewer.getTable().getSelectionIndex() < 0) {
            viewer.getTable().setSelection(0);
        }
    }

    /** Shows what an item cures; what is shown already stays as it is, with what is selected in it. */
    void show(Optional<BacklogItem> item) {
        if (!item.equals(shown)) {
            shown = item;
            fill();
        }
    }

    private void fill() {
        List<Cure> cures = shown.map(BacklogItem::cures).orElse(List.of());
        title.setText(shown.map(this::title).orElseGet(() -> messages.get("cure_nothing")).replace("&", "&&"));
        viewer.setInput(cures);
        frame.layout(true);
    }

    private String title(BacklogItem item) {
        String feeling = item.expectedScore().map(expected -> item.felt()
                .map(felt -> messages.get("cure_feeling", score(felt.doubleValue()), score(expected.doubleValue())))
                .orElseGet(() -> messages.get("cure_expected", score(expected.doubleValue())))).orElse("");
        String head = messages.get(item.cures().isEmpty() ? "cure_none" : "cure_title", item.name());
        return feeling.isEmpty() ? head : head + " " + feeling;
    }

    private static String score(double value) {
        return String.format(Locale.getDefault(), "%+.1f", value).replace('-', '−');
    }

    private static Icon icon(Cure.Kind kind) {
        return switch (kind) {
            case PAIN_POINT -> Icon.PAIN_POINT;
            case PROMISE -> Icon.WARNING;
            case TOUCHPOINT -> Icon.TOUCHPOINT;
        };
    }

    private Optional<Cure> chosen() {
        return Optional.ofNullable((Cure) viewer.getStructuredSelection().getFirstElement());
    }

    private void column(TableColumnLayout layout, String key, int weight, Function<Cure, String> text,
            Function<Cure, Image> image) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(messages.get(key));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 60, true));
        column.setLabelProvider(new ColumnLabelProvider() {

            @Override
            public String getText(Object element) {
                return text.apply((Cure) element);
            }

            @Override
            public Image getImage(Object element) {
                return image.apply((Cure) element);
            }

            @Override
            public String getToolTipText(Object element) {
                Cure cure = (Cure) element;
                return messages.get("cure_tip_" + cure.kind().name(), cure.name(), cure.step(), cure.journey());
            }
        });
    }
}
