/** The list of versions that were saved in the last days, for portfolios with and without git. Uses ui.compare. */
package org.waymark.ui.versions;
