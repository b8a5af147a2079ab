/** Services that the viewpoint for Sirius calls from its expressions, and its registration. */
package org.waymark.sirius;
