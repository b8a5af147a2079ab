/**
 * Portfolios in files: canonical text, identity, versions, transactions, recovery copies. The only place that reads and
 * writes portfolio files.
 */
package org.waymark.core.persist;
