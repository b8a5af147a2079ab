/**
 * The journeys of a portfolio as tiles: the drawing of one, their flow over a sheet, and the page of the screen. Uses
 * layout.sheet.
 */
package org.waymark.core.layout.portfolio;
