package org.waymark.sirius;

import java.util.List;
import java.util.stream.Stream;

import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;

/**
 * Numbers that Sirius must show of a journey, counted by the services that the viewpoint calls.
 *
 * @param way transitions that lead on, plus those that lead back
 */
record Counts(String journey, int stages, int touchpoints, int micro, String way, int emotions, int promises, int pains,
        int chips, int gridLines, int gridEmotions, int matrixLines, int functions, int ownerships) {

    static Counts of(Journey journey) {
        List<Touchpoint> steps = new StructureServices().steps(journey);
        CardServices cards = new CardServices();
        GridServices grid = new GridServices();
        TransitionServices way = new TransitionServices();
        int stages = new StructureServices().stagesInOrder(journey, journey).size();
        return new Counts(journey.getName(), stages, steps.size(),
                steps.stream().mapToInt(step -> step.getMicroInteractions().size()).sum(),
                way.forwardTransitions(journey).size() + " + " + way.backTransitions(journey).size(),
                steps.stream().mapToInt(step -> cards.emotionsShown(step).size()).sum(),
                steps.stream().mapToInt(step -> cards.promiseShown(step).size()).sum(),
                steps.stream().mapToInt(step -> cards.painPointsShown(step).size()).sum(),
                steps.stream().mapToInt(step -> cards.accountableShown(step).size()).sum(),
                12 + 2 * grid.personasOf(journey).size(),
                grid.allEmotions(journey, true).size() + grid.allEmotions(journey, false).size(),
                journey.getStages().stream().mapToInt(Counts::lines).sum(),
                new MatrixServices().allFunctions(journey).size(), new MatrixServices().allOwnerships(journey).size());
    }

    private static int lines(Stage stage) {
        return 1 + stage.getTouchpoints().size();
    }

    /** Returns the row of the table in the documentation. */
    String row() {
        return "| " + String.join(" | ", Stream
                .of(journey, stages, touchpoints, micro, way, emotions, promises, pains, chips, gridLines, gridEmotions,
                        matrixLines, functions, ownerships)
                .map(String::valueOf).toList()) + " |";
    }
}
