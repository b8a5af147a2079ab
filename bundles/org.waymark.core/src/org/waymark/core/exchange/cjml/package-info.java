/** Maps in the Customer Journey Modelling Language (CJML), written and read. */
package org.waymark.core.exchange.cjml;
