package org.waymark.ui.properties;

import org.eclipse.emf.ecore.EObject;

/** A page that shows one element at a time and can be led to another. */
interface ElementPage {

    /** Shows an element inside the shown one, with a way back. */
    void enter(EObject element);

    /** Selects an element where it is at home: on the map, or in the models explorer. */
    void reveal(EObject element);

    /** Fits the page to rows that came or went. */
    void reflow();
}
