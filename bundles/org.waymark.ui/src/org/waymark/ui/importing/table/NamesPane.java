package org.waymark.ui.importing.table;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.waymark.core.table.TableReport.Created;
import org.waymark.core.text.Messages;
import org.waymark.model.ModelTexts;
import org.waymark.model.cjm.CjmPackage;

/** Offers existing elements for names of a table that are almost theirs. */
public final class NamesPane extends Composite {

    private static final int ROWS = 4;

    private final Messages messages = Messages.of(NamesPane.class);
    private final Map<String, String> taken = new HashMap<>();
    private final Table table;
    private List<Created> near = List.of();

    /** @param changed gets the names that mean existing elements, by the names of these */
    public NamesPane(Composite parent, Consumer<Map<String, String>> changed) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(this);
        new Label(this, SWT.NONE).setText(messages.get("names_take"));
        table = new Table(this, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, false).hint(300, ROWS * table.getItemHeight()).applyTo(table);
        table.addListener(SWT.Selection, event -> {
            if (event.detail == SWT.CHECK) {
                Created name = (Created) event.item.getData();
                if (((TableItem) event.item).getChecked()) {
                    taken.put(name.name(), name.near());
                } else {
                    taken.remove(name.name());
                }
                changed.accept(Map.copyOf(taken));
            }
        });
    }

    /** Forgets what was chosen for another file. */
    public void reset(Map<String, String> names) {
        taken.clear();
        taken.putAll(names);
        near = List.of();
        table.removeAll();
    }

    /** Shows the new names that are near existing ones; those that were taken stay. */
    public void show(List<Created> created) {
        List<Created> fresh = created.stream().filter(it -> !it.near().isEmpty() && !near.contains(it)).toList();
        near = Stream.concat(near.stream(), fresh.stream()).toList();
        fresh.forEach(name -> {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(messages.get("names_line", kind(name), name.name(), name.near()));
            item.setData(name);
            item.setChecked(taken.containsKey(name.name()));
        });
        setVisible(!near.isEmpty());
        ((GridData) getLayoutData()).exclude = near.isEmpty();
    }

    private static String kind(Created name) {
        return ModelTexts.of(Locale.getDefault()).title(CjmPackage.eINSTANCE.getEClassifier(name.kind()));
    }
}
