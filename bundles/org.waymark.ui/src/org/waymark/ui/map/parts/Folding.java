package org.waymark.ui.map.parts;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.waymark.core.text.Messages;
import org.waymark.model.cjm.Stage;
import org.waymark.ui.map.figures.FoldMark;

/**
 * How stages of a map are folded; a property of the viewer under {@link #KEY}, which only maps have that fold.
 *
 * @param folded whether the column of a stage is narrow now
 * @param toggle folds or unfolds a stage
 */
public record Folding(Predicate<Stage> folded, Consumer<Stage> toggle) {

    public static final String KEY = Folding.class.getName();

    /** The mark for a header; empty where nothing is folded. */
    static Optional<FoldMark> mark(ElementPart part) {
        return part.getViewer().getProperty(KEY) instanceof Folding folding
                ? part.content().paints().map(paints -> new FoldMark(new Marked(part, folding), paints))
                : Optional.empty();
    }

    /** The stage of a part: a map read anew has other parts. */
    private record Marked(ElementPart part, Folding folding) implements FoldMark.Stage {

        private Stage stage() {
            return (Stage) part.placed().element();
        }

        @Override
        public boolean folded() {
            return folding.folded().test(stage());
        }

        @Override
        public String hint() {
            return Messages.of(Folding.class).get(folded() ? "fold_unfold" : "fold_fold");
        }

        @Override
        public void toggle() {
            folding.toggle().accept(stage());
        }
    }
}
