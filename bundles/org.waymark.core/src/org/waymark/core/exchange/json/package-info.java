/** Portfolios as JSON for programs, written only. */
package org.waymark.core.exchange.json;
