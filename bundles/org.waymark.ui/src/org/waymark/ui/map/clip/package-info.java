/** The clipboard of a map: text, tables and pictures in both directions. */
package org.waymark.ui.map.clip;
