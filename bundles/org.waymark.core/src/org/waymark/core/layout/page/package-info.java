/**
 * Pages of paper: sizes, what is printed on them, and the map spread over them. Sources of other content implement
 * {@link org.waymark.core.layout.page.PageSource}; {@code org.waymark.core.layout.content} lists all of them.
 */
package org.waymark.core.layout.page;
