package org.waymark.ui.present;

import java.time.InstantSource;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Cursor;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.waymark.core.layout.PlacedMap;
import org.waymark.core.layout.TextCache;
import org.waymark.core.layout.Theme;
import org.waymark.core.layout.ViewSettings;
import org.waymark.core.layout.map.MapLayout;
import org.waymark.core.text.Messages;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Stage;
import org.waymark.ui.elements.ElementTexts;
import org.waymark.ui.paint.Paints;
import org.waymark.ui.session.PortfolioSession;
import org.waymark.ui.session.SessionListener;

/**
 * Presents a map in full screen with large type. It is a window of its own above the workbench, so leaving it has
 * nothing to restore.
 */
public final class Presentation {

    private static final int BLINK = 500;
    private static final int SPOT = 13;
    private static final int HALO = 26;

    private final PortfolioSession session;
    private final Journey journey;
    private final ViewSettings view;
    private final Theme theme;
    private final Shell shell;
    private final Canvas canvas;
    private final Cursor hidden;
    private final Paints paints;
    private final TextCache texts;
    private final SlidePainter painter;
    private final StatusLine line;
    private final Slides slides = new Slides();
    private final Timebox time = new Timebox(InstantSource.system());
    private final SessionListener follower = event -> changed();
    private final Runnable ticker = this::tick;
    private PlacedMap map;
    private double scroll;
    private boolean laser = true;
    private boolean rung;
    private int mouseX = -2 * HALO;
    private int mouseY = -2 * HALO;

    /**
     * @param parent window above which it opens, on the same screen
     * @param view visible content of the journey
     * @param theme colours; the type is enlarged
     */
    public Presentation(Shell parent, PortfolioSession session, Journey journey, ViewSettings view, Theme theme) {
        this.session = session;
        this.journey = journey;
        this.view = view;
        this.theme = theme.largeType();
        shell = new Shell(parent, SWT.NO_TRIM);
        shell.setText(Messages.of(Presentation.class).get("present_title", new ElementTexts().of(journey)));
        shell.setLayout(new FillLayout());
        canvas = new Canvas(shell, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        paints = new Paints(parent.getDisplay(), session.document().folder());
        texts = new TextCache(paints);
        painter = new SlidePainter(paints);
        line = new StatusLine(paints);
        ImageData nothing = new ImageData(1, 1, 1, new PaletteData(new RGB(0, 0, 0), new RGB(255, 255, 255)));
        hidden = new Cursor(parent.getDisplay(), nothing, nothing, 0, 0);
        listen();
        place();
    }

    private void listen() {
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.Traverse, event -> event.doit = false);
        canvas.addListener(SWT.MouseMove, event -> point(event.x, event.y));
        canvas.addListener(SWT.MouseUp, event -> step(event.button == 3 ? -1 : 1));
        canvas.addListener(SWT.MouseVerticalWheel, event -> scroll(-40 * event.count));
        canvas.addListener(SWT.Resize, event -> canvas.redraw());
        shell.addListener(SWT.Dispose, event -> {
            session.removeListener(follower);
            hidden.dispose();
            paints.dispose();
        });
        session.addListener(follower);
    }

    /** @param start the first stage, {@code null} for the whole map */
    public void open(Stage start) {
        if (start != null) {
            slides.goTo(start);
        }
        shell.setBounds(shell.getParent().getMonitor().getBounds());
        canvas.setCursor(hidden);
        shell.open();
        shell.setFullScreen(true);
        canvas.forceFocus();
    }

    private void place() {
        map = MapLayout.place(journey, view, theme, texts);
        slides.use(map);
        canvas.redraw();
    }

    /** Updates after a change of the model; closes if the journey was deleted. */
    private void changed() {
        if (session.contains(journey)) {
            place();
        } else {
            shell.close();
        }
    }

    private void key(Event event) {
        switch (event.keyCode) {
            case SWT.ESC, SWT.F5 -> shell.close();
            case ' ', SWT.ARROW_RIGHT, SWT.PAGE_DOWN, SWT.CR, SWT.KEYPAD_CR -> step(1);
            case SWT.ARROW_LEFT, SWT.PAGE_UP, SWT.BS -> step(-1);
            case SWT.HOME -> step(-slides.number());
            case SWT.END -> step(slides.stages());
            case SWT.ARROW_DOWN -> scroll(80);
            case SWT.ARROW_UP -> scroll(-80);
            case 't', 'е' -> run(time::toggle);
            case 'r', 'к' -> run(time::reset);
            case '+', '=', SWT.KEYPAD_ADD -> run(() -> time.lengthen(1));
            case '-', SWT.KEYPAD_SUBTRACT -> run(() -> time.lengthen(-1));
            case 'l', 'д' -> {
                laser = !laser;
                canvas.redraw();
            }
            default -> {
                // other keys have no effect
            }
        }
    }

    private void step(int by) {
        if (slides.step(by)) {
            scroll = 0;
            canvas.redraw();
        }
    }

    private void scroll(double by) {
        double deepest = camera().deepest(slides.current(), room().height);
        scroll = Math.clamp(scroll + by, 0, deepest);
        canvas.redraw();
    }

    private void run(Runnable change) {
        change.run();
        rung = time.over();
        tick();
    }

    /** Called twice a second while the timer runs: updates the time, rings once at its end, then blinks. */
    private void tick() {
        if (canvas.isDisposed()) {
            return;
        }
        if (time.over() && !rung) {
            rung = true;
            canvas.getDisplay().beep();
        }
        Rectangle below = statusArea();
        canvas.redraw(below.x, below.y, below.width, below.height, false);
        canvas.getDisplay().timerExec(time.running() ? BLINK : -1, ticker);
    }

    private void point(int x, int y) {
        spot();
        mouseX = x;
        mouseY = y;
        spot();
    }

    private void spot() {
        canvas.redraw(mouseX - HALO - 1, mouseY - HALO - 1, 2 * HALO + 2, 2 * HALO + 2, false);
    }

    private Rectangle room() {
        Rectangle all = canvas.getClientArea();
        return new Rectangle(0, 0, all.width, Math.max(1, all.height - StatusLine.HEIGHT));
    }

    private Rectangle statusArea() {
        Rectangle room = room();
        return new Rectangle(0, room.height, room.width, StatusLine.HEIGHT);
    }

    private Camera camera() {
        return Camera.of(slides.current(), map, room().width, room().height, scroll);
    }

    private void paint(GC gc) {
        Rectangle clip = gc.getClipping();
        if (clip.y < room().height) {
            painter.paint(gc, map, theme, slides.current(), camera(), room());
        }
        boolean loud = System.currentTimeMillis() / BLINK % 2 == 0;
        line.paint(gc, theme.palette(), statusArea(), slides, title(), time, loud);
        if (laser) {
            gc.setAntialias(SWT.ON);
            gc.setBackground(paints.color(theme.palette().negative()));
            gc.setAlpha(70);
            gc.fillOval(mouseX - HALO, mouseY - HALO, 2 * HALO, 2 * HALO);
            gc.setAlpha(220);
            gc.fillOval(mouseX - SPOT, mouseY - SPOT, 2 * SPOT, 2 * SPOT);
            gc.setAlpha(255);
        }
    }

    private String title() {
        ElementTexts names = new ElementTexts();
        return slides.current().stage().map(names::of).orElseGet(() -> names.of(journey));
    }
}
