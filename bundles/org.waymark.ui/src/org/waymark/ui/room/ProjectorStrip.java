package org.waymark.ui.room;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.waymark.core.layout.FontSpec;
import org.waymark.core.layout.Palette;
import org.waymark.core.text.Lines;
import org.waymark.ui.paint.Paints;

/** The strip above a presented map: what the round is, how much time is left, who has sent, and the way in. */
final class ProjectorStrip {

    private static final int HEIGHT = 132;
    private static final int PAD = 20;
    private static final int TICK = 500;
    private static final FontSpec TITLE = FontSpec.bold(28);
    private static final FontSpec WORDS = FontSpec.regular(18);
    private static final FontSpec COUNT = FontSpec.bold(22);
    private static final FontSpec TIME = FontSpec.bold(44);
    private static final FontSpec CODE = FontSpec.bold(30);

    private final Canvas canvas;
    private final Paints paints;
    private final Palette palette;
    private final InstantSource clock;
    private final Runnable ticker = this::tick;
    private Scene scene = Scene.NONE;

    ProjectorStrip(Composite frame, Paints paints, Palette palette, InstantSource clock) {
        this.paints = paints;
        this.palette = palette;
        this.clock = clock;
        canvas = new Canvas(frame, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.NO_FOCUS);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(SWT.DEFAULT, HEIGHT).applyTo(canvas);
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {

            @Override
            public void getName(AccessibleEvent event) {
                event.result = scene.title() + ", " + scene.sent();
            }
        });
    }

    boolean isDisposed() {
        return canvas.isDisposed();
    }

    void show(Scene now) {
        scene = now;
        tick();
    }

    private void tick() {
        if (!canvas.isDisposed()) {
            canvas.redraw();
            canvas.getDisplay().timerExec(scene.ends().isPresent() ? TICK : -1, ticker);
        }
    }

    private void paint(GC gc) {
        Rectangle area = canvas.getClientArea();
        gc.setAntialias(SWT.ON);
        gc.setBackground(paints.color(palette.surface()));
        gc.fillRectangle(area);
        int right = time(gc, area, join(gc, area, area.width - PAD));
        int room = Math.max(0, right - 2 * PAD);
        int top = area.y + 18;
        top += line(gc, scene.title(), TITLE, palette.ink(), top, room) + 2;
        top += line(gc, scene.hint(), WORDS, palette.muted(), top, room) + 2;
        line(gc, scene.sent(), COUNT, palette.accent(), top, room);
        gc.setForeground(paints.color(palette.hairline()));
        gc.drawLine(area.x, area.height - 1, area.width, area.height - 1);
    }

    private int line(GC gc, String text, FontSpec font, org.waymark.core.layout.Ink ink, int top, int room) {
        gc.setFont(paints.font(font));
        gc.setForeground(paints.color(ink));
        gc.drawText(fitting(gc, text, room), PAD, top, SWT.DRAW_TRANSPARENT);
        return gc.getFontMetrics().getHeight();
    }

    /** Cuts a text that is wider than its room. */
    static String fitting(GC gc, String text, int room) {
        String line = Lines.joined(text);
        if (gc.textExtent(line).x <= room) {
            return line;
        }
        int length = line.length();
        while (length > 0 && gc.textExtent(line.substring(0, length) + "\u2026").x > room) {
            length--;
        }
        return line.substring(0, length).stripTrailing() + "\u2026";
    }

    /** Paints the way in and returns its left edge. */
    private int join(GC gc, Rectangle area, int right) {
        Optional<Scene.Join> join = scene.lobby() ? Optional.empty() : scene.join();
        if (join.isEmpty()) {
            return right;
        }
        int side = area.height - 10;
        int left = right - side;
        join.get().picture().paint(gc, left, area.y + 4, side);
        gc.setFont(paints.font(CODE));
        Point code = gc.textExtent(join.get().code());
        gc.setForeground(paints.color(palette.ink()));
        gc.drawText(join.get().code(), left - PAD - code.x, area.y + 28, SWT.DRAW_TRANSPARENT);
        gc.setFont(paints.font(WORDS));
        Point address = gc.textExtent(join.get().address());
        gc.setForeground(paints.color(palette.muted()));
        gc.drawText(join.get().address(), left - PAD - address.x, area.y + 32 + code.y, SWT.DRAW_TRANSPARENT);
        return left - PAD - Math.max(code.x, address.x) - PAD;
    }

    /** Paints the time that is left and returns its left edge. */
    private int time(GC gc, Rectangle area, int right) {
        if (scene.ends().isEmpty()) {
            return right;
        }
        Duration left = Duration.between(clock.instant(), scene.ends().get());
        gc.setFont(paints.font(TIME));
        String text = text(left);
        Point size = gc.textExtent(text);
        boolean late = left.isNegative() || left.isZero();
        boolean soon = left.compareTo(Duration.ofSeconds(30)) < 0;
        gc.setForeground(paints.color(late ? palette.negative() : soon ? palette.warning() : palette.ink()));
        int x = right - 2 * PAD - size.x;
        gc.drawText(text, x, area.y + (area.height - size.y) / 2, SWT.DRAW_TRANSPARENT);
        return x - PAD;
    }

    /** Returns minutes and seconds; a started second counts in full, and time over the limit has a plus before it. */
    static String text(Duration left) {
        long seconds = Math.ceilDiv(left.toMillis(), 1000);
        long shown = Math.abs(seconds);
        return (seconds < 0 ? "+" : "") + "%d:%02d".formatted(shown / 60, shown % 60);
    }

    /** Returns the time that is left of a round, as the strip shows it. */
    static String left(Instant ends, InstantSource clock) {
        return text(Duration.between(clock.instant(), ends));
    }
}
