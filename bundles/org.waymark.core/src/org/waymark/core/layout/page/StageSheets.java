package org.waymark.core.layout.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.waymark.core.domain.LaneSpec;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.Excerpt;
import org.waymark.core.layout.PlacedColumn;
import org.waymark.core.layout.PlacedPage;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.layout.TextCache;
import org.waymark.core.layout.TextMeasurer;
import org.waymark.core.layout.Theme;
import org.waymark.core.layout.ViewSettings;
import org.waymark.core.layout.map.MapLayout;
import org.waymark.core.text.Labels;
import org.waymark.model.ModelTexts;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Step;

/**
 * A map divided into sheets with whole stages, or whole touchpoints of a long stage, and whole lanes. Each sheet is a map
 * of its own: stage headers and touchpoints above it, lane headers beside it, its legend below it.
 */
final class StageSheets {

    /** Least width of the columns of a map; a narrower one leaves room at its right. */
    private static final double LEAST = 560;
    private static final double STAGE_GAP = 8;
    /** Columns of few touchpoints become wider, up to this times their usual width. */
    private static final double WIDEST = 1.6;
    private static final int TRIES = 4;

    private final PageRequest request;
    private final ViewSettings view;
    private final TextMeasurer text;
    private final MapSheet whole;
    private final double beside;
    private final Map<Placing, MapSheet> placed = new HashMap<>();
    private final Map<Explained, Double> legends = new HashMap<>();

    StageSheets(PageRequest request, ViewSettings view) {
        this.request = request;
        this.view = view;
        text = TextCache.of(request.measurer());
        whole = MapSheet.of(MapLayout.place(request.journey(), view, request.theme(), text));
        beside = whole.map().body().x() - whole.left();
    }

    /** Returns the whole map. */
    MapSheet whole() {
        return whole;
    }

    /** Returns one endless page for each stage. */
    List<PlacedPage> endless() {
        List<PlacedPage> pages = new ArrayList<>();
        for (List<PlacedColumn> stage : stages()) {
            pages.add(MapLayout.place(request.journey(), view.withExcerpt(excerpt(stage)), request.theme(), text)
                    .page().titled(title(stage)));
        }
        return pages.isEmpty() ? List.of(whole.map().page()) : pages;
    }

    /** Returns the sheets of a plan. */
    List<PlacedPage> pages(SheetPlan plan) {
        List<PlacedPage> pages = new ArrayList<>();
        Box content = request.format().content();
        for (SheetPlan.Sheet sheet : plan.sheets()) {
            MapSheet map = MapSheet.of(MapLayout.place(request.journey(),
                    view.withExcerpt(sheet.excerpt()).withLanes(sheet.lanes(), false), theme(sheet.column()), text));
            double scale = Math.min(sheet.scale(), content.height() / map.height(sheet.titled()));
            Scaling place = Scaling.at(scale, map.left(), sheet.titled() ? map.top() : map.heads(), content.x(),
                    content.y());
            List<PlacedPart> parts = map.parts(sheet.titled()).stream().map(place::part).toList();
            pages.add(new PlacedPage(sheet.title(), map.map().language(), request.format().sheet(),
                    map.map().canvas(), parts));
        }
        return pages;
    }

    /**
     * Returns the division into the fewest sheets, with text as large as these allow.
     *
     * @return empty if nobody could read a sheet of this size
     */
    Optional<SheetPlan> plan(PageFormat format) {
        double least = format.minText() / 0.75 / whole.smallest();
        Box content = format.content();
        double width = content.width() / least;
        double column = whole.map().columns().stream().mapToDouble(PlacedColumn::width).max().orElse(LEAST);
        if (width < beside + 2 * column) {
            return Optional.empty();
        }
        List<SheetPlan.Sheet> sheets = new ArrayList<>();
        for (List<PlacedColumn> group : groups(width - beside - 4)) {
            Optional<Filled> filled = fill(group, content, least, sheets.isEmpty());
            if (filled.isEmpty()) {
                return Optional.empty();
            }
            sheets(group, filled.get(), sheets);
        }
        return Optional.of(new SheetPlan(sheets));
    }

    /** The lanes of a group of columns on sheets, with the size and the width of columns that fill these. */
    private record Filled(LaneStacks stacks, double scale, double column) {
    }

    private void sheets(List<PlacedColumn> group, Filled filled, List<SheetPlan.Sheet> sheets) {
        List<List<LaneSpec>> stacks = filled.stacks().stacks();
        for (int i = 0; i < stacks.size(); i++) {
            List<LaneSpec> lanes = stacks.get(i);
            Excerpt excerpt = excerpt(group);
            sheets.add(new SheetPlan.Sheet(i == 0 ? excerpt : excerpt.headings(), lanes,
                    sheets.isEmpty() && filled.stacks().titled(),
                    title(group) + (stacks.size() > 1 && !lanes.isEmpty() ? ": " + names(lanes) : ""),
                    filled.scale(), filled.column()));
        }
    }

    /** Returns the fewest sheets for some columns, with text as large and columns as wide as these allow. */
    private Optional<Filled> fill(List<PlacedColumn> group, Box content, double least, boolean first) {
        Optional<Filled> best = Optional.empty();
        double most = Math.max(1, least);
        for (int i = 0; i < TRIES && (i == 0 || most > least); i++) {
            double scale = most - (most - least) * i / (TRIES - 1);
            double column = column(group, content.width() / scale - beside - 4);
            if (column < request.theme().columnWidth()) {
                continue;
            }
            LaneStacks stacks = LaneStacks.of(sheet(excerpt(group), column), sheet(excerpt(group).headings(), column),
                    content.height() / scale, first, (lanes, headings) -> legend(group, lanes, headings, column));
            if (!stacks.isImpossible() && (best.isEmpty()
                    || stacks.stacks().size() < best.get().stacks().stacks().size())) {
                best = Optional.of(new Filled(stacks, scale, column));
            }
        }
        return best;
    }

    /** Returns the width of columns that together take the room, or more than it has. */
    private double column(List<PlacedColumn> group, double room) {
        double usual = request.theme().columnWidth();
        List<PlacedColumn> normal = group.stream().filter(column -> !view.collapsed().contains(column.stage()))
                .toList();
        long stages = group.stream().map(PlacedColumn::stage).distinct().count();
        double folded = width(group) - width(normal);
        return normal.isEmpty()
                ? usual
                : Math.min(Math.floor((room - folded - STAGE_GAP * (stages - 1)) / normal.size()), usual * WIDEST);
    }

    private Theme theme(double column) {
        Theme theme = request.theme();
        return new Theme(theme.name(), theme.palette(), theme.scale(), column, theme.headerWidth());
    }

    private MapSheet sheet(Excerpt excerpt, double column) {
        return placed.computeIfAbsent(new Placing(excerpt, column), key -> MapSheet.of(MapLayout.place(
                request.journey(), view.withExcerpt(excerpt), theme(column), text)));
    }

    private double legend(List<PlacedColumn> group, List<LaneSpec> lanes, boolean headings, double column) {
        Excerpt excerpt = headings ? excerpt(group).headings() : excerpt(group);
        return legends.computeIfAbsent(new Explained(new Placing(excerpt, column), lanes), key -> MapSheet.of(
                MapLayout.place(request.journey(), view.withExcerpt(excerpt).withLanes(lanes, false), theme(column),
                        text))
                .legend());
    }

    /** A map of some columns. */
    private record Placing(Excerpt excerpt, double column) {
    }

    /** A legend of some lanes. */
    private record Explained(Placing placing, List<LaneSpec> lanes) {
    }

    private String names(List<LaneSpec> lanes) {
        ModelTexts texts = ModelTexts.of(request.locale());
        String first = lanes.getFirst().title(texts);
        return lanes.size() == 1 ? first : first + " – " + lanes.getLast().title(texts);
    }

    private static String title(List<PlacedColumn> group) {
        String first = Labels.of(group.getFirst().stage());
        Stage last = group.getLast().stage();
        return group.getFirst().stage() == last ? first : first + " – " + Labels.of(last);
    }

    private static Excerpt excerpt(List<PlacedColumn> columns) {
        Set<Step> steps = new LinkedHashSet<>();
        for (PlacedColumn column : columns) {
            steps.add(column.stage());
            column.touchpoint().ifPresent(steps::add);
        }
        return Excerpt.of(steps);
    }

    private List<List<PlacedColumn>> stages() {
        List<List<PlacedColumn>> stages = new ArrayList<>();
        for (PlacedColumn column : whole.map().columns()) {
            if (stages.isEmpty() || stages.getLast().getLast().stage() != column.stage()) {
                stages.add(new ArrayList<>());
            }
            stages.getLast().add(column);
        }
        return stages;
    }

    /** Returns groups of columns that fit beside each other; a stage is divided only if it is wider than a sheet. */
    private List<List<PlacedColumn>> groups(double room) {
        List<List<PlacedColumn>> groups = new ArrayList<>();
        double used = room + 1;
        for (List<PlacedColumn> stage : stages()) {
            for (List<PlacedColumn> piece : pieces(stage, room)) {
                double wanted = width(piece);
                if (used + STAGE_GAP + wanted > room || piece.size() < stage.size() && piece.getFirst() != stage
                        .getFirst()) {
                    groups.add(new ArrayList<>());
                    used = -STAGE_GAP;
                }
                groups.getLast().addAll(piece);
                used += STAGE_GAP + wanted;
            }
        }
        return groups;
    }

    /** Divides a stage that is wider than a sheet into pieces of about the same length. */
    private static List<List<PlacedColumn>> pieces(List<PlacedColumn> stage, double room) {
        int most = Math.max(1, (int) (room / stage.getFirst().width()));
        int count = (stage.size() + most - 1) / most;
        List<List<PlacedColumn>> pieces = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            pieces.add(stage.subList(stage.size() * i / count, stage.size() * (i + 1) / count));
        }
        return pieces;
    }

    private static double width(List<PlacedColumn> columns) {
        return columns.stream().mapToDouble(PlacedColumn::width).sum();
    }
}
