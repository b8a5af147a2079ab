/** The view of load, influence, handovers and gaps. */
package org.waymark.ui.insight;
