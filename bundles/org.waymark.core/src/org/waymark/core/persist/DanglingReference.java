package org.waymark.core.persist;

import java.nio.file.Path;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * A reference whose target is not in the portfolio. It is kept, and the next save writes the same text.
 *
 * @param owner element with the reference
 * @param feature the reference; {@code Portfolio.journeys} for a missing journey file
 * @param text target as in the file: an id, or {@code file#id}
 * @param file file that contains the owner
 */
public record DanglingReference(EObject owner, EReference feature, String text, Path file) {
}
