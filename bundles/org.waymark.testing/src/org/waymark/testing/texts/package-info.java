/** The texts that a window shows, with their places: what a picture of it should show. */
package org.waymark.testing.texts;
