package org.waymark.ui.present;

import org.eclipse.swt.widgets.Composite;
import org.waymark.core.layout.Theme;
import org.waymark.ui.paint.Paints;

/** Content of a feature around the map of a presentation. The keys stay with the map. */
public interface Surround {

    /**
     * Creates the strip above the map. Its height is the hint of its grid data.
     *
     * @param paints fonts and colours of the presentation, disposed of with it
     */
    void above(Composite frame, Paints paints, Theme theme);

    /** Creates what stands right of the map; it may be of no width while there is nothing to show. */
    void beside(Composite frame, Paints paints, Theme theme);

    /**
     * Handles a key that means nothing to the presentation.
     *
     * @return whether it meant something
     */
    boolean key(char key);
}
