package org.waymark.core.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.waymark.model.ModelTexts;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Portfolio;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;

/**
 * The path of an element for readers: the labels from its journey or library entry down to it. The portfolio is left
 * out unless it is the element itself.
 *
 * @param segments from the outermost to the element
 */
public record ElementPath(List<Segment> segments) {

    /**
     * One element of the path.
     *
     * @param kind its class
     * @param label its label from {@link Labels}, empty if it has none
     * @param position its index among its siblings, from 1
     * @param bare true if the label alone suffices, because readers of a map know journeys, stages and touchpoints
     */
    public record Segment(EClass kind, String label, int position, boolean bare) {
    }

    public ElementPath {
        segments = List.copyOf(segments);
    }

    /** Returns the path of any element, in a portfolio or not. */
    public static ElementPath of(EObject element) {
        return of(element, ElementPath::position);
    }

    /**
     * Returns the path of an element.
     *
     * @param positions returns the index of an element among its siblings, from 1; for callers that need many paths and
     *     have counted before
     */
    public static ElementPath of(EObject element, ToIntFunction<EObject> positions) {
        Deque<Segment> segments = new ArrayDeque<>();
        segments.addFirst(segment(element, positions.applyAsInt(element)));
        for (EObject at = element.eContainer(); at != null && !(at instanceof Portfolio); at = at.eContainer()) {
            segments.addFirst(segment(at, positions.applyAsInt(at)));
        }
        return new ElementPath(List.copyOf(segments));
    }

    /**
     * Returns the path of a child of the element with this path; both share what they have in common.
     *
     * @param position index of the child among its siblings, from 1
     */
    public ElementPath to(EObject child, int position) {
        Segment[] all = segments.toArray(new Segment[segments.size() + 1]);
        all[segments.size()] = segment(child, position);
        return new ElementPath(List.of(all));
    }

    private static int position(EObject element) {
        boolean several = element.eContainer() != null && element.eContainmentFeature().isMany();
        return several
                ? 1 + ((List<?>) element.eContainer().eGet(element.eContainmentFeature())).indexOf(element)
                : 1;
    }

    private static Segment segment(EObject element, int position) {
        boolean known = element instanceof Journey || element instanceof Stage || element instanceof Touchpoint;
        return new Segment(element.eClass(), Labels.of(element), position, known);
    }

    /**
     * Returns the path on one line: {@code Loan / Application / Signs the form / Ownership: Contact centre}.
     *
     * @param texts supplies the names of classes
     * @param longest maximum length of a label in characters; longer ones end in an ellipsis
     */
    public String text(ModelTexts texts, int longest) {
        return segments.stream().map(s -> {
            if (s.label().isBlank()) {
                return texts.title(s.kind()) + ' ' + s.position();
            }
            String label = Lines.shortened(s.label(), longest);
            return s.bare() ? label : texts.title(s.kind()) + ": " + label;
        }).collect(Collectors.joining(" / "));
    }
}
