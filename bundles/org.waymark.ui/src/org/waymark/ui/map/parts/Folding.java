package org.waymark.ui.map.parts;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.waymark.core.text.Messages;
import org.waymark.model.cjm.Stage;
import org.waymark.ui.map.figures.FoldMark;

/**
 * The folding of stages on a map; a property of the viewer under {@link #KEY}, set only on maps that support it.
 *
 * @param folded returns whether a stage is folded
 * @param toggle folds or unfolds a stage
 */
public record Folding(Predicate<Stage> folded, Consumer<Stage> toggle) {

    public static final String KEY = Folding.class.getName();

    /** Returns the mark for a header; empty if the map does not support folding. */
    static Optional<FoldMark> mark(ElementPart part) {
        return part.getViewer().getProperty(KEY) instanceof Folding folding
                ? part.content().paints().map(paints -> new FoldMark(new Marked(part, folding), paints))
                : Optional.empty();
    }

    /** The stage of a part, read when needed, because a reloaded map has other parts. */
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
