/**
 * The pure function from a journey to placed shapes, which the editor and every export draw.
 * <h2>For a drawer (SVG, PNG, PDF, slides)</h2>
 * Fill {@link PlacedMap#bounds()} with {@link PlacedMap#canvas()}, then for each part in the order of
 * {@link PlacedMap#parts()} move the origin to the part's bounds, apply its opacity and paint its {@link PlacedShape
 * shapes} in a pattern switch. Lines of text come with x and baseline; nothing is measured again.
 * <h2>For an editor</h2>
 * <ul>
 * <li>One edit part for each {@link PlacedPart} whose role is selectable; {@link PlacedPart#key()} is its identity in the
 * registry and stays the same over placements, {@link PlacedPart#element()} is what selecting it selects,
 * {@link PlacedPart#owner()} what it hangs on (a channel chip: element = channel, owner = touchpoint). The rest
 * ({@link PartRole#selectable()} is false) is painted by the figures behind.</li>
 * <li>After a change of the model place again with the same {@link TextCache} and compare by {@link PlacedMap#byKey()}: a
 * part with equal shapes and other bounds only moved; one with equal bounds and other shapes repaints alone; shapes are
 * relative to the part.</li>
 * <li>A double click opens a text field over {@link InPlaceEdit#box()} (relative to the part) in its font on its
 * feature.</li>
 * <li>Frozen headers: put the parts of each {@link PlacedPart.Region} into a pane of their own; {@link PlacedMap#body()}
 * is the area that scrolls.</li>
 * <li>Insertion marks and keyboard focus: {@link PlacedMap#columns()} and {@link PlacedMap#rows()}; dragging an emotion
 * point: {@link EmotionScale#score}.</li>
 * </ul>
 */
package org.waymark.core.layout;
