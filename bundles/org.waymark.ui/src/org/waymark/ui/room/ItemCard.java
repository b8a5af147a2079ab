package org.waymark.ui.room;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.waymark.core.room.Proposals;
import org.waymark.core.room.RoomItem;
import org.waymark.core.room.RoomMap;
import org.waymark.core.text.Lines;
import org.waymark.core.text.Messages;
import org.waymark.ui.widgets.Muted;

/** The chosen note in full with those that say nearly the same, and beside it the touchpoints proposed by number. */
final class ItemCard {

    private static final int MARGIN = 8;

    private final Messages messages = Messages.of(ItemCard.class);
    private final Composite frame;
    private final Label who;
    private final Text text;
    private final Label where;
    private final Table places;
    private final Label alike;
    private final Table similar;
    private List<RoomMap.Place> proposed = List.of();
    private List<RoomItem> near = List.of();
    private Optional<String> item = Optional.empty();
    private Optional<String> place = Optional.empty();

    /** @param merge called for a similar note that was double-clicked or entered */
    ItemCard(Composite parent, Consumer<RoomItem> merge) {
        frame = column(parent);
        who = line(frame, false);
        text = new Text(frame, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(1, 2 * text.getLineHeight()).applyTo(text);
        alike = line(frame, true);
        similar = table(frame);
        GridDataFactory.fillDefaults().grab(true, true).hint(1, 2 * similar.getItemHeight()).applyTo(similar);
        Composite right = column(parent);
        where = line(right, true);
        places = table(right);
        GridDataFactory.fillDefaults().grab(true, true).hint(1, 2 * places.getItemHeight()).applyTo(places);
        places.addListener(SWT.Selection, event -> choose(places.getSelectionIndex()));
        similar.addListener(SWT.DefaultSelection, event -> alike().ifPresent(merge));
    }

    private static Composite column(Composite parent) {
        Composite column = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, 6).spacing(0, 4).applyTo(column);
        return column;
    }

    private static Label line(Composite column, boolean heading) {
        Label label = new Label(column, SWT.NONE);
        if (heading) {
            label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        } else {
            Muted.on(label);
        }
        GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private static Table table(Composite frame) {
        Table table = new Table(frame, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.NO_SEARCH);
        TableColumn column = new TableColumn(table, SWT.NONE);
        table.addListener(SWT.Resize, event -> column.setWidth(table.getClientArea().width));
        return table;
    }

    /** Returns the lists, which take the same keys as the inbox. */
    List<Table> lists() {
        return List.of(places, similar);
    }

    /** Shows nothing but a text. */
    void showNone(String said) {
        item = Optional.empty();
        place = Optional.empty();
        who.setText("");
        text.setText(said);
        fill(List.of());
        near(List.of(), List.of());
        where.setText("");
    }

    /** Shows a note. A place that was chosen for it stays chosen. */
    void show(RoomItem shown, RoomNames names, Proposals proposals, List<RoomItem> alikes) {
        boolean same = item.equals(Optional.of(shown.id()));
        item = Optional.of(shown.id());
        who.setText(messages.get("card_who", messages.get("kind_" + shown.kind().name()), names.sender(shown))
                .replace("&", "&&"));
        if (!text.getText().equals(shown.text())) {
            text.setText(shown.text());
        }
        where.setText(messages.get("card_where"));
        List<RoomMap.Place> wanted = new ArrayList<>(proposals.places());
        if (!same) {
            place = proposals.first().map(RoomMap.Place::id);
        } else {
            place.flatMap(names.map()::touchpoint).filter(chosen -> !wanted.contains(chosen)).ifPresent(wanted::add);
        }
        fill(wanted);
        near(alikes, alikes.stream().map(each -> messages.get("card_alike", Lines.joined(each.text()),
                names.sender(each), each.count())).toList());
    }

    private void fill(List<RoomMap.Place> wanted) {
        if (!wanted.equals(proposed) || places.getItemCount() != wanted.size()) {
            proposed = List.copyOf(wanted);
            places.removeAll();
            for (int i = 0; i < wanted.size(); i++) {
                String number = i < Proposals.MOST ? (i + 1) + "  " : "/  ";
                new TableItem(places, SWT.NONE).setText(number + wanted.get(i).name());
            }
        }
        places.deselectAll();
        place.ifPresent(id -> {
            for (int i = 0; i < proposed.size(); i++) {
                if (proposed.get(i).id().equals(id)) {
                    places.setSelection(i);
                    places.showSelection();
                }
            }
        });
    }

    private void near(List<RoomItem> alikes, List<String> lines) {
        alike.setText(alikes.isEmpty() ? "" : messages.get("card_alikes"));
        if (similar.getVisible() != !alikes.isEmpty()) {
            IdChoice.shown(alike, !alikes.isEmpty());
            IdChoice.shown(similar, !alikes.isEmpty());
            frame.layout(true);
        }
        if (!alikes.equals(near) || similar.getItemCount() != lines.size()) {
            near = List.copyOf(alikes);
            similar.removeAll();
            lines.forEach(line -> new TableItem(similar, SWT.NONE).setText(line));
            if (!lines.isEmpty()) {
                similar.setSelection(0);
            }
        }
    }

    /** Chooses one of the proposed touchpoints, from 0. */
    boolean choose(int number) {
        if (number < 0 || number >= proposed.size()) {
            return false;
        }
        place = Optional.of(proposed.get(number).id());
        places.setSelection(number);
        return true;
    }

    /** Chooses any touchpoint. */
    void choose(RoomMap.Place any) {
        place = Optional.of(any.id());
        List<RoomMap.Place> wanted = new ArrayList<>(proposed);
        if (!wanted.contains(any)) {
            wanted.add(any);
        }
        fill(wanted);
    }

    /** Returns the id of the touchpoint that is chosen for the note. */
    Optional<String> place() {
        return place;
    }

    /** Returns the similar note that is chosen, the first one unless another was. */
    Optional<RoomItem> alike() {
        int at = similar.getSelectionIndex();
        return at < 0 || at >= near.size() ? Optional.empty() : Optional.of(near.get(at));
    }
}
