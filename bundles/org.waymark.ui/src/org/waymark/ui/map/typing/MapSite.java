package org.waymark.ui.map.typing;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.gef.GraphicalViewer;
import org.waymark.core.domain.LaneSpec;
import org.waymark.core.layout.Box;
import org.waymark.model.cjm.Stage;
import org.waymark.ui.map.parts.MapContent;
import org.waymark.ui.map.parts.MapPart;
import org.waymark.ui.session.PortfolioSession;

/** What the keyboard of a map needs of its editor. */
public interface MapSite {

    GraphicalViewer viewer();

    PortfolioSession session();

    MapContent content();

    MapPart map();

    /** Scrolls so that a box of the map is in sight. */
    void reveal(Box box, boolean vertical);

    /** Makes the column of a collapsed stage wide again. */
    void expand(Stage stage);

    /** Collapses or expands the column of a stage. */
    void toggle(Stage stage);

    /** Shows a lane although it is empty. */
    void show(LaneSpec lane);

    default FigureCanvas canvas() {
        return (FigureCanvas) viewer().getControl();
    }

    default boolean readOnly() {
        return session().document().readOnly();
    }
}
