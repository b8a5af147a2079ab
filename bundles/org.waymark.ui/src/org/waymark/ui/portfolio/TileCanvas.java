package org.waymark.ui.portfolio;

import java.util.Optional;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.Palette;
import org.waymark.core.layout.portfolio.PlacedPortfolio;
import org.waymark.core.layout.portfolio.PlacedTile;
import org.waymark.core.text.Messages;
import org.waymark.ui.paint.ScrolledPage;
import org.waymark.ui.paint.Paints;
import org.waymark.ui.widgets.CanvasScroll;
import org.waymark.ui.widgets.SpokenList;

/** Shows the tiles, scrolls them, and moves between them by mouse and keyboard. */
final class TileCanvas {

    private static final int EDGE = 12;

    /** Receives what is done with tiles. */
    interface Listener {

        void selectionMoved();

        void opened(String journeyId);

        /** Called for a letter that was typed. */
        void typed(char letter);
    }

    private final Canvas canvas;
    private final CanvasScroll scroll;
    private final Paints paints;
    private final ScrolledPage page;
    private final Listener listener;
    private final TileKeys keys;
    private Optional<PlacedPortfolio> shown = Optional.empty();
    private Palette palette = Palette.LIGHT;
    private int current = -1;
    private int hovered = -1;

    TileCanvas(Composite parent, Paints paints, Listener listener) {
        this.paints = paints;
        this.listener = listener;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.V_SCROLL | SWT.H_SCROLL | SWT.NO_BACKGROUND);
        canvas.addListener(SWT.Paint, this::paint);
        scroll = new CanvasScroll(canvas, this::wanted, () -> 0);
        page = new ScrolledPage(canvas, scroll, paints);
        keys = new TileKeys(this, listener);
        canvas.addListener(SWT.KeyDown, keys::press);
        canvas.addListener(SWT.MouseDown, event -> {
            canvas.setFocus();
            go(at(event));
        });
        canvas.addListener(SWT.MouseDoubleClick, event -> {
            if (event.button == 1 && at(event) >= 0) {
                open();
            }
        });
        canvas.addListener(SWT.MouseMove, event -> hover(at(event)));
        canvas.addListener(SWT.MouseExit, event -> hover(-1));
        new SpokenList(canvas, () -> Messages.of(TileCanvas.class).get("portfolio_spoken"), this::size,
                item -> tile(item).map(PlacedTile::spoken).orElse(""), () -> current).install();
    }

    Canvas control() {
        return canvas;
    }

    CanvasScroll scroll() {
        return scroll;
    }

    int size() {
        return shown.map(it -> it.tiles().size()).orElse(0);
    }

    int currentIndex() {
        return current;
    }

    Optional<PlacedTile> tile(int index) {
        return shown.filter(it -> index >= 0 && index < it.tiles().size()).map(it -> it.tiles().get(index));
    }

    /** Returns the tile with the focus. */
    Optional<PlacedTile> current() {
        return tile(current);
    }

    /** Returns what is shown. */
    Optional<PlacedPortfolio> shown() {
        return shown;
    }

    /** Shows a page; the current tile stays current if its journey is still there. */
    void show(PlacedPortfolio placed, Palette colours) {
        Optional<String> journey = current().map(PlacedTile::journeyId);
        shown = Optional.of(placed);
        palette = colours;
        hovered = -1;
        current = journey.map(this::indexOf).orElse(-1);
        canvas.setBackground(paints.color(placed.page().canvas()));
        scroll.fit();
        canvas.redraw();
    }

    /** Makes the tile of a journey the current one; returns whether it has one. */
    boolean reveal(String journeyId) {
        int index = indexOf(journeyId);
        go(index);
        return index >= 0;
    }

    private int indexOf(String journeyId) {
        for (int i = 0; i < size(); i++) {
            if (tile(i).filter(it -> it.journeyId().equals(journeyId)).isPresent()) {
                return i;
            }
        }
        return -1;
    }

    private void paint(Event event) {
        SWTGraphics graphics = new SWTGraphics(event.gc);
        try {
            page.paint(graphics, event, shown.map(PlacedPortfolio::page));
            tile(hovered).ifPresent(it -> ring(graphics, it.box(), 1));
            if (canvas.isFocusControl() || hovered != current) {
                current().ifPresent(it -> ring(graphics, it.box(), canvas.isFocusControl() ? 2 : 1));
            }
        } finally {
            graphics.dispose();
        }
    }

    private void ring(SWTGraphics graphics, Box box, int width) {
        graphics.setForegroundColor(paints.color(palette.accent()));
        graphics.setLineWidth(width);
        graphics.setAntialias(SWT.ON);
        graphics.drawRoundRectangle(new org.eclipse.draw2d.geometry.Rectangle((int) box.x() - scroll.x() - 2,
                (int) box.y() - scroll.y() - 2, (int) box.width() + 3, (int) box.height() + 3), 18, 18);
    }

    /** Makes a tile the current one and reveals it. */
    void go(int index) {
        if (tile(index).isEmpty()) {
            return;
        }
        boolean other = index != current;
        current = index;
        Box box = tile(index).orElseThrow().box();
        int height = canvas.getClientArea().height;
        if (box.y() - EDGE < scroll.y()) {
            scroll.to(scroll.x(), index == 0 ? 0 : (int) box.y() - EDGE);
        } else if (box.bottom() > scroll.y() + height) {
            scroll.to(scroll.x(), (int) Math.min(box.y() - EDGE, box.bottom() - height + EDGE));
        }
        canvas.getAccessible().setFocus(index);
        canvas.redraw();
        if (other) {
            listener.selectionMoved();
        }
    }

    void open() {
        current().map(PlacedTile::journeyId).ifPresent(listener::opened);
    }

    private void hover(int index) {
        if (index != hovered) {
            hovered = index;
            canvas.setCursor(index < 0 ? null : canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
            canvas.redraw();
        }
    }

    private int at(Event event) {
        return shown.flatMap(it -> it.at(event.x + scroll.x(), event.y + scroll.y()).map(it.tiles()::indexOf))
                .orElse(-1);
    }

    private Point wanted() {
        return ScrolledPage.size(shown.map(PlacedPortfolio::page));
    }
}
