/** Text fields: their own undo, keys that apply to the text, and unfinished text when a portfolio is saved. */
package org.waymark.ui.typing;
