/** Export of portfolios as JSON for programs. */
package org.waymark.core.exchange.json;
