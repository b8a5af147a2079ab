/** Portfolios to begin with. */
package org.waymark.core.templates;
