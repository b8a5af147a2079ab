package org.waymark.ui.parts;

import org.eclipse.emf.ecore.EObject;

/** A part that can show and select an element of its model. */
@FunctionalInterface
public interface Revealer {

    void reveal(EObject element);
}
