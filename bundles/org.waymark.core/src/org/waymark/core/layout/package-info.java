/**
 * The values of a layout: placed shapes and parts, fonts, colours, themes. Editor and all exports draw the same placed
 * shapes. Layout is a pure function from a journey, a view, a theme and a text measurer. <h2>For a drawer (SVG, PNG,
 * PDF, slides)</h2> Fill {@link PlacedMap#bounds()} with {@link PlacedMap#canvas()}. Then, for each part in the order
 * of {@link PlacedMap#parts()}, move the origin to the part's bounds, apply its opacity and paint its {@link
 * PlacedShape shapes} in a pattern switch. Lines of text have x and baseline; nothing is measured again. <h2>For an
 * editor</h2>
 * <ul>
 * <li>Create one edit part for each {@link PlacedPart} whose role is selectable. {@link PlacedPart#key()} is its
 * identity in the registry and stays the same over placements. {@link PlacedPart#element()} is what is selected with
 * it, {@link PlacedPart#owner()} what it belongs to (a channel chip: element = channel, owner = touchpoint). The
 * remaining parts ({@link PartRole#selectable()} is false) are painted by the figures behind.</li>
 * <li>After a change of the model place again with the same {@link TextCache} and compare by {@link PlacedMap#byKey()}.
 * A part with equal shapes and other bounds only moved. One with equal bounds and other shapes is repainted alone.
 * Shapes are relative to the part.</li>
 * <li>A double click opens a text field over {@link InPlaceEdit#box()} (relative to the part) in its font on its
 * feature.</li>
 * <li>Frozen headers: put the parts of each {@link PlacedPart.Region} into a pane of their own; {@link
 * PlacedMap#body()} is the area that scrolls.</li>
 * <li>Insertion marks and keyboard focus: {@link PlacedMap#columns()} and {@link PlacedMap#rows()}. Dragging an emotion
 * point: {@link EmotionScale#score}.</li> </ul>
 */
package org.waymark.core.layout;
