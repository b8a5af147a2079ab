package org.waymark.ui.properties;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.waymark.core.text.Messages;
import org.waymark.ui.widgets.AnchoredPopup;

/** A month for choosing a day: by a click on a day of the month, or Enter. */
final class CalendarPopup extends AnchoredPopup {

    private final Consumer<LocalDate> chosen;
    private final Messages messages = Messages.of(CalendarPopup.class);
    private LocalDate day;
    private DateTime calendar;

    CalendarPopup(Control anchor, LocalDate day, Consumer<LocalDate> chosen) {
        super(anchor, null);
        this.day = day;
        this.chosen = chosen;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(4, 4).applyTo(area);
        calendar = new DateTime(area, SWT.CALENDAR);
        calendar.setDate(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
        calendar.addListener(SWT.Selection, e -> selected());
        calendar.addListener(SWT.DefaultSelection, e -> choose(shown()));
        Button today = new Button(area, SWT.PUSH);
        today.setText(messages.get("calendar_today"));
        today.addListener(SWT.Selection, e -> choose(LocalDate.now()));
        GridDataFactory.fillDefaults().applyTo(today);
        return area;
    }

    /** Handles a selection. Changing the month selects a day, too; only another day of the same month is a choice. */
    private void selected() {
        LocalDate now = shown();
        boolean leafed = now.getMonth() != day.getMonth() || now.getYear() != day.getYear();
        day = now;
        if (!leafed) {
            choose(now);
        }
    }

    private LocalDate shown() {
        return LocalDate.of(calendar.getYear(), calendar.getMonth() + 1, calendar.getDay());
    }

    private void choose(LocalDate date) {
        close();
        chosen.accept(date);
    }

    @Override
    protected Control getFocusControl() {
        return calendar;
    }
}
