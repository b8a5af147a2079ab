/**
 * Difference and three-way merge of portfolios by identity. Uses persist for reading versions and writing conflicts.
 */
package org.waymark.core.compare;
