package org.waymark.core.layout;

import java.util.Optional;
import java.util.Set;

import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Step;
import org.waymark.model.cjm.Touchpoint;

/**
 * The stages and touchpoints of a journey that have columns.
 *
 * @param steps the shown ones; empty for all of the journey
 * @param namesOnly whether the cards of touchpoints are headings, because they are drawn in full on another sheet
 */
public record Excerpt(Optional<Set<Step>> steps, boolean namesOnly) {

    /** The whole journey. */
    public static final Excerpt ALL = new Excerpt(Optional.empty(), false);

    public Excerpt {
        steps = steps.map(Set::copyOf);
    }

    public static Excerpt of(Set<Step> shown) {
        return new Excerpt(Optional.of(shown), false);
    }

    /** Returns the same columns under headings. */
    public Excerpt headings() {
        return new Excerpt(steps, true);
    }

    public boolean shows(Stage stage) {
        return steps.isEmpty() || steps.get().contains(stage);
    }

    public boolean shows(Touchpoint touchpoint) {
        return steps.isEmpty() || steps.get().contains(touchpoint);
    }
}
