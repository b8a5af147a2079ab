package org.waymark.ui.properties;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.waymark.model.cjm.Portfolio;
import org.waymark.ui.elements.ElementIcons;
import org.waymark.ui.widgets.AnchoredPopup;
import org.waymark.ui.widgets.SelectedIcons;

/** A list for choosing elements with a filter field: every typed word must occur, in any order. */
final class ElementPicker extends AnchoredPopup {

    private static final int ROWS = 12;

    private final FormSite form;
    private final List<EObject> candidates;
    private final String typed;
    private final boolean many;
    private final Consumer<List<EObject>> chosen;
    private Text filter;
    private Table table;

    /** Creates a picker for one element. */
    ElementPicker(Control anchor, FormSite form, List<EObject> candidates, String typed,
            Consumer<List<EObject>> chosen) {
        this(anchor, form, candidates, typed, false, chosen);
    }

    /** @param many true if several elements can be chosen with Ctrl and Shift */
    ElementPicker(Control anchor, FormSite form, List<EObject> candidates, String typed, boolean many,
            Consumer<List<EObject>> chosen) {
        super(anchor, form.messages().get(many ? "picker_many" : "picker_one"));
        this.form = form;
        this.candidates = candidates;
        this.typed = typed;
        this.many = many;
        this.chosen = chosen;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(4, 4).spacing(0, 4).applyTo(area);
        filter = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH);
        filter.setMessage(form.messages().get("picker_search"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        table = new Table(area, (many ? SWT.MULTI : SWT.SINGLE) | SWT.FULL_SELECTION | SWT.V_SCROLL);
        SelectedIcons.on(table);
        filter.setText(typed);
        filter.setSelection(typed.length());
        filter.addListener(SWT.Modify, e -> fill());
        filter.addListener(SWT.KeyDown, this::key);
        table.addListener(SWT.DefaultSelection, e -> choose());
        table.addListener(SWT.MouseUp, this::click);
        fill();
        // rows are as high as they are only when there are some
        GridDataFactory.fillDefaults().grab(true, true)
                .hint(Math.max(260, anchorWidth() - 20), table.getItemHeight() * Math.clamp(candidates.size(), 3, ROWS))
                .applyTo(table);
        wholeRows(table);
        return area;
    }

    private void fill() {
        String[] words = filter.getText().toLowerCase(Locale.getDefault()).strip().split("\\s+");
        table.setRedraw(false);
        table.removeAll();
        for (EObject candidate : candidates) {
            String line = line(candidate);
            if (List.of(words).stream().allMatch(line.toLowerCase(Locale.getDefault())::contains)) {
                TableItem item = new TableItem(table, SWT.NONE);
                item.setText(line);
                item.setImage(ElementIcons.of(candidate.eClass()).image());
                item.setData(candidate);
            }
        }
        table.setRedraw(true);
        if (table.getItemCount() > 0) {
            table.setSelection(0);
        }
    }

    /** Returns the name and, for an element that is not directly in the portfolio, that of its owner. */
    private String line(EObject element) {
        EObject holder = element.eContainer();
        String name = form.texts().of(element);
        return holder == null || holder instanceof Portfolio ? name : name + "  \u2013  " + form.texts().of(holder);
    }

    private void key(Event event) {
        int step = event.keyCode == SWT.ARROW_DOWN ? 1 : event.keyCode == SWT.ARROW_UP ? -1 : 0;
        if (step != 0 && table.getItemCount() > 0) {
            event.doit = false;
            table.setSelection(Math.clamp(table.getSelectionIndex() + step, 0, table.getItemCount() - 1));
        } else if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
            event.doit = false;
            choose();
        }
    }

    private void click(Event event) {
        boolean more = many && (event.stateMask & (SWT.MOD1 | SWT.MOD2)) != 0;
        if (!more && table.getItem(new Point(event.x, event.y)) != null) {
            choose();
        }
    }

    private void choose() {
        List<EObject> elements = List.of(table.getSelection()).stream().map(i -> (EObject) i.getData()).toList();
        close();
        if (!elements.isEmpty()) {
            chosen.accept(elements);
        }
    }

    @Override
    protected Control getFocusControl() {
        return filter;
    }
}
