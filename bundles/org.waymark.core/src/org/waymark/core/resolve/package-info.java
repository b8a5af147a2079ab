/**
 * Edits that follow from a comparison: answers to conflicts, a merge with the files on disk, reverting a change. Uses
 * compare and edit.
 */
package org.waymark.core.resolve;
