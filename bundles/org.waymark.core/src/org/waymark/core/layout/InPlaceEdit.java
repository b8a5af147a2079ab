package org.waymark.core.layout;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/**
 * The text that a double click on a part edits.
 *
 * @param owner element whose feature holds the text
 * @param box place of the text, relative to the part
 * @param multiline true if the text may have line breaks
 */
public record InPlaceEdit(EObject owner, EAttribute feature, Box box, FontSpec font, boolean multiline) {
}
