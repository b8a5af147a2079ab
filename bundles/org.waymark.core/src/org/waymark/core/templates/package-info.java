/** Templates for new portfolios. Uses persist to read them. */
package org.waymark.core.templates;
