/** The story of a journey on one screen: stages, curves and the moments that matter. Uses the sheets and the summary. */
package org.waymark.core.layout.story;
