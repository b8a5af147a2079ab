/** The layout of the insight page: a report on ownership as placed shapes. Uses the values of layout. */
package org.waymark.core.layout.insight;
