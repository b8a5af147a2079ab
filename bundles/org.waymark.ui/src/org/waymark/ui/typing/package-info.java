/**
 * Text fields: their own undo, the keys that belong to the text, texts that are unfinished when a portfolio is saved.
 */
package org.waymark.ui.typing;
