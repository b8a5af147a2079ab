package org.waymark.core.domain;

import java.util.List;
import org.eclipse.emf.ecore.EReference;
import org.waymark.model.cjm.CjmPackage.Literals;

/** The library of a portfolio: the elements that its journeys share. */
public final class Library {

    private static final List<EReference> LISTS = Literals.PORTFOLIO.getEReferences().stream()
            .filter(list -> list.isContainment() && list != Literals.PORTFOLIO__JOURNEYS
                    && Literals.NAMED_ELEMENT.isSuperTypeOf(list.getEReferenceType()))
            .toList();

    private Library() {
    }

    /** Returns the lists of the portfolio, one for each kind of element, in the order of the metamodel. */
    public static List<EReference> lists() {
        return LISTS;
    }
}
