package org.waymark.core.review;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.waymark.model.cjm.Comment;
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
            for (Comment comment : element.getComments()) {
                result.add(Discussion.of(comment, element));
            }
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
