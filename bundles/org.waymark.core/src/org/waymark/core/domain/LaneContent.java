package org.waymark.core.domain;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.waymark.model.cjm.BackstageLayer;
import org.waymark.model.cjm.CjmPackage.Literals;
import org.waymark.model.cjm.Step;

/** The part of the model shown in the cells of a lane, which determines the effect of a text typed into one. */
public sealed interface LaneContent {

    /** Returns the features of a step or journey that the lane shows; the first one receives typed text. */
    List<EStructuralFeature> features();

    /** Returns whether text can be typed into the lane at a step; a stage supports fewer lanes. */
    default boolean takesTextAt(Step step) {
        return step.eClass().getEAllStructuralFeatures().contains(features().getFirst());
    }

    /** A text of the step, with further texts that the lane shows as well. */
    record Text(EAttribute text, List<EAttribute> beside) implements LaneContent {

        Text(EAttribute text, EAttribute... beside) {
            this(text, List.of(beside));
        }

        @Override
        public List<EStructuralFeature> features() {
            List<EStructuralFeature> all = new ArrayList<>();
            all.add(text);
            all.addAll(beside);
            return List.copyOf(all);
        }
    }

    /**
     * References to elements of the portfolio's library.
     *
     * @param library list of the portfolio that contains them
     */
    record Library(EReference reference, EReference library) implements LaneContent {

        @Override
        public List<EStructuralFeature> features() {
            return List.of(reference);
        }
    }

    /** Contained elements that need only a name. */
    record Named(EReference list) implements LaneContent {

        @Override
        public List<EStructuralFeature> features() {
            return List.of(list);
        }
    }

    /** Contained elements with a required reference, which cannot be typed. */
    record Keyed(EReference list) implements LaneContent {

        @Override
        public List<EStructuralFeature> features() {
            return List.of(list);
        }

        @Override
        public boolean takesTextAt(Step step) {
            return false;
        }
    }

    /** The backstage steps of one layer of the service blueprint. */
    record Backstage(BackstageLayer layer) implements LaneContent {

        @Override
        public List<EStructuralFeature> features() {
            return List.of(Literals.TOUCHPOINT__BACKSTAGE);
        }
    }

    /** The notes about the step. */
    record Notes() implements LaneContent {

        @Override
        public List<EStructuralFeature> features() {
            return List.of(Literals.JOURNEY__NOTES);
        }

        @Override
        public boolean takesTextAt(Step step) {
            return true;
        }
    }

    /** The value of a property, whose key the lane names. */
    record Values() implements LaneContent {

        @Override
        public List<EStructuralFeature> features() {
            return List.of(Literals.NAMED_ELEMENT__PROPERTIES);
        }
    }

    /** Scores on a curve: a cell takes a score of the current persona and viewpoint, no text. */
    record Curve() implements LaneContent {

        @Override
        public List<EStructuralFeature> features() {
            return List.of(Literals.STEP__EMOTIONS);
        }

        @Override
        public boolean takesTextAt(Step step) {
            return false;
        }
    }

    /** A feature that is shown here and edited elsewhere. */
    record Shown(EStructuralFeature feature) implements LaneContent {

        @Override
        public List<EStructuralFeature> features() {
            return List.of(feature);
        }

        @Override
        public boolean takesTextAt(Step step) {
            return false;
        }
    }
}
