package org.waymark.ui.room;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.waymark.core.room.RoomFolder;
import org.waymark.core.text.Messages;
import org.waymark.room.RoomServer;
import org.waymark.ui.widgets.HelpedButton;
import org.waymark.ui.widgets.Muted;

/** The page without a room: the network that phones are in, a button that opens the room, and unfinished rooms. */
final class StartPane {

    private static final int WIDE = 420;
    private static final int LOWEST = 1024;
    private static final int HIGHEST = 65535;

    /** Requests of the page. */
    interface Site {

        void open(RoomPlace place);

        void reopen(RoomFolder.Stored room, RoomPlace place);

        void delete(RoomFolder.Stored room);
    }

    private final Messages messages = Messages.of(StartPane.class);
    private final ScrolledComposite scroll;
    private final Composite page;
    private final Label about;
    private final Label said;
    private final AddressTable addresses;
    private final Spinner port;
    private final Button open;
    private final Label pastTitle;
    private final Label damaged;
    private final Table past;
    private final Button reopen;
    private final Button delete;
    private List<RoomFolder.Stored> rooms = List.of();
    private boolean map;
    private boolean busy;

    StartPane(Composite parent, Site site) {
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        page = new Composite(scroll, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(16, 12).spacing(8, 8).numColumns(2).applyTo(page);
        about = line(true);
        Label how = line(false);
        how.setText(messages.get("start_how"));
        addresses = new AddressTable(page);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1)
                .hint(WIDE, 6 * addresses.table().getItemHeight()).applyTo(addresses.frame());
        Composite bar = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(8, 0).applyTo(bar);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(bar);
        open = HelpedButton.create(bar, messages, "start_open", () -> place().ifPresent(site::open));
        HelpedButton.create(bar, messages, "start_refresh", addresses::read);
        new Label(bar, SWT.NONE).setText(messages.get("start_port"));
        port = new Spinner(bar, SWT.BORDER);
        port.setValues(RoomServer.PORT, LOWEST, HIGHEST, 0, 1, 100);
        port.setToolTipText(messages.get("start_port_help"));
        said = line(false);
        Muted.on(said);
        damaged = line(false);
        pastTitle = line(true);
        pastTitle.setText(messages.get("past_title"));
        past = new Table(page, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(WIDE, 4 * past.getItemHeight())
                .applyTo(past);
        past.addListener(SWT.Selection, event -> enable());
        past.addListener(SWT.DefaultSelection, event -> reopen(site));
        Composite below = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(below);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(below);
        reopen = HelpedButton.create(below, messages, "past_reopen", () -> reopen(site));
        delete = HelpedButton.create(below, messages, "past_delete", () -> chosen().ifPresent(site::delete));
        scroll.setContent(page);
        scroll.addListener(SWT.Resize, event -> fit());
        show(Optional.empty());
        showPast(RoomOpening.Past.NONE);
    }

    private Label line(boolean heading) {
        Label label = new Label(page, SWT.WRAP);
        if (heading) {
            label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        }
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(WIDE, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private void fit() {
        scroll.setMinHeight(page.computeSize(Math.max(1, scroll.getClientArea().width), SWT.DEFAULT).y);
    }

    Control control() {
        return scroll;
    }

    void setFocus() {
        (open.isEnabled() ? open : addresses.table()).setFocus();
    }

    private Optional<RoomPlace> place() {
        return addresses.chosen().map(found -> new RoomPlace(found.address(), port.getSelection()));
    }

    private void reopen(Site site) {
        chosen().ifPresent(room -> place().ifPresent(place -> site.reopen(room, place)));
    }

    private Optional<RoomFolder.Stored> chosen() {
        int at = past.getSelectionIndex();
        return at < 0 || at >= rooms.size() ? Optional.empty() : Optional.of(rooms.get(at));
    }

    /** @param journey name of the journey of the map in front */
    void show(Optional<String> journey) {
        map = journey.isPresent();
        about.setText(journey.map(name -> messages.get("start_about", name)).orElseGet(() -> messages.get(
                "start_noMap")).replace("&", "&&"));
        enable();
    }

    /** Says what goes on, or why no room could be opened. */
    void say(String text, boolean working) {
        busy = working;
        said.setText(text.replace("&", "&&"));
        enable();
        page.layout(true);
        fit();
    }

    /** Shows the rooms that were not finished, and names those that cannot be offered. */
    void showPast(RoomOpening.Past unfinished) {
        rooms = List.copyOf(unfinished.rooms());
        damaged.setText(unfinished.damaged().isEmpty()
                ? ""
                : messages.get("past_damaged", String.join("\n", unfinished.damaged())).replace("&", "&&"));
        IdChoice.shown(damaged, !unfinished.damaged().isEmpty());
        past.removeAll();
        DateTimeFormatter when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(Locale.getDefault()).withZone(ZoneId.systemDefault());
        for (RoomFolder.Stored room : rooms) {
            new TableItem(past, SWT.NONE).setText(messages.get(room.closed() ? "past_closed" : "past_room",
                    room.setup().title(), when.format(room.last())));
        }
        if (!rooms.isEmpty()) {
            past.setSelection(0);
        }
        for (Control control : List.of(pastTitle, past, reopen.getParent())) {
            IdChoice.shown(control, !rooms.isEmpty());
        }
        enable();
        page.layout(true);
        fit();
    }

    private void enable() {
        open.setEnabled(map && !busy);
        reopen.setEnabled(!busy && chosen().isPresent());
        delete.setEnabled(!busy && chosen().isPresent());
    }
}
