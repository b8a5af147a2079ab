package org.waymark.ui.room;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.ToolItem;
import org.waymark.core.room.PlacedAs;
import org.waymark.core.room.Proposals;
import org.waymark.core.room.RoomItem;
import org.waymark.core.room.RoomMap;
import org.waymark.core.room.RoomState;
import org.waymark.core.text.Messages;
import org.waymark.ui.widgets.FilterPopup;
import org.waymark.ui.widgets.FilterRow;
import org.waymark.ui.widgets.FocusContext;
import org.waymark.ui.widgets.Icon;

/** The inbox: notes by arrival, each placed on the map with a key or a button. */
final class InboxPane {

    private static final int[] SHARES = {42, 28, 30};

    private final Messages messages = Messages.of(InboxPane.class);
    private final Composite frame;
    private final SashForm halves;
    private final InboxTable list;
    private final ItemCard card;
    private final OpenRoom desk;
    private final Map<Act, ToolItem> buttons = new EnumMap<>(Act.class);
    private Optional<String> marked = Optional.empty();

    InboxPane(Composite parent, OpenRoom desk, FocusContext keys) {
        this.desk = desk;
        frame = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(frame);
        WrapBar bar = new WrapBar(frame);
        halves = new SashForm(frame, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(halves);
        list = new InboxTable(halves, desk::names);
        card = new ItemCard(halves, this::merge);
        halves.setWeights(SHARES);
        halves.addListener(SWT.Resize, event -> {
            Point size = halves.getSize();
            halves.setOrientation(size.x < size.y ? SWT.VERTICAL : SWT.HORIZONTAL);
        });
        Menu menu = new Menu(list.table());
        list.table().setMenu(menu);
        for (Act act : Act.values()) {
            button(bar, act);
            item(menu, act);
        }
        list.table().addListener(SWT.Selection, event -> showCard());
        List<Table> tables = new ArrayList<>(card.lists());
        tables.add(list.table());
        for (Table table : tables) {
            table.addListener(SWT.KeyDown, this::key);
            keys.on(table);
        }
        show();
    }

    private void button(WrapBar bar, Act act) {
        // the ones that act on no note have an icon only, so that the line fits
        boolean small = act == Act.MARK || act == Act.GO_TO || act == Act.UNDO;
        buttons.put(act, bar.button(small ? "" : messages.get(act.text()), image(act),
                messages.get("act_tip", messages.get(act.text() + "_help"), act.shown()), () -> run(act)));
    }

    private void item(Menu menu, Act act) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(messages.get(act.text()) + "\t" + act.shown());
        item.setImage(image(act));
        item.addListener(SWT.Selection, event -> run(act));
    }

    private static Image image(Act act) {
        return (switch (act) {
            case ACCEPT -> Icon.DONE;
            case PAIN -> Icon.PAIN_POINT;
            case INITIATIVE -> Icon.INITIATIVE;
            case THOUGHT -> Icon.COMMENT;
            case PARK -> Icon.NOTE;
            case MERGE -> Icon.COLLAPSE_ALL;
            case HIDE -> Icon.REMOVE;
            case MARK -> Icon.LENS;
            case GO_TO -> Icon.SEARCH;
            case UNDO -> Icon.UNDO;
        }).image();
    }

    Composite control() {
        return frame;
    }

    /** Returns the list of notes, for the drop of answers. */
    Control list() {
        return list.table();
    }

    void setFocus() {
        list.table().setFocus();
    }

    private void key(Event event) {
        if ((event.stateMask & (SWT.MOD1 | SWT.MOD3)) != 0) {
            return;
        }
        int digit = event.keyCode >= SWT.KEYPAD_1 && event.keyCode <= SWT.KEYPAD_9
                ? event.keyCode - SWT.KEYPAD_1
                : event.keyCode - '1';
        if (digit >= 0 && digit < Proposals.MOST) {
            event.doit = false;
            choose(digit);
            return;
        }
        Act.of(event.character == '/' ? '/' : event.keyCode).ifPresent(act -> {
            event.doit = false;
            run(act);
        });
    }

    private void choose(int number) {
        if (!card.choose(number)) {
            frame.getDisplay().beep();
        }
    }

    /** Does something with the chosen note, as its key does. */
    void run(Act act) {
        perform(act);
        // at once and not when the room tells: the next key may follow before that, and is meant for the next note
        show();
    }

    private void perform(Act act) {
        if (act == Act.UNDO) {
            desk.notes().undo();
            return;
        }
        Optional<RoomItem> chosen = list.chosen().map(RoomItem::id).flatMap(desk.state()::item);
        if (chosen.isEmpty()) {
            frame.getDisplay().beep();
            return;
        }
        RoomItem item = chosen.get();
        switch (act) {
            case ACCEPT -> place(item, PlacedAs.of(item.kind()));
            case PAIN -> place(item, PlacedAs.PAIN_POINT);
            case INITIATIVE -> place(item, PlacedAs.INITIATIVE);
            case THOUGHT -> place(item, PlacedAs.THOUGHT);
            case PARK -> desk.notes().place(item, PlacedAs.PARKED, Optional.empty());
            case HIDE -> desk.notes().hide(item);
            case MARK -> mark(item);
            case MERGE -> target(item).ifPresentOrElse(into -> desk.notes().merge(item, into),
                    () -> desk.say(messages.get("inbox_nothingMarked")));
            case GO_TO -> goTo();
            case UNDO -> {
                // done without a note
            }
        }
    }

    private void place(RoomItem item, PlacedAs as) {
        if (card.place().isPresent()) {
            desk.notes().place(item, as, card.place());
        } else if (as == PlacedAs.NOTE) {
            desk.notes().place(item, PlacedAs.PARKED, Optional.empty());
        } else {
            desk.say(messages.get("inbox_noPlace"));
            frame.getDisplay().beep();
        }
    }

    private void mark(RoomItem item) {
        marked = marked.equals(Optional.of(item.id())) ? Optional.empty() : Optional.of(item.id());
        show();
    }

    /** Returns the note into which another goes: the marked one, else the similar one that is chosen beside it. */
    private Optional<RoomItem> target(RoomItem item) {
        return marked.filter(id -> !id.equals(item.id())).flatMap(desk.state()::item)
                .filter(into -> NotesDesk.canTake(into)).or(card::alike);
    }

    private void merge(RoomItem into) {
        list.chosen().ifPresent(item -> desk.notes().merge(item, into));
        show();
    }

    /** Opens the quick go-to, in which letters are text. */
    private void goTo() {
        List<FilterRow<RoomMap.Place>> rows = desk.map().touchpoints().stream()
                .map(place -> new FilterRow<>(Icon.TOUCHPOINT, place.name(), place.stage(), place)).toList();
        Rectangle area = list.table().getBounds();
        Point corner = list.table().getParent().toDisplay(area.x, area.y);
        new FilterPopup<>(frame.getShell(), new Rectangle(corner.x, corner.y, area.width, 0),
                messages.get("goTo_title"), messages.get("goTo_message"), messages.get("goTo_hint"),
                letters -> FilterRow.fitting(rows, letters), place -> {
                    card.choose(place);
                    list.table().setFocus();
                }).open();
    }

    /** Shows what waits now. */
    void show() {
        RoomState state = desk.state();
        marked = marked.filter(id -> state.item(id).filter(NotesDesk::canTake).isPresent());
        list.show(state.inbox(), marked);
        desk.notes().returned().ifPresent(list::choose);
        showCard();
    }

    private void showCard() {
        Optional<RoomItem> chosen = list.chosen();
        if (chosen.isEmpty()) {
            card.showNone(messages.get(desk.state().items().isEmpty() ? "inbox_nothing" : "inbox_empty"));
        } else {
            RoomItem item = chosen.get();
            card.show(item, desk.names(),
                    Proposals.of(desk.map(), item.touchpoint(), item.text(), desk.notes().lastPlace()),
                    desk.state().similar(item));
        }
        buttons.forEach(
                (act, button) -> button.setEnabled(act == Act.UNDO ? desk.notes().canUndo() : chosen.isPresent()));
    }

    /** Chooses a note, such as one that came back. */
    void choose(String id) {
        list.choose(id);
        showCard();
    }
}
