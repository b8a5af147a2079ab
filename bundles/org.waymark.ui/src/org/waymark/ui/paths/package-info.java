/** Event logs: their import, the explorer of the paths in them, and what is done with what it shows. */
package org.waymark.ui.paths;
