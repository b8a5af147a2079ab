/** The view of load, influence, handovers and gaps. Uses core.insight and core.layout.insight. */
package org.waymark.ui.insight;
