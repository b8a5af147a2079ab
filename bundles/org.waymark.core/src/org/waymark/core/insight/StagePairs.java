package org.waymark.core.insight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.waymark.core.domain.Feelings;
import org.waymark.core.insight.JourneyComparison.Sides;
import org.waymark.core.insight.JourneyComparison.StageChange;
import org.waymark.core.insight.JourneyComparison.StageFigures;
import org.waymark.core.ownership.FunctionColumn;
import org.waymark.core.ownership.MatrixOptions;
import org.waymark.core.ownership.MatrixRow;
import org.waymark.core.ownership.OwnershipMatrix;
import org.waymark.core.text.Labels;
import org.waymark.model.cjm.InitiativeStatus;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.PainPoint;
import org.waymark.model.cjm.Portfolio;
import org.waymark.model.cjm.PromiseKept;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Step;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.model.cjm.Viewpoint;

/**
 * Puts the stages of two journeys beside each other without changing their order: so that they share as many words and
 * linked touchpoints as possible, and else by their place. Several stages of the baseline may become one.
 */
final class StagePairs {

    private static final int STEM = 5;
    private static final double SAME_NAME = 10;
    private static final double LINK = 4;
    private static final double SHARED_WORD = 3;
    private static final double SHARED_STEPS = 6;

    private final List<Stage> before;
    private final List<Stage> after;
    private final List<StageFigures> figuresBefore;
    private final List<StageFigures> figuresAfter;

    StagePairs(Portfolio portfolio, Sides sides, Function<EObject, String> ids) {
        before = sides.before().getStages();
        after = sides.after().getStages();
        figuresBefore = figures(portfolio, sides.before(), ids);
        figuresAfter = figures(portfolio, sides.after(), ids);
    }

    List<StageChange> changes() {
        int[] places = places();
        List<StageChange> changes = new ArrayList<>();
        if (after.isEmpty()) {
            for (int i = 0; i < before.size(); i++) {
                changes.add(new StageChange(List.of(figuresBefore.get(i)), List.of(), initiatives(before.get(i))));
            }
        }
        for (int j = 0; j < after.size(); j++) {
            List<StageFigures> here = new ArrayList<>();
            Set<String> initiatives = new LinkedHashSet<>();
            for (int i = 0; i < before.size(); i++) {
                if (places[i] == j) {
                    here.add(figuresBefore.get(i));
                    initiatives.addAll(initiatives(before.get(i)));
                }
            }
            changes.add(new StageChange(List.copyOf(here), List.of(figuresAfter.get(j)), List.copyOf(initiatives)));
        }
        return List.copyOf(changes);
    }

    /** Returns for each stage of the baseline the place of the stage it becomes: never decreasing, alike as a whole. */
    private int[] places() {
        int n = before.size();
        int m = after.size();
        int[] places = new int[n];
        if (n == 0 || m == 0) {
            return places;
        }
        double[][] best = new double[n][m];
        int[][] from = new int[n][m];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < m; j++) {
                double alike = alike(i, j);
                if (i == 0) {
                    best[i][j] = alike;
                    continue;
                }
                int choice = 0;
                for (int k = 1; k <= j; k++) {
                    choice = best[i - 1][k] > best[i - 1][choice] ? k : choice;
                }
                from[i][j] = choice;
                best[i][j] = best[i - 1][choice] + alike;
            }
        }
        int last = 0;
        for (int j = 1; j < m; j++) {
            last = best[n - 1][j] > best[n - 1][last] ? j : last;
        }
        for (int i = n - 1; i >= 0; i--) {
            places[i] = last;
            last = from[i][last];
        }
        return places;
    }

    private double alike(int i, int j) {
        Stage a = before.get(i);
        Stage b = after.get(j);
        double place = 1 - Math.abs((i + 0.5) / before.size() - (j + 0.5) / after.size());
        if (Labels.name(a).strip().equalsIgnoreCase(Labels.name(b).strip())) {
            return SAME_NAME + place;
        }
        double links = b.getTouchpoints().stream().filter(it -> a.getTouchpoints().contains(it.getPlanned())).count();
        Set<String> names = stems(Stream.of(Labels.name(a)));
        names.retainAll(stems(Stream.of(Labels.name(b))));
        Set<String> steps = stems(a.getTouchpoints().stream().map(Labels::name));
        Set<String> other = stems(b.getTouchpoints().stream().map(Labels::name));
        Set<String> all = new HashSet<>(steps);
        all.addAll(other);
        steps.retainAll(other);
        double shared = all.isEmpty() ? 0 : (double) steps.size() / all.size();
        return place + LINK * Math.min(links, 2) + SHARED_WORD * Math.min(names.size(), 2) + SHARED_STEPS * shared;
    }

    private static Set<String> stems(Stream<String> texts) {
        return texts.flatMap(text -> Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")))
                .filter(word -> word.length() >= STEM - 1)
                .map(word -> word.substring(0, Math.min(STEM, word.length()))).collect(Collectors.toSet());
    }

    private static List<String> initiatives(Stage stage) {
        return Stream.<Step>concat(Stream.of(stage), stage.getTouchpoints().stream())
                .flatMap(step -> Stream.concat(step.getPainPoints().stream().map(PainPoint::getInitiatives),
                        step instanceof Touchpoint it ? Stream.of(it.getInitiatives()) : Stream.empty()))
                .flatMap(List::stream).filter(it -> it.getStatus() != InitiativeStatus.REJECTED).map(Labels::name)
                .distinct().toList();
    }

    private static List<StageFigures> figures(Portfolio portfolio, Journey journey, Function<EObject, String> ids) {
        OwnershipMatrix matrix = OwnershipMatrix.of(portfolio, List.of(journey), MatrixOptions.PLAIN, ids);
        List<Handover> handovers = Handover.of(matrix);
        return journey.getStages().stream().map(stage -> {
            String id = ids.apply(stage);
            List<String> accountables = matrix.rows().stream().filter(row -> row.stageId().equals(id) && row.leaf())
                    .map(MatrixRow::accountables).flatMap(List::stream).map(FunctionColumn::shortLabel).distinct()
                    .toList();
            List<Touchpoint> touchpoints = stage.getTouchpoints();
            return new StageFigures(id, Labels.name(stage), touchpoints.size(), felt(stage),
                    (int) touchpoints.stream().filter(it -> it.getPromiseKept() == PromiseKept.BROKEN).count(),
                    stage.getPainPoints().size() + touchpoints.stream().mapToInt(it -> it.getPainPoints().size()).sum(),
                    (int) handovers.stream().filter(it -> it.to().stageId().equals(id)).count(), accountables);
        }).toList();
    }

    private static OptionalDouble felt(Stage stage) {
        List<Step> steps = stage.getTouchpoints().isEmpty()
                ? List.of(stage)
                : List.copyOf(stage.getTouchpoints());
        for (Viewpoint viewpoint : List.of(Viewpoint.OBSERVED, Viewpoint.HYPOTHESIS)) {
            Feelings feelings = Feelings.ofEverybody(viewpoint);
            OptionalDouble mean = steps.stream().flatMap(it -> feelings.scored(it).stream())
                    .mapToDouble(it -> it.getScore().doubleValue()).average();
            if (mean.isPresent()) {
                return mean;
            }
        }
        return OptionalDouble.empty();
    }
}
