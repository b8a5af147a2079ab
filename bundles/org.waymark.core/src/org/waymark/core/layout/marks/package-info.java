/**
 * Marks on a placed map for the changes found by a comparison of two versions. Uses compare and the values of layout.
 */
package org.waymark.core.layout.marks;
