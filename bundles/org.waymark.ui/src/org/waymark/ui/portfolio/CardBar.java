package org.waymark.ui.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.waymark.core.insight.CardChoice;
import org.waymark.core.insight.CardChoice.Grouping;
import org.waymark.core.insight.CardChoice.Order;
import org.waymark.core.insight.JourneyCard;
import org.waymark.core.insight.PortfolioCards;
import org.waymark.core.text.Messages;
import org.waymark.model.ModelTexts;
import org.waymark.model.cjm.CjmPackage.Literals;
import org.waymark.model.cjm.JourneyKind;
import org.waymark.model.cjm.JourneyStatus;
import org.waymark.ui.widgets.ComboTip;

/** The bar above the tiles: letters that are looked for, filters, groups and order. */
final class CardBar {

    private static final int FIND = 130;
    private static final int SPACING = 6;
    private static final int LEFT = 12;
    /** Width of a list with the names of persons or functions, which may be long. */
    private static final int MOST = 184;

    /** Choices of one list, of which the first is that for everything. */
    private final class Choices<T> {

        private final Combo combo;
        private final BiFunction<CardChoice, Optional<T>, CardChoice> with;
        private List<T> values = List.of();

        Choices(String tip, BiFunction<CardChoice, Optional<T>, CardChoice> with) {
            this.with = with;
            combo = new Combo(bar, SWT.DROP_DOWN | SWT.READ_ONLY);
            ComboTip.on(combo, messages.get(tip));
            combo.setLayoutData(new RowData(MOST, SWT.DEFAULT));
            combo.addListener(SWT.Selection, event -> {
                fit();
                changed.run();
            });
        }

        CardChoice apply(CardChoice choice) {
            int index = combo.getSelectionIndex();
            return with.apply(choice, index <= 0 ? Optional.empty() : Optional.of(values.get(index - 1)));
        }

        void offer(String all, List<T> offered, List<String> names) {
            List<String> items = new ArrayList<>(List.of(all));
            items.addAll(names);
            if (!offered.equals(values) || !items.equals(List.of(combo.getItems()))) {
                int index = combo.getSelectionIndex();
                Optional<T> before = index <= 0 ? Optional.empty() : Optional.of(values.get(index - 1));
                values = List.copyOf(offered);
                combo.setItems(items.toArray(String[]::new));
                combo.select(before.map(values::indexOf).orElse(-1) + 1);
            }
        }

        /** Returns the width for the longest of the choices. */
        int whole() {
            return Math.min(combo.computeSize(SWT.DEFAULT, SWT.DEFAULT).x, MOST);
        }

        /** Returns the width for the choice that is shown. */
        int least() {
            GC gc = new GC(combo);
            int longest = Stream.of(combo.getItems()).mapToInt(it -> gc.textExtent(it).x).max().orElse(0);
            int shown = gc.textExtent(combo.getText()).x;
            gc.dispose();
            return Math.min(combo.computeSize(SWT.DEFAULT, SWT.DEFAULT).x - longest + shown, MOST);
        }

        void widen(int width) {
            RowData data = (RowData) combo.getLayoutData();
            // the toolkit adds its frame to the width it is asked for
            int inside = width - combo.computeSize(MOST, SWT.DEFAULT).x + MOST;
            if (data.width != inside) {
                data.width = inside;
                combo.requestLayout();
            }
        }

        void clear() {
            combo.select(0);
        }
    }

    private final Messages messages = Messages.of(CardBar.class);
    private final ModelTexts titles = ModelTexts.of(Locale.getDefault());
    private final Composite bar;
    private final Runnable changed;
    private final Text find;
    private final Choices<JourneyStatus> status;
    private final Choices<String> owner;
    private final Choices<JourneyKind> kind;
    private final Choices<String> persona;
    private final Choices<Grouping> grouping;
    private final Choices<Order> order;

    /**
     * @param changed called when something else is chosen
     * @param done called when the tiles are wanted
     */
    CardBar(Composite parent, Runnable changed, Runnable done) {
        this.changed = changed;
        bar = new Composite(parent, SWT.NONE);
        RowLayout row = new RowLayout(SWT.HORIZONTAL);
        row.center = true;
        row.spacing = SPACING;
        row.marginLeft = LEFT;
        bar.setLayout(row);
        bar.addListener(SWT.Resize, event -> fit());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        find = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        find.setMessage(messages.get("portfolio_find"));
        find.setToolTipText(messages.get("portfolio_find_tip"));
        find.setLayoutData(new RowData(FIND, SWT.DEFAULT));
        find.addListener(SWT.Modify, event -> changed.run());
        find.addListener(SWT.KeyDown, event -> key(event, done));
        status = new Choices<>("portfolio_status", CardChoice::withStatus);
        owner = new Choices<>("portfolio_owner", CardChoice::withOwner);
        kind = new Choices<>("portfolio_kind", CardChoice::withKind);
        persona = new Choices<>("portfolio_persona", CardChoice::withPersona);
        grouping = new Choices<>("portfolio_group", (choice, it) -> choice.by(it.orElse(Grouping.NONE)));
        order = new Choices<>("portfolio_order", (choice, it) -> choice.in(it.orElse(Order.PORTFOLIO)));
    }

    /** The widths of a list for the choice it shows and for the longest one; each text is measured for them. */
    private record Width(Choices<?> choices, int least, int whole) {
    }

    /** Keeps the bar in one row: lists get narrower, down to the choice they show, when not all of them are whole. */
    private void fit() {
        RowLayout row = (RowLayout) bar.getLayout();
        List<Width> widths = Stream.of(status, owner, kind, persona, grouping, order)
                .map(it -> new Width(it, it.least(), it.whole())).toList();
        int whole = widths.stream().mapToInt(Width::whole).sum();
        int least = widths.stream().mapToInt(Width::least).sum();
        int find = this.find.computeSize(FIND, SWT.DEFAULT).x;
        int room = bar.getClientArea().width - LEFT - row.marginRight - find - widths.size() * SPACING;
        double share = whole <= least ? 1 : Math.clamp((double) (room - least) / (whole - least), 0, 1);
        widths.forEach(it -> it.choices.widen(it.least + (int) ((it.whole - it.least) * share)));
    }

    private void key(Event event, Runnable done) {
        if (event.keyCode == SWT.ESC && !find.getText().isEmpty()) {
            find.setText("");
            event.doit = false;
        } else if (event.keyCode == SWT.ESC || event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.CR
                || event.keyCode == SWT.KEYPAD_CR) {
            done.run();
            event.doit = false;
        }
    }

    /** Offers what the journeys have. */
    void offer(PortfolioCards cards) {
        status.offer(messages.get("portfolio_allStatus"), JourneyStatus.VALUES, titles(Literals.JOURNEY_STATUS));
        kind.offer(messages.get("portfolio_allKinds"), JourneyKind.VALUES, titles(Literals.JOURNEY_KIND));
        List<JourneyCard.Named> owners = new ArrayList<>(cards.owners());
        if (cards.cards().stream().anyMatch(it -> it.ownerId().isEmpty())) {
            owners.add(new JourneyCard.Named("", messages.get("portfolio_nobody")));
        }
        named(owner, "portfolio_allOwners", owners);
        named(persona, "portfolio_allPersonas", cards.personas());
        List<Grouping> groupings = List.of(Grouping.STATUS, Grouping.OWNER, Grouping.KIND, Grouping.PERSONA,
                Grouping.DETAILS);
        grouping.offer(messages.get("portfolio_by_NONE"), groupings,
                groupings.stream().map(it -> messages.get("portfolio_by_" + it)).toList());
        List<Order> orders = List.of(Order.WORST, Order.CHANGED);
        order.offer(messages.get("portfolio_in_PORTFOLIO"), orders,
                orders.stream().map(it -> messages.get("portfolio_in_" + it)).toList());
        fit();
    }

    private void named(Choices<String> choices, String all, List<JourneyCard.Named> named) {
        choices.offer(messages.get(all), named.stream().map(JourneyCard.Named::id).toList(),
                named.stream().map(JourneyCard.Named::name).toList());
    }

    private List<String> titles(EEnum type) {
        return type.getELiterals().stream().map(titles::title).toList();
    }

    /** Returns what is chosen. */
    CardChoice choice() {
        return order.apply(grouping.apply(persona.apply(kind.apply(owner.apply(status.apply(
                CardChoice.ALL.withLetters(find.getText())))))));
    }

    /** Looks for a letter that was typed on the tiles, with those that follow. */
    void type(char letter) {
        find.setFocus();
        find.setText(String.valueOf(letter));
        find.setSelection(1);
    }

    /** Shows all journeys again. */
    void clear() {
        List.of(status, owner, kind, persona).forEach(Choices::clear);
        fit();
        find.setText("");
        changed.run();
    }
}
