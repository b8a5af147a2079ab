package org.waymark.core.persist.xml;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.waymark.core.persist.xml.ElementShape.Slot;

/**
 * A reference that was read and is not resolved yet.
 *
 * @param text one {@code file#id}, or ids separated by blanks
 * @param href true if the text is that of an {@code href}, and so a single target
 * @param type class named by {@code xsi:type}, or {@code null}
 * @param line last line of its element, for errors
 */
record PendingReference(EObject owner, Slot slot, String text, boolean href, EClass type, int line) {
}
