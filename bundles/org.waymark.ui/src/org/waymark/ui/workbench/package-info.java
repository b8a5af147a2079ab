/** Assembles the window from the features: perspective, services, start page, recovery offer, watch over the files. */
package org.waymark.ui.workbench;
