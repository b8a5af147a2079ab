/** Rules that check a portfolio and the findings they give. */
package org.waymark.core.rules;
