package org.waymark.ui.map.drop;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.swt.SWT;
import org.waymark.core.layout.FontSpec;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.Palette;
import org.waymark.ui.map.parts.MapContent;
import org.waymark.ui.map.parts.MapPart;
import org.waymark.ui.paint.Paints;

/** The feedback of the map during a drag: the target is highlighted, and a label describes the drop. */
public final class DropHint {

    /** Property of the viewer with the text of the label while it is shown. */
    public static final String SAYS = DropHint.class.getName();

    private static final FontSpec FONT = FontSpec.bold(13);
    private static final int WIDEST = 380;
    private static final int PAD = 10;
    private static final int AWAY = 20;

    private final GraphicalViewer viewer;
    private final Ring ring = new Ring();
    private final Label label = new Label();

    public DropHint(GraphicalViewer viewer) {
        this.viewer = viewer;
    }

    /**
     * @param takes true if the drop would change something
     * @param mouse in pixels of the window, as the spot
     */
    public void show(DropSpot spot, boolean takes, String text, Point mouse) {
        MapContent content = ((MapPart) viewer.getContents()).content();
        if (content.paints().isEmpty()) {
            return;
        }
        if (ring.getParent() == null) {
            layer().add(ring);
            layer().add(label);
        }
        ring.setVisible(takes);
        ring.setForegroundColor(content.paints().get().color(content.theme().palette().accent()));
        place(ring, spot.box().getCopy().expand(3, 3));
        label.say(text, takes, content.theme().palette(), content.paints().get());
        place(label, inSight(mouse, label.getSize()));
        viewer.setProperty(SAYS, text);
    }

    /** Hides the hint, if it is shown. */
    public void hide() {
        viewer.setProperty(SAYS, null);
        for (IFigure figure : List.of(ring, label)) {
            if (figure.getParent() != null) {
                figure.getParent().remove(figure);
            }
        }
    }

    private IFigure layer() {
        return LayerManager.Helper.find(viewer.getContents()).getLayer(LayerConstants.FEEDBACK_LAYER);
    }

    private void place(IFigure figure, Rectangle absolute) {
        layer().translateToRelative(absolute);
        figure.setBounds(absolute);
    }

    /** Returns bounds below and right of the pointer, inside the window. */
    private Rectangle inSight(Point mouse, Dimension size) {
        Rectangle window = ((FigureCanvas) viewer.getControl()).getViewport().getClientArea().getCopy();
        int x = Math.min(mouse.x + AWAY, window.width - size.width - 4);
        int below = mouse.y + AWAY;
        int y = below + size.height > window.height ? mouse.y - AWAY - size.height : below;
        return new Rectangle(Math.max(4, x), y, size.width, size.height);
    }

    /** Transparent for the mouse. */
    private static class Pale extends Figure {

        @Override
        public boolean containsPoint(int x, int y) {
            return false;
        }
    }

    private static final class Ring extends Pale {

        @Override
        protected void paintFigure(Graphics graphics) {
            Rectangle box = getBounds().getCopy().shrink(2, 2);
            graphics.setAntialias(SWT.ON);
            graphics.setAlpha(36);
            graphics.setBackgroundColor(getForegroundColor());
            graphics.fillRoundRectangle(box, 14, 14);
            graphics.setAlpha(255);
            graphics.setLineWidth(3);
            graphics.drawRoundRectangle(box, 14, 14);
        }
    }

    private static final class Label extends Pale {

        private List<String> lines = List.of();
        private Paints paints;
        private Ink ground;
        private Ink ink;

        void say(String text, boolean takes, Palette palette, Paints with) {
            paints = with;
            ground = takes ? palette.accent() : palette.surfaceAlt();
            ink = takes ? palette.accent().readable() : palette.ink();
            lines = new ArrayList<>();
            text.lines().forEach(this::wrap);
            double width = lines.stream().mapToDouble(line -> paints.width(line, FONT)).max().orElse(0);
            setSize((int) Math.ceil(width) + 2 * PAD, lines.size() * lineHeight() + PAD);
            repaint();
        }

        private int lineHeight() {
            return (int) Math.ceil(paints.ascent(FONT) + paints.descent(FONT));
        }

        private void wrap(String line) {
            StringBuilder now = new StringBuilder();
            for (String word : line.split(" ")) {
                String longer = now.isEmpty() ? word : now + " " + word;
                if (!now.isEmpty() && paints.width(longer, FONT) > WIDEST) {
                    lines.add(now.toString());
                    now.setLength(0);
                    now.append(word);
                } else {
                    now.setLength(0);
                    now.append(longer);
                }
            }
            lines.add(now.toString());
        }

        @Override
        protected void paintFigure(Graphics graphics) {
            Rectangle box = getBounds();
            graphics.setAntialias(SWT.ON);
            graphics.setBackgroundColor(paints.color(ground));
            graphics.fillRoundRectangle(box, 10, 10);
            graphics.setFont(paints.font(FONT));
            graphics.setForegroundColor(paints.color(ink));
            for (int i = 0; i < lines.size(); i++) {
                graphics.drawString(lines.get(i), box.x + PAD, box.y + PAD / 2 + i * lineHeight());
            }
        }
    }
}
