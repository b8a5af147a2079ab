package org.waymark.ui.map.parts;

import org.waymark.model.cjm.Persona;

/** The way from a persona on the map to its page; a property of the viewer. */
@FunctionalInterface
public interface CardOpening {

    String KEY = CardOpening.class.getName();

    void open(Persona persona);
}
