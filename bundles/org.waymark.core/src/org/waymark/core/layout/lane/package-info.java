/** How each lane, header and curve becomes shapes; used by {@link org.waymark.core.layout.MapLayout} alone. */
package org.waymark.core.layout.lane;

import org.waymark.core.layout.MapLayout;
