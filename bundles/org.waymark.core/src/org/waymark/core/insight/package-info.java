/** Emotion curves, load, handovers, gaps, experience debt, metric conflicts. */
package org.waymark.core.insight;
