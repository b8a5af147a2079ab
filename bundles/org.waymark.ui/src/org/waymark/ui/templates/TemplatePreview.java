package org.waymark.ui.templates;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.waymark.core.layout.PlacedMap;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.layout.Theme;
import org.waymark.core.layout.ViewSettings;
import org.waymark.core.layout.map.MapLayout;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.model.cjm.Portfolio;
import org.waymark.ui.paint.Paints;
import org.waymark.ui.paint.ShapePainter;
import org.waymark.ui.preferences.Settings;

/** A preview of a template's first map. */
final class TemplatePreview extends Canvas {

    private static final double LARGEST = 0.6;

    private final Paints paints;
    private final Theme theme = PlatformUI.getWorkbench().getService(Settings.class).theme();
    private final Map<String, Optional<PlacedMap>> maps = new HashMap<>();
    private PlacedMap map;

    TemplatePreview(Composite parent) {
        super(parent, SWT.BORDER | SWT.DOUBLE_BUFFERED);
        paints = new Paints(getDisplay(), Path.of("."));
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Dispose, event -> paints.dispose());
    }

    /** @param key identifies the portfolio; a preview that was shown before is reused */
    void show(String key, Supplier<Portfolio> portfolio) {
        map = maps.computeIfAbsent(key, k -> place(portfolio.get())).orElse(null);
        redraw();
    }

    private Optional<PlacedMap> place(Portfolio portfolio) {
        // elements of a template have no identity until they are in a document
        PortfolioFiles.create(Path.of("preview.cjm"), portfolio);
        return portfolio.getJourneys().stream().findFirst()
                .map(journey -> MapLayout.place(journey, ViewSettings.of(journey), theme, paints));
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
