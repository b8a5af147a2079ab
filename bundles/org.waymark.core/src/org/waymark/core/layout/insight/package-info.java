/** The insight page: what the ownership of journeys adds up to, placed as shapes like a map. */
package org.waymark.core.layout.insight;
