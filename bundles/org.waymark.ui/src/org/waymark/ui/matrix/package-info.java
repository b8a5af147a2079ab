/** The ownership matrix as an editable table. Uses core.matrixview and, as the only package, NatTable. */
package org.waymark.ui.matrix;
