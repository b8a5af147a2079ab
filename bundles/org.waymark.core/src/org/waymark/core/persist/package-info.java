/** Portfolios in files: canonical text, identity, versions, atomic saving. */
package org.waymark.core.persist;
