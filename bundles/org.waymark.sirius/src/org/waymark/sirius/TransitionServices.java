package org.waymark.sirius;

import static org.waymark.sirius.Elements.text;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Step;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.model.cjm.Transition;
import org.waymark.sirius.order.Positions;

/** Transitions: which way they go, what is written on them, and which belong to a step. */
public class TransitionServices {

    /** Returns the transitions that lead on, or stay where they are. */
    public List<Transition> forwardTransitions(Journey journey) {
        return journey.getTransitions().stream().filter(TransitionServices::isForward).toList();
    }

    /** Returns the transitions that lead back to an earlier touchpoint, which the map draws dashed. */
    public List<Transition> backTransitions(Journey journey) {
        return journey.getTransitions().stream().filter(transition -> !isForward(transition)).toList();
    }

    private static boolean isForward(Transition transition) {
        return Positions.of(transition.getSource()) <= Positions.of(transition.getTarget());
    }

    /** Returns the share; the name too where the map has room for it, to the next card and around the stages. */
    public String transitionLabel(Transition transition) {
        String share = transition.getShare() == null ? "" : transition.getShare().toPlainString() + " %";
        String name = text(transition.getName());
        if (name.isEmpty() || share.isEmpty()) {
            return name + share;
        }
        return hasRoom(transition.getSource(), transition.getTarget()) ? name + ", " + share : share;
    }

    private static boolean hasRoom(Touchpoint source, Touchpoint target) {
        int from = Positions.of(source);
        int to = Positions.of(target);
        boolean otherStage = !Elements.stage(source).equals(Elements.stage(target));
        return to == from + 1 || to < from && otherStage || Positions.stagesBetween(from, to) > 1;
    }

    /** Returns 1 to 5, by the share of the customers who take it. */
    public Integer strokeWidth(Transition transition) {
        return transition.getShare() == null ? 1 : 1 + transition.getShare().intValue() / 25;
    }

    /** Returns the transitions that begin or end in a step or in anything inside it. */
    public Collection<Transition> touchingTransitions(Step step) {
        return Elements.journey(step).map(Journey::getTransitions).stream().flatMap(List::stream)
                .filter(transition -> isIn(step, transition.getSource()) || isIn(step, transition.getTarget()))
                .toList();
    }

    private static boolean isIn(Step step, Touchpoint end) {
        return end != null && EcoreUtil.isAncestor(step, end);
    }
}
