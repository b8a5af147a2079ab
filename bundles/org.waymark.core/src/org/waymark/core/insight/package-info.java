/**
 * Evaluations of the model as immutable records: emotion curves, load, handovers, gaps, experience debt, metric
 * conflicts, backlog. Uses the ownership matrix.
 */
package org.waymark.core.insight;
