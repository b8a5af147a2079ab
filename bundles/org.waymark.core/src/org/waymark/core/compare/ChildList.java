package org.waymark.core.compare;

import org.eclipse.emf.ecore.EReference;

/**
 * The list of an owner in which an element stands.
 *
 * @param owner the containing element; null for the root
 * @param containment null for the root
 */
record ChildList(Match owner, EReference containment) {
}
