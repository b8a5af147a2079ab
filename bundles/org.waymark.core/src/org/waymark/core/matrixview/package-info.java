/**
 * The ownership matrix as an editable table: folding, hiding, filtering, sorting and the resulting positions. Uses
 * ownership; knows no widgets.
 */
package org.waymark.core.matrixview;
