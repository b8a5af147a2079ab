package org.waymark.core.layout;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/**
 * The text a double click on a part edits.
 *
 * @param owner     the element whose feature holds the text
 * @param box       where the text stands, relative to the part
 * @param multiline whether the text may have line breaks
 */
public record InPlaceEdit(EObject owner, EAttribute feature, Box box, FontSpec font, boolean multiline) {
}
