package org.waymark.core.layout.report;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.FontSpec;

/**
 * A text of a persona's card that can be edited where it stands.
 *
 * @param feature feature of the persona
 * @param index place in a list; -1 for a feature with one value; that after the last entry for a new one
 * @param box bounds in pixels of the card
 * @param font type of the text
 * @param title what the text is, for readers
 */
public record PersonaField(EStructuralFeature feature, int index, Box box, FontSpec font, String title) {
}
