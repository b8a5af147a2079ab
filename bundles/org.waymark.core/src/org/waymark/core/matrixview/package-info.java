/** The ownership matrix as a table to work in: what is folded, hidden, filtered and sorted, and what then stands where. */
package org.waymark.core.matrixview;
