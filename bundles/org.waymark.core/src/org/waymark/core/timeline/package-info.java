/**
 * States a portfolio had, from git or from the saved versions: when each journey was changed last, and what it was when
 * it was approved. Knows neither git nor the desktop; who has past states hands them in.
 */
package org.waymark.core.timeline;
