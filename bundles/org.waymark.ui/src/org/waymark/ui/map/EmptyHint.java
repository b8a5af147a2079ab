package org.waymark.ui.map;

import java.util.function.Supplier;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.IFigure;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.waymark.core.edit.StructureEdits;
import org.waymark.core.layout.PartRole;
import org.waymark.core.text.Messages;
import org.waymark.model.cjm.Journey;
import org.waymark.ui.map.figures.PartFigure;
import org.waymark.ui.session.PortfolioSession;

/** The button of a map without stages: a click adds the first one. */
final class EmptyHint {

    private final FigureCanvas canvas;

    private EmptyHint(FigureCanvas canvas) {
        this.canvas = canvas;
    }

    static void install(FigureCanvas canvas, PortfolioSession session, Supplier<Journey> journey) {
        EmptyHint hint = new EmptyHint(canvas);
        canvas.addListener(SWT.MouseUp, event -> {
            if (event.button == 1 && hint.isAt(event) && !session.document().readOnly()) {
                session.execute(new StructureEdits(session.domain()).addStage(journey.get(), -1,
                        Messages.of(EmptyHint.class).get("map_firstStage")));
            }
        });
        canvas.addListener(SWT.MouseMove, event -> {
            if (hint.isAt(event)) {
                canvas.setCursor(canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
            }
        });
    }

    private boolean isAt(Event event) {
        IFigure at = canvas.getLightweightSystem().getRootFigure().findFigureAt(event.x, event.y);
        while (at != null && !(at instanceof PartFigure)) {
            at = at.getParent();
        }
        return at instanceof PartFigure figure && figure.part().role() == PartRole.EMPTY_HINT;
    }
}
