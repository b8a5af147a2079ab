package org.waymark.core.review;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.waymark.model.cjm.Element;
import org.waymark.model.cjm.NamedElement;
import org.waymark.model.cjm.Portfolio;
import org.waymark.model.cjm.Step;

/** Finds the discussions of a portfolio. */
public final class Discussions {

    private Discussions() {
    }

    /** Returns all discussions: those about the portfolio and its library, then those of each journey, in its order. */
    public static List<Discussion> of(Portfolio portfolio) {
        return within(portfolio);
    }

    /** Returns the discussions about an element and everything it contains, in the order of the model. */
    public static List<Discussion> within(EObject root) {
        List<Discussion> result = new ArrayList<>();
        add(root, result);
        Iterator<EObject> contents = root.eAllContents();
        while (contents.hasNext()) {
            add(contents.next(), result);
        }
        return List.copyOf(result);
    }

    /** Returns the discussions whose mark an element of a map shows: those about itself and the content of its cells. */
    public static List<Discussion> at(NamedElement place) {
        List<Discussion> result = new ArrayList<>();
        collect(place, result);
        return List.copyOf(result);
    }

    /** Returns the discussions about an element alone. */
    public static List<Discussion> about(Element element) {
        return element.getComments().stream().map(comment -> Discussion.of(comment, element)).toList();
    }

    /**
     * Returns the discussions a reader of an element looks for: those of the touchpoint or stage in whose cells it is,
     * otherwise its own.
     */
    public static List<Discussion> beside(Element element) {
        return Discussion.placeOf(element) instanceof Step step ? at(step) : about(element);
    }

    private static void collect(EObject at, List<Discussion> result) {
        add(at, result);
        for (EObject child : at.eContents()) {
            if (!(child instanceof Step)) {
                collect(child, result);
            }
        }
    }

    private static void add(EObject at, List<Discussion> result) {
        if (at instanceof Element element) {
            result.addAll(about(element));
        }
    }

    /** Returns the discussions of a map by the element that shows their mark, in the order of the model. */
    public static Map<NamedElement, List<Discussion>> byPlace(EObject root) {
        Map<NamedElement, List<Discussion>> result = new LinkedHashMap<>();
        within(root).forEach(discussion -> result.computeIfAbsent(discussion.place(), at -> new ArrayList<>())
                .add(discussion));
        return result;
    }
}
