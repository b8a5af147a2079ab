package org.waymark.ui.room;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.waymark.core.layout.FontSpec;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.Palette;
import org.waymark.core.text.Lines;
import org.waymark.ui.paint.Paints;

/** The strip above a presented map: what the round is, how much time is left, who has sent, and the way in. */
final class ProjectorStrip {

    private static final int LOWEST = 132;
    private static final int WIDTH = 1280;
    private static final int PAD = 20;
    private static final int EDGE = 6;
    private static final int TICK = 500;
    private static final int TITLE = 28;
    private static final int WORDS = 18;
    private static final int COUNT = 22;
    private static final int TIME = 48;
    private static final int CODE = 44;
    private static final int SMALLEST_MODULE = 4;
    /** A fifth of the screen: people scan the code from their seats. */
    private static final int PART = 5;

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
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(SWT.DEFAULT, LOWEST).applyTo(canvas);
        frame.addListener(SWT.Resize, event -> fit());
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
        fit();
        tick();
    }

    /** Takes the height in which the code has whole pixels for each module; without a code a low strip is enough. */
    private void fit() {
        if (canvas.isDisposed()) {
            return;
        }
        Composite frame = canvas.getParent();
        int height = joinInStrip().map(join -> height(frame.getClientArea().height, join.picture().modules()))
                .orElse(LOWEST);
        GridData data = (GridData) canvas.getLayoutData();
        if (data.heightHint != height) {
            data.heightHint = height;
            frame.layout(true);
        }
    }

    /** Returns the height of a strip with a code of so many modules on a screen. */
    static int height(int screen, int modules) {
        int module = Math.max(SMALLEST_MODULE, Math.round((screen / (float) PART - 2 * EDGE) / modules));
        return Math.max(LOWEST, module * modules + 2 * EDGE);
    }

    private Optional<Scene.Join> joinInStrip() {
        return scene.lobby() ? Optional.empty() : scene.join();
    }

    /** Returns a size of letters that grows with the strip as far as its width allows. */
    private int grown(int size, Rectangle area) {
        double factor = Math.min(area.height / (double) LOWEST, area.width / (double) WIDTH);
        return (int) Math.round(size * Math.clamp(factor, 1, 3));
    }

    private Font regular(int size, Rectangle area) {
        return paints.font(FontSpec.regular(grown(size, area)));
    }

    private Font bold(int size, Rectangle area) {
        return paints.font(FontSpec.bold(grown(size, area)));
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
        List<Line> lines = List.of(new Line(scene.title(), bold(TITLE, area), palette.ink()),
                new Line(scene.hint(), regular(WORDS, area), palette.muted()),
                new Line(scene.sent(), bold(COUNT, area), palette.accent()));
        int top = area.y + (area.height - lines.stream().mapToInt(line -> line.height(gc)).sum()) / 2;
        for (Line line : lines) {
            gc.setFont(line.font());
            gc.setForeground(paints.color(line.ink()));
            gc.drawText(fitting(gc, line.text(), room), PAD, top, SWT.DRAW_TRANSPARENT);
            top += line.height(gc);
        }
        gc.setForeground(paints.color(palette.hairline()));
        gc.drawLine(area.x, area.height - 1, area.width, area.height - 1);
    }

    private record Line(String text, Font font, Ink ink) {

        int height(GC gc) {
            gc.setFont(font);
            return text.isEmpty() ? 0 : gc.getFontMetrics().getHeight() + 2;
        }
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
        Optional<Scene.Join> join = joinInStrip();
        if (join.isEmpty()) {
            return right;
        }
        int side = area.height - 2 * EDGE;
        int left = right - side;
        join.get().picture().paint(gc, left, area.y + EDGE, side);
        Font large = bold(CODE, area);
        Font small = regular(WORDS, area);
        gc.setFont(small);
        Point address = gc.textExtent(join.get().address());
        gc.setFont(large);
        Point code = gc.textExtent(join.get().code());
        int top = area.y + (area.height - code.y - address.y) / 2;
        gc.setForeground(paints.color(palette.ink()));
        gc.drawText(join.get().code(), left - PAD - code.x, top, SWT.DRAW_TRANSPARENT);
        gc.setFont(small);
        gc.setForeground(paints.color(palette.muted()));
        gc.drawText(join.get().address(), left - PAD - address.x, top + code.y, SWT.DRAW_TRANSPARENT);
        return left - PAD - Math.max(code.x, address.x) - PAD;
    }

    /** Paints the time that is left and returns its left edge. */
    private int time(GC gc, Rectangle area, int right) {
        if (scene.ends().isEmpty()) {
            return right;
        }
        Duration left = Duration.between(clock.instant(), scene.ends().get());
        gc.setFont(bold(TIME, area));
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
