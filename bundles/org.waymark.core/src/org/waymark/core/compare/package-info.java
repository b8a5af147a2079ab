/** Difference and three-way merge by identity. */
package org.waymark.core.compare;
