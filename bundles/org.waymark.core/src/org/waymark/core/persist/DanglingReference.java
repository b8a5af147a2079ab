package org.waymark.core.persist;

import java.nio.file.Path;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * A reference whose target is not in the portfolio. It is kept: the next save writes the same text.
 *
 * @param owner the element that refers
 * @param feature the reference; {@code Portfolio.journeys} for a journey file that is missing
 * @param text the target as the file names it: an id, or {@code file#id}
 * @param file the file the owner stands in
 */
public record DanglingReference(EObject owner, EReference feature, String text, Path file) {
}
