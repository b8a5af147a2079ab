package org.waymark.office.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.core.domain.Ids;
import org.waymark.core.layout.Box;
import org.waymark.core.text.Lines;
import org.waymark.core.ownership.MatrixRow;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;

/**
 * A slide for each stage: its touchpoints side by side, and what happens, is felt, promised and owned there below them.
 * Stages with many touchpoints or long texts go on.
 */
final class StageSlides implements DeckPart {

    private static final int COLUMNS = 6;
    private static final int FEWEST = 3;
    private static final double[] SIZES = {11.5, 10.5, 9.5};
    /** Slides of stages after which the rest is left to the map. */
    private static final int MOST = 90;

    @Override
    public void add(Deck deck, DeckContent content) {
        Map<String, MatrixRow> rows = content.report().matrix().rows().stream()
                .collect(Collectors.toMap(MatrixRow::id, Function.identity(), (a, b) -> a));
        int before = deck.show().getSlides().size();
        List<Stage> stages = content.journey().getStages();
        for (int i = 0; i < stages.size(); i++) {
            if (deck.show().getSlides().size() - before > MOST) {
                deck.leaveOut(content.texts().get("left_stages", stages.size() - i));
                return;
            }
            add(deck, content, rows, stages.get(i));
        }
    }

    private record Arrangement(StageLanes lanes, int columns) {
    }

    /** Finds the most touchpoints for a slide that fit, in the largest letters. */
    private static Arrangement arrange(Deck deck, DeckContent content, Map<String, MatrixRow> rows, Stage stage) {
        List<Touchpoint> touchpoints = stage.getTouchpoints();
        Box area = area(deck, stage);
        int most = Math.max(1, Math.min(COLUMNS, touchpoints.size()));
        for (int columns = most; columns >= Math.min(FEWEST, most); columns--) {
            for (double size : SIZES) {
                StageLanes lanes = new StageLanes(deck, content, rows, size);
                // the same number of touchpoints on each slide looks calm
                int parts = Math.max(1, (touchpoints.size() + columns - 1) / columns);
                int even = Math.max(1, (touchpoints.size() + parts - 1) / parts);
                if (fits(deck, lanes, area, touchpoints, even)) {
                    return new Arrangement(lanes, even);
                }
            }
        }
        return new Arrangement(new StageLanes(deck, content, rows, SIZES[SIZES.length - 1]), Math.min(FEWEST, most));
    }

    private static void add(Deck deck, DeckContent content, Map<String, MatrixRow> rows, Stage stage) {
        Arrangement arrangement = arrange(deck, content, rows, stage);
        List<Touchpoint> touchpoints = stage.getTouchpoints();
        StageLanes lanes = arrangement.lanes();
        int columns = arrangement.columns();
        Box area = area(deck, stage);
        String title = lanes.title(stage);
        List<DeckSlide> all = new ArrayList<>();
        for (int from = 0; from < Math.max(1, touchpoints.size()); from += columns) {
            List<Touchpoint> part = touchpoints.subList(from, Math.min(from + columns, touchpoints.size()));
            List<DeckTable> pages = lanes.table(part, area.width()).pages(area.height(), deck.fit());
            for (DeckTable page : pages) {
                DeckSlide slide = deck.slide(all.isEmpty()
                        ? title
                        : content.texts().get("stage_continued", title), content.texts().get("legend_stage"));
                goal(deck, slide, stage);
                page.add(deck, slide, area, content.texts().get("alt_lanes", stage.getName() == null
                        ? ""
                        : stage.getName(),
                        part.stream().map(it -> Lines.orEmpty(it.getName()))
                                .collect(Collectors.joining(", "))));
                notes(content, slide, all.isEmpty() ? List.of(stage) : List.of(), page == pages.getFirst()
                        ? part
                        : List.of());
                deck.stage(stage, slide);
                all.add(slide);
            }
        }
    }

    private static void notes(DeckContent content, DeckSlide slide, List<Stage> stages, List<Touchpoint> touchpoints) {
        List<String> notes = new ArrayList<>();
        stages.forEach(it -> notes.addAll(content.notes(it)));
        touchpoints.forEach(it -> notes.addAll(content.notes(it)));
        slide.notes(notes.isEmpty() ? List.of(content.texts().get("notes_id", Ids.idOf(content.journey()))) : notes);
    }

    private static Box area(Deck deck, Stage stage) {
        Box body = deck.body();
        double goal = Lines.orEmpty(stage.getGoal()).isBlank() ? 0 : 20;
        return new Box(body.x(), body.y() + goal, body.width(), body.height() - goal);
    }

    private static void goal(Deck deck, DeckSlide slide, Stage stage) {
        String goal = Lines.joined(Lines.orEmpty(stage.getGoal()));
        if (!goal.isBlank()) {
            slide.text(new Box(deck.body().x(), deck.body().y(), deck.body().width(), 16),
                    Para.of(Phrase.muted(goal, 12)));
        }
    }

    private static boolean fits(Deck deck, StageLanes lanes, Box area, List<Touchpoint> touchpoints, int columns) {
        for (int from = 0; from < touchpoints.size(); from += columns) {
            List<Touchpoint> part = touchpoints.subList(from, Math.min(from + columns, touchpoints.size()));
            if (lanes.table(part, area.width()).height(deck.fit()) > area.height()) {
                return false;
            }
        }
        return true;
    }
}
