/** Export and import of the Customer Journey Modelling Language (CJML 2.0). */
package org.waymark.core.exchange.cjml;
