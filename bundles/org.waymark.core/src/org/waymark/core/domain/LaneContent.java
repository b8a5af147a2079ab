package org.waymark.core.domain;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.waymark.model.cjm.BackstageLayer;
import org.waymark.model.cjm.CjmPackage.Literals;
import org.waymark.model.cjm.Step;

/** The part of the model that the cells of a lane show, which decides what becomes of a text typed into one. */
public sealed interface LaneContent {

    /** Returns the features of a step or a journey that the lane shows, first the one that takes what is typed. */
    List<EStructuralFeature> features();

    /** Returns whether text can be typed into the lane at a step; a stage has fewer lanes of its own. */
    default boolean takesTextAt(Step step) {
        return step.eClass().getEAllStructuralFeatures().contains(features().getFirst());
    }

    /** A text of the step, with texts beside it that the lane shows as well. */
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
     * @param library the list of the portfolio that holds them
     */
    record Library(EReference reference, EReference library) implements LaneContent {

        @Override
        public List<EStructuralFeature> features() {
            return List.of(reference);
        }
    }

    /** Elements that the step contains and that a name is enough for. */
    record Named(EReference list) implements LaneContent {

        @Override
        public List<EStructuralFeature> features() {
            return List.of(list);
        }
    }

    /** Elements that the step contains and that say nothing without what they refer to, so that none can be typed. */
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

    /** The notes of the parking lot that are about the step. */
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

    /** The value of one property, which the lane names by its key. */
    record Values() implements LaneContent {

        @Override
        public List<EStructuralFeature> features() {
            return List.of(Literals.NAMED_ELEMENT__PROPERTIES);
        }
    }

    /** Scores on a curve: a cell takes a score of the persona and viewpoint in use, no text. */
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

    /** Something that is shown and is edited elsewhere. */
    record Shown(EAttribute feature) implements LaneContent {

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
