/** Search for texts in a portfolio, and filtering of elements by a few letters of their names. Reads the model only. */
package org.waymark.core.find;
