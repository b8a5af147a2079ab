package org.waymark.ui.map.parts;

/** Where texts of the map are typed; a property of the viewer under {@link #KEY}. */
@FunctionalInterface
public interface InPlaceTyping {

    String KEY = InPlaceTyping.class.getName();

    /** Begins to edit the text of a part, if it has one. */
    void edit(ElementPart part);
}
