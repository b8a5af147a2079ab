package org.waymark.core.domain;

import java.util.List;
import java.util.stream.Stream;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Stage;

/** The colours that new stages get: pale ones, so that what stands on them is read, the same as in the templates. */
public final class StageColours {

    private static final List<String> PALE = List.of("#e8f0fa", "#e6f4ea", "#fef5e0", "#fdebe4", "#f3e8fa", "#e8f6f8");

    private StageColours() {
    }

    /** Gives the stages of a journey that has no colours, as after an import, those of new stages. */
    public static void fill(Journey journey) {
        List<Stage> stages = journey.getStages();
        if (stages.stream().map(Stage::getColor).noneMatch(StageColours::isColour)) {
            stages.forEach(stage -> stage.setColor(at(stages.indexOf(stage))));
        }
    }

    /** Returns the colour of the stage at a place of a journey whose stages are all new. */
    public static String at(int index) {
        return PALE.get(index % PALE.size());
    }

    /**
     * Returns the colour of a new stage, which is not that of its neighbours: beside a pale one, a pale one that no stage
     * has; otherwise one of those the other stages have.
     *
     * @return {@code null} for that of the theme, which the neighbours have then, too
     */
    public static String next(Journey journey, int index) {
        List<String> own = journey.getStages().stream().map(Stage::getColor).toList();
        List<String> near = own.subList(Math.max(0, index - 1), Math.min(own.size(), index + 1)).stream()
                .filter(StageColours::isColour).toList();
        if (near.isEmpty()) {
            return own.isEmpty() ? at(0) : null;
        }
        // the colour that was used longest ago comes next, as if the others went round
        Stream<String> unused = PALE.stream().filter(colour -> PALE.contains(near.getFirst()) && !own.contains(colour));
        Stream<String> used = Stream.concat(own.subList(index, own.size()).stream(), own.subList(0, index).stream());
        return Stream.concat(unused, used).filter(StageColours::isColour).filter(colour -> !near.contains(colour))
                .findFirst().orElse(near.getFirst());
    }

    private static boolean isColour(String text) {
        return text != null && !text.isBlank();
    }
}
