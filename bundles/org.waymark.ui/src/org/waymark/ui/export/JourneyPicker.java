package org.waymark.ui.export;

import java.util.Arrays;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.waymark.core.text.Labels;
import org.waymark.core.text.Messages;
import org.waymark.model.cjm.Journey;

/** Chooses what is exported: the journey in use, some journeys, all of them. */
final class JourneyPicker {

    private final ExportSubject subject;
    private final Runnable changed;
    private final Messages messages = Messages.of(JourneyPicker.class);
    private final Button current;
    private final Button all;
    private final Button some;
    private final Table journeys;

    JourneyPicker(Composite parent, ExportSubject subject, Runnable changed) {
        this.subject = subject;
        this.changed = changed;
        Composite area = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(area);
        current = radio(area, messages.get("export_this", subject.journey().map(Labels::of).orElse("-")));
        current.setEnabled(subject.journey().isPresent());
        current.setSelection(subject.journey().isPresent());
        all = radio(area, messages.get("export_all", subject.journeys().size()));
        all.setSelection(subject.journey().isEmpty());
        some = radio(area, messages.get("export_some"));
        journeys = new Table(area, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).indent(20, 0).hint(240, 3 * journeys.getItemHeight())
                .applyTo(journeys);
        subject.journeys().forEach(this::add);
        journeys.setEnabled(false);
        journeys.addListener(SWT.Selection, event -> changed.run());
    }

    private Button radio(Composite area, String text) {
        Button button = new Button(area, SWT.RADIO | SWT.WRAP);
        button.setText(text);
        GridDataFactory.fillDefaults().grab(true, false).hint(340, SWT.DEFAULT).applyTo(button);
        button.addListener(SWT.Selection, event -> {
            if (button.getSelection()) {
                journeys.setEnabled(some.getSelection());
                changed.run();
            }
        });
        return button;
    }

    private void add(Journey journey) {
        TableItem item = new TableItem(journeys, SWT.NONE);
        item.setText(Labels.of(journey));
        item.setData(journey);
        item.setChecked(subject.journey().filter(journey::equals).isPresent());
    }

    /** Begins with all journeys. */
    void chooseAll() {
        current.setSelection(false);
        all.setSelection(true);
    }

    /** Returns the chosen journeys in the order of the portfolio; empty if none is checked. */
    List<Journey> journeys() {
        if (current.getSelection()) {
            return subject.journey().stream().toList();
        }
        return some.getSelection()
                ? Arrays.stream(journeys.getItems()).filter(TableItem::getChecked)
                        .map(item -> (Journey) item.getData()).toList()
                : subject.journeys();
    }
}
