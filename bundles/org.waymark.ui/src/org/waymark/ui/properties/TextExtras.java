package org.waymark.ui.properties;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.waymark.model.cjm.CjmPackage.Literals;
import org.waymark.ui.open.PictureFile;
import org.waymark.ui.widgets.Icon;

/** The helpers beside a text field: a calendar for dates, a file chooser for pictures. */
final class TextExtras {

    private TextExtras() {
    }

    /** @return whether there is a helper for the type of the feature */
    static boolean add(Composite box, Field field, Consumer<Object> chosen) {
        EClassifier type = field.feature().getEType();
        if (type == Literals.ISO_DATE || type == Literals.ISO_INSTANT) {
            item(box, field, Icon.CALENDAR, "text_calendar", () -> calendar(box, field, chosen));
        } else if (type == Literals.RELATIVE_PATH) {
            item(box, field, Icon.PICTURE, "text_file", () -> file(box, field, chosen));
        } else if (field.feature() == Literals.EVIDENCE__URL) {
            item(box, field, Icon.REVEAL, "text_browse", () -> browse(field));
        } else {
            return false;
        }
        return true;
    }

    private static void item(Composite box, Field field, Icon icon, String tooltip, Runnable action) {
        ToolBar bar = new ToolBar(box, SWT.FLAT);
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setImage(icon.image());
        item.setToolTipText(field.form().messages().get(tooltip));
        item.addListener(SWT.Selection, e -> action.run());
    }

    private static void calendar(Composite box, Field field, Consumer<Object> chosen) {
        if (!field.editable()) {
            return;
        }
        boolean date = field.feature().getEType() == Literals.ISO_DATE;
        LocalDate day = switch (field.value()) {
            case LocalDate known -> known;
            case Instant instant -> field.form().values().typed().day(instant);
            case null, default -> LocalDate.now();
        };
        new CalendarPopup(box, day, picked -> chosen.accept(date ? picked : moment(field, picked))).open();
    }

    /** Returns the chosen day with the previous time of day. */
    private static Instant moment(Field field, LocalDate day) {
        ZoneId zone = ZoneId.systemDefault();
        return field.value() instanceof Instant now
                ? now.atZone(zone).with(day).toInstant()
                : day.atStartOfDay(zone).toInstant();
    }

    private static void file(Composite box, Field field, Consumer<Object> chosen) {
        if (field.editable()) {
            PictureFile.ask(box.getShell(), field.form().subject().session().document().folder(), field.title())
                    .ifPresent(chosen);
        }
    }

    private static void browse(Field field) {
        if (field.value() instanceof String url && url.matches("https?://.*")) {
            Program.launch(url);
        }
    }
}
