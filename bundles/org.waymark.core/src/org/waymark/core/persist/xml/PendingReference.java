package org.waymark.core.persist.xml;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.waymark.core.persist.xml.ElementShape.Slot;

/**
 * A reference read and not yet resolved.
 *
 * @param text one {@code file#id}, or ids separated by blanks
 * @param href whether the text stood in an {@code href}, so that it is one target whatever is in it
 * @param type the class named by {@code xsi:type}, or {@code null}
 * @param line the line its element ends in, for errors
 */
record PendingReference(EObject owner, Slot slot, String text, boolean href, EClass type, int line) {
}
