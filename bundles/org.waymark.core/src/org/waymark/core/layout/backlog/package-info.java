/** Boards and grids of initiatives and pain points, the same on the screen and on paper. */
package org.waymark.core.layout.backlog;
