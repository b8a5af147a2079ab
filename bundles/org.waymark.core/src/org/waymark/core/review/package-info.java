/** Discussions about the elements of a portfolio. */
package org.waymark.core.review;
