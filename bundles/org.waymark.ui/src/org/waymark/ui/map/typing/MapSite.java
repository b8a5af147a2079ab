package org.waymark.ui.map.typing;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.gef.GraphicalViewer;
import org.waymark.core.domain.LaneSpec;
import org.waymark.core.layout.Box;
import org.waymark.model.cjm.Stage;
import org.waymark.ui.map.parts.MapContent;
import org.waymark.ui.map.parts.MapPart;
import org.waymark.ui.session.PortfolioSession;

/** The editor as the keyboard handling of a map sees it. */
public interface MapSite {

    GraphicalViewer viewer();

    PortfolioSession session();

    MapContent content();

    MapPart map();

    /** Scrolls to reveal a box of the map. */
    void reveal(Box box, boolean vertical);

    /** Unfolds a stage. */
    void expand(Stage stage);

    /** Folds or unfolds a stage. */
    void toggle(Stage stage);

    /** Shows an empty lane. */
    void show(LaneSpec lane);

    /** Called when keys set the scores of another curve. */
    void curveChanged();

    default FigureCanvas canvas() {
        return (FigureCanvas) viewer().getControl();
    }

    default boolean readOnly() {
        return session().document().readOnly();
    }
}
