/** Edits that answer a comparison: conflicts, a merge with the file on disk, a change taken back. */
package org.waymark.core.resolve;
