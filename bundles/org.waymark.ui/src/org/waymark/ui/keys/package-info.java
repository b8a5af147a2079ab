/** The list of all keys, and its cheat sheet. */
package org.waymark.ui.keys;
