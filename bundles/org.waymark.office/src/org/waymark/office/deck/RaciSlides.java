package org.waymark.office.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.waymark.core.ownership.Accountability;
import org.waymark.core.ownership.FunctionColumn;
import org.waymark.core.ownership.MatrixCell;
import org.waymark.core.ownership.MatrixRow;
import org.waymark.core.ownership.MatrixRow.Kind;
import org.waymark.core.ownership.OwnershipMatrix;
import org.waymark.core.ownership.RoleLetters;
import org.waymark.model.cjm.Role;

/** Slides on who does what at the touchpoints, stage by stage. Red is only where nobody answers, or several do. */
final class RaciSlides implements DeckPart {

    private static final double NAMES = 236;
    private static final double CHECK = 44;
    private static final double NARROWEST = 34;
    private static final double WIDEST = 76;

    @Override
    public void add(Deck deck, DeckContent content) {
        OwnershipMatrix matrix = content.report().matrix();
        List<MatrixRow> rows = matrix.rows().stream().filter(it -> it.kind() != Kind.MICRO_INTERACTION).toList();
        List<Integer> used = IntStream.range(0, matrix.columns().size())
                .filter(column -> rows.stream().anyMatch(row -> !row.cells().get(column).isEmpty())).boxed().toList();
        if (used.isEmpty()) {
            return;
        }
        double names = Math.min(NAMES, deck.body().width() * 0.3);
        double free = deck.body().width() - names - CHECK;
        int parts = (int) Math.ceil(used.size() / Math.max(1, Math.floor(free / NARROWEST)));
        int most = (used.size() + parts - 1) / parts;
        for (int from = 0; from < used.size(); from += most) {
            List<Integer> columns = used.subList(from, Math.min(from + most, used.size()));
            DeckTable table = table(deck, content, rows, columns, names, free);
            String codes = columns.stream().map(matrix.columns()::get).map(it -> it.code().isBlank()
                    ? it.name()
                    : it.code() + " " + it.name()).collect(Collectors.joining(" · "));
            List<DeckSlide> slides = TableSlides.add(deck, content, title(content),
                    content.texts().get("legend_raci") + "  " + codes, table);
            List<String> notes = new ArrayList<>(List.of(content.texts().get("legend_raci"), codes));
            slides.forEach(it -> it.notes(notes));
        }
    }

    private static String title(DeckContent content) {
        var owned = content.summary().figures().owned();
        return owned.have() == owned.of()
                ? content.texts().get("raci_titleAll", owned.of())
                : content.texts().get("raci_title", owned.have(), owned.of());
    }

    private static DeckTable table(Deck deck, DeckContent content, List<MatrixRow> rows, List<Integer> columns,
            double names, double free) {
        OwnershipMatrix matrix = content.report().matrix();
        double width = Math.min(WIDEST, free / columns.size());
        List<Double> widths = new ArrayList<>(List.of(names));
        List<DeckTable.Cell> head = new ArrayList<>(List.of(ProposalText.head(content.texts().get("touchpoint"))));
        for (int column : columns) {
            widths.add(width);
            FunctionColumn function = matrix.columns().get(column);
            String code = deck.fit().shortened(Phrase.strong(function.shortLabel(), 9), width - 10, 2);
            head.add(DeckTable.Cell.of(Para.centered(Phrase.strong(code, 9).in(Tone.HEAD))).filled(Tone.SOFT));
        }
        widths.add(CHECK);
        head.add(DeckTable.Cell.of(Para.centered(Phrase.strong(content.texts().get("one_a"), 9).in(Tone.HEAD)))
                .filled(Tone.SOFT));
        return new DeckTable(widths, DeckTable.Row.of(head),
                rows.stream().map(it -> row(deck, it, columns, content.showsWork())).toList());
    }

    private static DeckTable.Row row(Deck deck, MatrixRow row, List<Integer> columns, boolean warns) {
        boolean stage = row.kind() == Kind.STAGE;
        Tone ground = stage ? Tone.SOFT : Tone.PAPER;
        String name = stage ? row.stageName() : row.name();
        Phrase words = stage ? Phrase.strong(name, 10).in(Tone.HEAD) : Phrase.plain(name, 9.5);
        List<DeckTable.Cell> cells = new ArrayList<>(List.of(DeckTable.Cell.of(Para.of(words)).filled(ground)));
        for (int column : columns) {
            cells.add(cell(deck, row.cells().get(column), ground));
        }
        cells.add(DeckTable.Cell.of(Para.centered(check(deck, row, warns))).filled(ground));
        return stage && !row.leaf() ? DeckTable.Row.band(cells) : DeckTable.Row.middle(cells);
    }

    private static DeckTable.Cell cell(Deck deck, MatrixCell cell, Tone ground) {
        String letters = RoleLetters.of(cell);
        boolean accountable = cell.own().contains(Role.ACCOUNTABLE);
        Tone fill = accountable ? Tone.HEAD : ground;
        Tone ink = accountable ? deck.colours().on(Tone.HEAD) : cell.own().isEmpty() ? Tone.MUTED : Tone.INK;
        return DeckTable.Cell.of(Para.centered(new Phrase(letters, 9, !cell.own().isEmpty(), false, ink))).filled(fill);
    }

    private static Phrase check(Deck deck, MatrixRow row, boolean warns) {
        if (row.kind() == Kind.STAGE && !row.leaf()) {
            return Phrase.plain("", 9);
        }
        if (row.accountable() == Accountability.ONE) {
            return Phrase.strong("✓", 9).in(deck.colours().positive());
        }
        return !warns
                ? Phrase.muted("–", 9)
                : Phrase.strong(Integer.toString(row.accountables().size()), 9).in(deck.colours().negative());
    }
}
