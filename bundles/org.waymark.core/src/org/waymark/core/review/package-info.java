/** What people say about the elements of a portfolio, and the state of a journey's review. */
package org.waymark.core.review;
