package org.waymark.ui.map.parts;

/** Starts in-place editing on the map; a property of the viewer under {@link #KEY}. */
@FunctionalInterface
public interface InPlaceTyping {

    String KEY = InPlaceTyping.class.getName();

    /** Starts editing the text of a part, if it has one. */
    void edit(ElementPart part);
}
