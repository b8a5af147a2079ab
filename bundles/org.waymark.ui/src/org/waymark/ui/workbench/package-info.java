/**
 * What makes a window of the features: the perspective, the services, the start page, the offer to recover unsaved
 * work, the watch over the files.
 */
package org.waymark.ui.workbench;
