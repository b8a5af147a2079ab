/**
 * The layout of what was observed: ways, skips and other events over a map, and the page of a path explorer. Draws with
 * the means of lanes; the map's placer asks it for its parts.
 */
package org.waymark.core.layout.paths;
