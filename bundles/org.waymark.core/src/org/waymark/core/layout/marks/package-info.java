/** Marks on a placed map what a comparison of two versions found changed. */
package org.waymark.core.layout.marks;
