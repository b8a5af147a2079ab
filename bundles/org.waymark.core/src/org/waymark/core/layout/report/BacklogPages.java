package org.waymark.core.layout.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.waymark.core.JourneyException;
import org.waymark.core.domain.Ids;
import org.waymark.core.insight.BacklogItem;
import org.waymark.core.insight.JourneySummary;
import org.waymark.core.insight.JourneySummary.Proposal;
import org.waymark.core.insight.PainItem;
import org.waymark.core.insight.SummaryTexts;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.Palette;
import org.waymark.core.layout.PlacedPage;
import org.waymark.core.layout.backlog.BacklogScene;
import org.waymark.core.layout.backlog.PainSheet;
import org.waymark.core.layout.lane.Context;
import org.waymark.core.layout.lane.Sketch;
import org.waymark.core.layout.page.PageRequest;
import org.waymark.core.layout.page.PageSource;
import org.waymark.core.layout.sheet.EffortGrid;
import org.waymark.core.layout.sheet.LinedTable;
import org.waymark.core.layout.sheet.LinedTable.Cell;
import org.waymark.core.layout.sheet.LinedTable.Column;
import org.waymark.core.layout.sheet.SheetBook;
import org.waymark.core.layout.sheet.Tiles;
import org.waymark.core.layout.sheet.Tiles.Tile;
import org.waymark.core.layout.sheet.Words;
import org.waymark.core.text.Labels;
import org.waymark.core.text.Messages;
import org.waymark.core.text.Plurals;
import org.waymark.model.cjm.Frequency;
import org.waymark.model.cjm.Journey;

/** The initiatives of a journey: by impact and effort, then as a list with owner, date and what each cures. */
public final class BacklogPages implements PageSource {

    @Override
    public List<PlacedPage> pages(PageRequest request) throws JourneyException {
        JourneySummary summary = JourneySummary.of(request.input().document().portfolio(), request.journey(),
                Ids::idOf);
        Messages messages = Messages.of(BacklogPages.class, request.locale());
        if (summary.initiatives().isEmpty()) {
            throw new JourneyException(
                    messages.get("backlog_none", Labels.in(request.locale()).shown(request.journey())));
        }
        return new Sheets(request, messages, summary.initiatives(),
                PainItem.of(List.of(request.journey()), Ids::idOf)).place();
    }

    /** Lays the backlog out. */
    private static final class Sheets {

        private final List<Proposal> all;
        private final List<PainItem> pains;
        private final Messages messages;
        private final SheetBook book;
        private final Context context;
        private final Palette palette;
        private final SummaryTexts texts;
        private final Journey journey;

        Sheets(PageRequest request, Messages messages, List<Proposal> all, List<PainItem> pains) {
            this.pains = pains;
            this.all = all;
            this.messages = messages;
            book = new SheetBook(request);
            context = book.context();
            palette = context.palette();
            texts = SummaryTexts.in(request.locale());
            journey = request.journey();
        }

        List<PlacedPage> place() {
            book.begin(messages.get("backlog_title", context.name(journey)));
            Sketch sketch = new Sketch(context);
            String headline = headline();
            double height = Words.below(sketch, headline, 0, 0, book.content().width(), context.theme().title(),
                    palette.ink(), 3);
            book.stack(journey, height, sketch, headline);
            book.skip(context.px(10));
            tiles();
            double room = Math.min(book.left() * 0.45, book.content().width() * 0.42);
            double bottom = new EffortGrid(book).drawNamed(new Box(book.content().x(), book.y(), book.content().width(),
                    room), all, false);
            book.skip(bottom - book.y() + context.px(14));
            table();
            if (!pains.isEmpty()) {
                pains();
            }
            return book.pages();
        }

        /** Adds the pain points on sheets of their own, those without a cure first. */
        private void pains() {
            String title = messages.get("backlog_pains", context.name(journey));
            book.begin(title);
            Sketch sketch = new Sketch(context);
            long open = pains.stream().filter(it -> !it.cured()).count();
            String headline = messages.get("backlog_painsHeadline", pains.size(), open);
            double height = Words.below(sketch, headline, 0, 0, book.content().width(), context.theme().title(),
                    palette.ink(), 3);
            book.stack(journey, height, sketch, headline);
            book.skip(context.px(10));
            double room = Math.min(book.left() * 0.55, book.content().width() * 0.5);
            double bottom = new PainSheet(book, BacklogScene.painPoints(List.of(journey)))
                    .grid(new Box(book.content().x(), book.y(), book.content().width(), room), pains, false);
            book.skip(bottom - book.y() + context.px(14));
            LinedTable table = new LinedTable(book, List.of(new Column("№", 4),
                    new Column(messages.get("backlog_pain"), 26), new Column(messages.get("backlog_step"), 20),
                    new Column(messages.get("backlog_severity"), 14), new Column(messages.get("backlog_cost"), 20),
                    new Column(messages.get("backlog_cure"), 26)));
            for (int i = 0; i < pains.size(); i++) {
                table.row(journey, cells(table, pains.get(i), i + 1));
            }
            table.draw();
        }

        private List<Cell> cells(LinedTable table, PainItem it, int number) {
            String frequency = it.frequency() == Frequency.UNSPECIFIED ? "–" : context.title(it.frequency());
            Cell cure = it.cured()
                    ? table.text(String.join("; ", it.cures()))
                    : new Cell(warning("backlog_uncured"), context.theme().label(),
                            context.showsWork() ? palette.negative() : palette.ink());
            return List.of(table.text(Integer.toString(number)),
                    new Cell(it.name(), context.theme().labelStrong(), palette.ink()), table.text(it.step()),
                    table.text(rating(it.severity()) + " / " + frequency), table.text(it.cost()), cure);
        }

        private String headline() {
            int open = (int) all.stream().filter(it -> !it.item().isClosed()).count();
            String counted = new Plurals(messages, context.locale()).count("backlog_headline", open);
            int loose = count(it -> it.accountable().isBlank() || it.due().isEmpty());
            return loose == 0 ? counted : messages.get("backlog_loose", counted, loose);
        }

        private int count(Predicate<BacklogItem> test) {
            return (int) all.stream().map(Proposal::item).filter(it -> !it.isClosed()).filter(test).count();
        }

        private void tiles() {
            List<BacklogItem> open = all.stream().map(Proposal::item).filter(it -> !it.isClosed()).toList();
            int nobody = count(it -> it.accountable().isBlank());
            int undated = count(it -> it.due().isEmpty());
            int unrated = count(it -> it.impact() == 0 || it.effort() == 0);
            Tiles.draw(book, List.of(new Tile(Integer.toString(open.size()), messages.get("backlog_open")),
                    missing(nobody, "backlog_nobody"), missing(undated, "backlog_undated"),
                    missing(unrated, "backlog_unrated"),
                    new Tile(Integer.toString(all.size() - open.size()), messages.get("backlog_closed"))),
                    context.theme().title());
            book.skip(context.px(14));
        }

        private Tile missing(int count, String key) {
            return new Tile(Integer.toString(count), messages.get(key),
                    count == 0 ? palette.ink() : palette.negative());
        }

        private void table() {
            LinedTable table = new LinedTable(book, List.of(new Column(messages.get("backlog_initiative"), 26),
                    new Column(messages.get("backlog_status"), 9), new Column(messages.get("backlog_scores"), 9),
                    new Column(messages.get("backlog_owner"), 14), new Column(messages.get("backlog_due"), 10),
                    new Column(messages.get("backlog_effect"), 20), new Column(messages.get("backlog_cures"), 22)));
            all.forEach(it -> table.row(journey, cells(table, it)));
            table.draw();
        }

        private List<Cell> cells(LinedTable table, Proposal it) {
            BacklogItem item = it.item();
            Ink ink = item.isClosed() ? palette.muted() : palette.ink();
            List<Cell> cells = new ArrayList<>();
            cells.add(new Cell(item.name(), context.theme().labelStrong(), ink, Optional.of(it)));
            cells.add(table.text(context.title(item.status())));
            cells.add(table.text(rating(item.impact()) + " / " + rating(item.effort())));
            cells.add(owner(it));
            String due = item.due().map(texts::shortDate).map(date -> date.replace(' ', '\u00a0'))
                    .orElseGet(() -> warning("no_date"));
            cells.add(new Cell(due, context.theme().label(),
                    item.due().isEmpty() && !item.isClosed() && context.showsWork()
                            ? palette.negative()
                            : palette.ink()));
            cells.add(new Cell(item.expectedEffect(), context.theme().label(), palette.ink()));
            cells.add(new Cell(Stream.concat(item.painPoints().stream(), item.touchpoints().stream()).distinct()
                    .collect(Collectors.joining("; ")), context.theme().label(), palette.muted()));
            return cells;
        }

        private Cell owner(Proposal it) {
            boolean nobody = it.item().accountable().isBlank();
            String name = nobody ? warning("nobody") : it.item().accountable();
            String help = it.item().contributors().isEmpty()
                    ? ""
                    : "\n" + messages.get("backlog_with", String.join(", ", it.item().contributors()));
            boolean gap = nobody && !it.item().isClosed() && context.showsWork();
            return new Cell(name + help, context.theme().label(), gap ? palette.negative() : palette.ink());
        }

        private String warning(String key) {
            return context.showsWork() ? messages.get(key) : "–";
        }

        private static String rating(int rating) {
            return rating == 0 ? "–" : Integer.toString(rating);
        }
    }
}
