package org.waymark.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.waymark.model.cjm.BusinessFunction;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.CjmPackage;
import org.waymark.model.cjm.CjmPackage.Literals;
import org.waymark.model.cjm.Comment;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.LaneKind;
import org.waymark.model.cjm.View;

class ChildEditsTest {

    private static final Instant NOW = Instant.parse("2026-03-31T09:15:00.123Z");

    private final EditFixture f = new EditFixture();
    private final ChildEdits edits = new ChildEdits(f.domain, "Vera", InstantSource.fixed(NOW));

    @Test
    void everyListOfEveryClassTakesANewChild() {
        for (var classifier : CjmPackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass type && !type.isAbstract()) {
                type.getEAllContainments().forEach(containment -> addTo(owner(type), containment));
            }
        }
    }

    /** Undo says what a step was, and not the name of a list. */
    @Test
    void aStepIsNamedByOneOfWhatItAdds() {
        assertEquals("Add comment", edits.add(f.a1, Literals.ELEMENT__COMMENTS).getLabel());
        assertEquals("Add pain point", edits.add(f.a1, Literals.STEP__PAIN_POINTS).getLabel());
    }

    private void addTo(EObject owner, EReference containment) {
        if (ChildEdits.key(containment).isEmpty()) {
            f.check(edits.add(owner, containment));
            assertFalse(((List<?>) owner.eGet(containment)).isEmpty(), containment.getName());
        }
    }

    /** Returns an element of the type in the portfolio. */
    private EObject owner(EClass type) {
        for (EObject element : (Iterable<EObject>) f.portfolio::eAllContents) {
            if (element.eClass() == type) {
                return element;
            }
        }
        return type == Literals.PORTFOLIO ? f.portfolio : placed(EcoreUtil.create(type));
    }

    private EObject placed(EObject element) {
        for (EObject holder : List.of(f.portfolio, f.journey, f.a1)) {
            for (EReference containment : holder.eClass().getEAllContainments()) {
                if (containment.getEReferenceType() == element.eClass()) {
                    holder.eSet(containment, append((List<?>) holder.eGet(containment), element));
                    return element;
                }
            }
        }
        return element;
    }

    private static List<Object> append(List<?> list, Object value) {
        List<Object> longer = new java.util.ArrayList<>(list);
        longer.add(value);
        return longer;
    }

    @Test
    void anOwnershipIsAddedForEachFunctionThatHasNoneYet() {
        BusinessFunction risk = CjmFactory.eINSTANCE.createBusinessFunction();
        f.portfolio.getFunctions().add(risk);
        assertEquals(List.of(risk), Candidates.ofNew(f.a, Literals.STEP__OWNERSHIPS, Literals.OWNERSHIP__FUNCTION));
        f.check(edits.addFor(f.a1, Literals.STEP__OWNERSHIPS, List.of(f.service, risk)));
        assertEquals(risk, f.a1.getOwnerships().get(1).getFunction());
        assertEquals(List.of(f.service), Candidates.of(f.a1.getOwnerships().getFirst(), Literals.OWNERSHIP__FUNCTION));
    }

    @Test
    void aCommentIsSignedAndDatedToTheSecond() {
        f.check(edits.add(f.a1, Literals.ELEMENT__COMMENTS));
        Comment comment = f.a1.getComments().getFirst();
        assertEquals("Vera", comment.getAuthor());
        assertEquals(Instant.parse("2026-03-31T09:15:00Z"), comment.getCreated());
    }

    @Test
    void keysOfNewChildrenAreDistinct() {
        f.check(edits.add(f.a1, Literals.NAMED_ELEMENT__PROPERTIES));
        f.check(edits.add(f.a1, Literals.NAMED_ELEMENT__PROPERTIES));
        assertFalse(f.a1.getProperties().get(0).getKey().equals(f.a1.getProperties().get(1).getKey()));
        f.check(edits.add(f.journey, Literals.JOURNEY__VIEWS));
        View view = f.journey.getViews().getFirst();
        f.check(edits.add(view, Literals.VIEW__LANES));
        f.check(edits.add(view, Literals.VIEW__LANES));
        assertEquals(List.of(LaneKind.STORYBOARD, LaneKind.ACTION),
                view.getLanes().stream().map(lane -> lane.getKind()).toList());
    }

    @Test
    void nothingIsAddedForNoTarget() {
        EditAssert.assertNothingToDo(edits.addFor(f.a1, Literals.STEP__OWNERSHIPS, List.of()));
    }

    @Test
    void candidatesStayInTheJourneyWhereTheReferenceDoes() {
        Journey other = CjmFactory.eINSTANCE.createJourney();
        f.portfolio.getJourneys().add(other);
        other.getStages().add(CjmFactory.eINSTANCE.createStage());
        other.getStages().getFirst().getTouchpoints().add(CjmFactory.eINSTANCE.createTouchpoint());
        assertEquals(List.of(f.a1, f.a2, f.b1), Candidates.of(f.transition, Literals.TRANSITION__SOURCE));
        assertEquals(List.of(other), Candidates.of(f.a1, Literals.TOUCHPOINT__DETAILED_BY));
        assertEquals(3, Candidates.of(f.a1, Literals.TOUCHPOINT__PLANNED).size(), "all but itself");
        f.journey.setBaseline(other);
        assertEquals(other.getStages().getFirst().getTouchpoints(),
                Candidates.of(f.a1, Literals.TOUCHPOINT__PLANNED));
        assertTrue(Candidates.of(f.a1, Literals.TOUCHPOINT__INITIATOR).containsAll(List.of(f.anna, f.service)));
    }

    @Test
    void severalElementsGetWhatTheyLack() {
        f.check(new FeatureEdits(f.domain).addToAll(List.of(f.a1, f.a2), Literals.TOUCHPOINT__CHANNELS,
                List.of(f.phone)));
        assertEquals(List.of(f.phone), f.a1.getChannels());
        assertEquals(List.of(f.phone), f.a2.getChannels());
        EditAssert.assertNothingToDo(new FeatureEdits(f.domain).addToAll(List.of(f.a1, f.a2),
                Literals.TOUCHPOINT__CHANNELS, List.of(f.phone)));
    }
}
