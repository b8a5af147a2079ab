package org.waymark.sirius;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.waymark.core.text.Labels;
import org.waymark.model.ModelTexts;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.NamedElement;
import org.waymark.model.cjm.Portfolio;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.sirius.order.DiagramOrder;
import org.waymark.sirius.order.Positions;

/** Answers that all representations need: names, places, order, and the texts of the viewpoint in the language of the machine. */
public class StructureServices {

    /** Returns a text of the viewpoint; the receiver does not matter. */
    public String say(EObject element, String key) {
        return Elements.messages().get(key);
    }

    /** Returns the title of a new representation of a journey. */
    public String titleOf(Journey journey, String representation) {
        return Elements.messages().get("title_" + representation, Labels.name(journey));
    }

    /** Returns the name of an element that was just created: its class and its number among its siblings. */
    public String nameOfNew(EObject element) {
        return ModelTexts.of(Locale.getDefault()).title(element.eClass()) + " "
                + (Positions.siblings(element).indexOf(element) + 1);
    }

    /** Returns the name of anything that has one. */
    public String label(EObject element) {
        return element instanceof NamedElement named ? Labels.name(named) : "";
    }

    /** Returns the value of a feature as text, empty for none. */
    public String text(EObject element, String feature) {
        EStructuralFeature found = element.eClass().getEStructuralFeature(feature);
        Object value = found == null ? null : element.eGet(found);
        return value == null ? "" : value.toString();
    }

    /** Sets a text feature, empty for none; what has no such feature stays as it is. */
    public EObject setText(EObject element, String feature, String text) {
        EStructuralFeature found = element.eClass().getEStructuralFeature(feature);
        if (found != null) {
            element.eSet(found, Elements.text(text).isEmpty() ? null : text);
        }
        return element;
    }

    /** Returns the journey an element is in; {@code null}, as AQL wants it, for none. */
    public Journey journey(EObject element) {
        return Elements.journey(element).orElse(null);
    }

    /** Returns the portfolio an element is in; {@code null}, as AQL wants it, for none. */
    public Portfolio portfolio(EObject element) {
        return Elements.portfolio(element).orElse(null);
    }

    /** Returns all touchpoints of the journey in their order, without micro-interactions. */
    public List<Touchpoint> steps(EObject element) {
        return Elements.journey(element).map(Elements::steps).orElse(List.of());
    }

    /** Returns the touchpoint itself, or {@code null}: columns of touchpoints have no cells on rows of stages. */
    public EObject asTouchpoint(EObject element) {
        return Optional.of(element).filter(Touchpoint.class::isInstance).orElse(null);
    }

    /** Returns such as {@code 2. Signs up}. */
    public String numberedName(Stage stage) {
        return stage.eContainer() == null
                ? Labels.name(stage)
                : Positions.siblings(stage).indexOf(stage) + 1 + ". " + Labels.name(stage);
    }

    /** Returns such as {@code 2.1 Applies in the app}. */
    public String columnHead(Touchpoint touchpoint) {
        String name = new CardServices().touchpointLabel(touchpoint);
        return touchpoint.eContainer() instanceof Stage stage && stage.eContainer() != null
                ? Positions.siblings(stage).indexOf(stage) + 1 + "."
                        + (Positions.siblings(touchpoint).indexOf(touchpoint) + 1) + " " + name
                : name;
    }

    public String stageName(Touchpoint touchpoint) {
        return Elements.stage(touchpoint).map(this::numberedName).orElse("");
    }

    /** Returns the stages, for the map; the diagram is kept in order from then on. */
    public List<Stage> stagesInOrder(Journey journey, EObject diagram) {
        DiagramOrder.keep(diagram);
        return journey.getStages();
    }

    /** Returns the touchpoints, for the blueprint; the diagram is kept in order from then on. */
    public List<Touchpoint> stepsInOrder(Journey journey, EObject diagram) {
        DiagramOrder.keep(diagram);
        return steps(journey);
    }

    /** Puts all pictures in the order of the model. */
    public EObject viewsInOrder(EObject element, EObject view) {
        DiagramOrder.once(view);
        return element;
    }

    public Boolean canShift(EObject element, Integer by) {
        if (!(element instanceof Stage) && !(element instanceof Touchpoint)) {
            return false;
        }
        List<?> siblings = Positions.siblings(element);
        int to = siblings.indexOf(element) + by;
        return !siblings.isEmpty() && to >= 0 && to < siblings.size();
    }

    /** Moves a stage or touchpoint among its siblings; it keeps its identity. */
    public EObject shift(EObject element, Integer by) {
        if (canShift(element, by)) {
            @SuppressWarnings("unchecked")
            EList<EObject> siblings = (EList<EObject>) Positions.siblings(element);
            siblings.move(siblings.indexOf(element) + by, element);
        }
        return element;
    }

    /** Moves a stage or touchpoint among its siblings, and the pictures with it. */
    public EObject shiftWithView(EObject element, Integer by, EObject view) {
        shift(element, by);
        DiagramOrder.once(view);
        return element;
    }
}
