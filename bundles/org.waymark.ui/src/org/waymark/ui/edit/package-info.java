/** The commands that edit the selected elements wherever they are selected: add, delete, rename, move, undo. */
package org.waymark.ui.edit;
