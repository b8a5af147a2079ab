package org.waymark.ui.open;

import java.nio.file.Path;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.waymark.core.layout.MapLayout;
import org.waymark.core.layout.PlacedMap;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.layout.Theme;
import org.waymark.core.layout.ViewSettings;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.model.cjm.Portfolio;
import org.waymark.ui.map.figures.Paints;
import org.waymark.ui.map.figures.ShapePainter;
import org.waymark.ui.preferences.Settings;

/** The first map of a template as it will look. */
final class TemplatePreview extends Canvas {

    private static final double LARGEST = 0.6;

    private final Paints paints;
    private final Theme theme = PlatformUI.getWorkbench().getService(Settings.class).theme();
    private PlacedMap map;

    TemplatePreview(Composite parent) {
        super(parent, SWT.BORDER | SWT.DOUBLE_BUFFERED);
        paints = new Paints(getDisplay(), Path.of("."));
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Dispose, event -> paints.dispose());
    }

    void show(Portfolio portfolio) {
        // elements of a template have no identity until they are in a document
        PortfolioFiles.create(Path.of("preview.cjm"), portfolio);
        map = portfolio.getJourneys().isEmpty()
                ? null
                : MapLayout.place(portfolio.getJourneys().getFirst(),
                        ViewSettings.of(portfolio.getJourneys().getFirst()), theme, paints);
        redraw();
    }

    private void paint(GC gc) {
        Rectangle room = getClientArea();
        gc.setBackground(paints.color(theme.palette().canvas()));
        gc.fillRectangle(room);
        if (map == null) {
            return;
        }
        double scale = Math.min(LARGEST, room.width / map.bounds().width());
        SWTGraphics graphics = new SWTGraphics(gc);
        graphics.scale(scale);
        ShapePainter painter = new ShapePainter(paints);
        for (PlacedPart part : map.parts()) {
            painter.paint(graphics, part.shapes(), (int) part.bounds().x(), (int) part.bounds().y(), part.opacity());
        }
        graphics.dispose();
    }
}
