package org.waymark.ui.present;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Cursor;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Monitor;
import org.eclipse.swt.widgets.Shell;
import org.waymark.core.layout.PartRole;
import org.waymark.core.layout.PlacedMap;
import org.waymark.core.layout.PlacedPage;
import org.waymark.core.layout.TextCache;
import org.waymark.core.layout.Theme;
import org.waymark.core.layout.ViewSettings;
import org.waymark.core.layout.map.MapLayout;
import org.waymark.core.layout.story.CurveStrip;
import org.waymark.core.layout.story.StorySheet;
import org.waymark.core.text.Labels;
import org.waymark.core.text.Messages;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Step;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.model.cjm.View;
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
    /** Share of the screen that the strip of curves takes, with its limits in pixels. */
    private static final int STRIP = 6;
    private static final int LOWEST_STRIP = 96;
    private static final int HIGHEST_STRIP = 180;

    private final PortfolioSession session;
    private final Journey journey;
    private final ViewSettings given;
    private final Theme theme;
    private final Messages messages = Messages.of(Presentation.class);
    private final Shell shell;
    private final Canvas canvas;
    private final Cursor hidden;
    private final Paints paints;
    private final TextCache texts;
    private final Optional<Surround> surround;
    private final SlidePainter painter;
    private final StatusLine line;
    private final Captures captures;
    private final Slides slides = new Slides();
    private final Timebox time = new Timebox(InstantSource.system());
    private final SessionListener follower = event -> changed();
    private final Runnable ticker = this::tick;
    private final Theme normal;
    private ViewSettings view;
    private int viewNumber;
    private CurveStrip curves;
    private PlacedMap map;
    private Optional<PlacedPage> story = Optional.empty();
    private Rectangle storyRoom = new Rectangle(0, 0, 0, 0);
    private double scroll;
    private boolean laser = true;
    private boolean rung;
    private int mouseX = -2 * HALO;
    private int mouseY = -2 * HALO;

    /**
     * @param parent window above which it opens, on the same screen
     * @param view visible content of the journey
     * @param theme colours; the type is enlarged
     * @param surround what a feature shows around the map
     * @param style of the window: without borders, or with them where it shares the only screen
     */
    public Presentation(Shell parent, PortfolioSession session, Journey journey, ViewSettings view, Theme theme,
            Optional<Surround> surround, int style) {
        this.session = session;
        this.journey = journey;
        this.given = view;
        this.view = view;
        this.normal = theme;
        this.theme = theme.largeType();
        this.surround = surround;
        shell = new Shell(parent, style);
        shell.setData(this);
        shell.setText(messages.get("present_title", new ElementTexts().of(journey)));
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(shell);
        paints = new Paints(parent.getDisplay(), session.document().folder());
        surround.ifPresent(around -> around.above(shell, paints, theme));
        canvas = new Canvas(shell, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas);
        surround.ifPresent(around -> around.beside(shell, paints, theme));
        texts = new TextCache(paints);
        painter = new SlidePainter(paints);
        line = new StatusLine(paints);
        captures = new Captures(canvas, paints, session, journey);
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
        canvas.addListener(SWT.MouseUp, this::click);
        canvas.addListener(SWT.MouseVerticalWheel, event -> scroll(-40 * event.count));
        canvas.addListener(SWT.Resize, event -> canvas.redraw());
        shell.addListener(SWT.Dispose, event -> {
            session.removeListener(follower);
            hidden.dispose();
            paints.dispose();
        });
        session.addListener(follower);
    }

    /** @param start the first stage or touchpoint, {@code null} for the whole journey */
    public void open(Step start) {
        begin(start);
        shell.setBounds(shell.getParent().getMonitor().getBounds());
        show(true);
    }

    /** Opens on a monitor, on the whole of it or in the given part of it. The keys stay where they are. */
    public Shell open(Monitor monitor, Optional<Rectangle> part) {
        begin(null);
        shell.setBounds(part.orElseGet(monitor::getBounds));
        show(part.isEmpty());
        return shell;
    }

    private void begin(Step start) {
        switch (start) {
            case Stage stage -> slides.goTo(stage);
            case Touchpoint touchpoint -> slides.focus(touchpoint);
            case null, default -> {
                // begins with the story
            }
        }
    }

    private void show(boolean whole) {
        canvas.setCursor(hidden);
        shell.open();
        if (whole) {
            shell.setFullScreen(true);
        }
        canvas.forceFocus();
    }

    private void place() {
        map = MapLayout.place(journey, view, theme, texts);
        slides.use(map);
        curves = new CurveStrip(map, journey, view, theme, texts);
        storyRoom = new Rectangle(0, 0, 0, 0);
        canvas.redraw();
    }

    /** Places the story for the screen, again when its size changes. */
    private Optional<PlacedPage> story() {
        Rectangle room = room();
        if (!room.equals(storyRoom)) {
            storyRoom = room;
            story = StorySheet.place(journey, view, normal, texts, room.width, room.height);
        }
        return story;
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
        if ((event.stateMask & SWT.MOD1) != 0) {
            control(event.keyCode);
            return;
        }
        switch (event.keyCode) {
            case SWT.ESC, SWT.F5 -> shell.close();
            case ' ', SWT.ARROW_RIGHT, SWT.PAGE_DOWN, SWT.CR, SWT.KEYPAD_CR -> step(1);
            case SWT.ARROW_LEFT, SWT.PAGE_UP, SWT.BS -> step(-1);
            case SWT.HOME -> step(-slides.number());
            case SWT.END -> step(slides.stages());
            case SWT.ARROW_DOWN -> scroll(80);
            case SWT.ARROW_UP -> scroll(-80);
            case SWT.TAB -> touchpoint((event.stateMask & SWT.SHIFT) != 0 ? -1 : 1);
            case 't', 'е' -> run(time::toggle);
            case 'r', 'к' -> run(time::reset);
            case '+', '=', SWT.KEYPAD_ADD -> run(() -> time.lengthen(1));
            case '-', SWT.KEYPAD_SUBTRACT -> run(() -> time.lengthen(-1));
            case 'v', 'м' -> nextView();
            case 'l', 'д' -> {
                laser = !laser;
                canvas.redraw();
            }
            case '1', '2', '3', '4', '5' -> captures.feel(slides.touchpoint(), event.keyCode - '3');
            case SWT.F11 -> shell.setFullScreen(!shell.getFullScreen());
            default -> other((char) event.keyCode);
        }
    }

    private void other(char key) {
        Optional<Capture> kind = Capture.of(key);
        kind.ifPresent(known -> captures.write(known, slides.touchpoint(), theme.palette(), hidden));
        if (kind.isEmpty()) {
            surround.ifPresent(around -> around.key(key));
        }
    }

    private void control(int key) {
        switch (key) {
            case 'z', 'я' -> captures.takeBack();
            case 'p', 'з' -> captures.nextPersona();
            default -> {
                // other keys have no effect
            }
        }
    }

    /** Shows the next view of the journey; after the last one what was shown at first. */
    private void nextView() {
        List<View> views = journey.getViews();
        viewNumber = (viewNumber + 1) % (views.size() + 1);
        view = viewNumber == 0
                ? given
                : ViewSettings.of(journey, views.get(viewNumber - 1)).withLocale(given.locale());
        scroll = 0;
        place();
        captures.say(messages.get("present_view", viewNumber == 0
                ? messages.get("present_allLanes")
                : Labels.in(given.locale()).shown(views.get(viewNumber - 1))));
    }

    private void touchpoint(int by) {
        if (slides.stepTouchpoint(by)) {
            scroll = 0;
            captures.say("");
        }
    }

    /** A click on a card puts the focus there; anywhere else it goes on, the right button back. */
    private void click(Event event) {
        Camera camera = camera();
        double x = camera.x() + (event.x - camera.headerWidth()) / camera.scale();
        double y = camera.y() + event.y / camera.scale();
        Optional<Touchpoint> card = event.button != 1 || slides.current().stage().isEmpty()
                ? Optional.empty()
                : map.parts().stream().filter(part -> part.role() == PartRole.TOUCHPOINT
                        && part.bounds().contains(x, y)).map(part -> (Touchpoint) part.element()).findFirst();
        if (card.isPresent()) {
            slides.focus(card.get());
            captures.say("");
        } else {
            step(event.button == 3 ? -1 : 1);
        }
    }

    private void step(int by) {
        if (slides.step(by)) {
            scroll = 0;
            captures.say("");
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

    /** Returns the screen without the status line and without the strip of curves. */
    private Rectangle room() {
        Rectangle all = above();
        return new Rectangle(0, 0, all.width, Math.max(1, all.height - strip(all)));
    }

    private Rectangle above() {
        Rectangle all = canvas.getClientArea();
        return new Rectangle(0, 0, all.width, Math.max(1, all.height - StatusLine.HEIGHT));
    }

    /** Returns the height of the strip of curves; 0 where a stage is seen as a whole, with its curve. */
    private int strip(Rectangle all) {
        boolean whole = slides.current().stage().isEmpty() || Camera.of(slides.current(), map, all.width, all.height, 0)
                .deepest(slides.current(), all.height) == 0;
        return whole || curves.isEmpty() ? 0 : Math.clamp(all.height / STRIP, LOWEST_STRIP, HIGHEST_STRIP);
    }

    private Rectangle statusArea() {
        Rectangle above = above();
        return new Rectangle(0, above.height, above.width, StatusLine.HEIGHT);
    }

    private Camera camera() {
        return Camera.of(slides.current(), map, room().width, room().height, scroll);
    }

    private void paint(GC gc) {
        Rectangle clip = gc.getClipping();
        if (clip.y < above().height) {
            if (slides.current().stage().isEmpty() && story().isPresent()) {
                painter.story(gc, story.get(), room());
            } else {
                painter.paint(gc, map, theme, slides.current(), camera(), room(), slides.touchpoint());
                strip(gc);
            }
        }
        boolean loud = System.currentTimeMillis() / BLINK % 2 == 0;
        line.paint(gc, theme.palette(), statusArea(), slides, title(), keys(), time, loud);
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

    private void strip(GC gc) {
        Rectangle room = room();
        int height = above().height - room.height;
        if (height > 0) {
            painter.curves(gc, curves, theme, slides.current(), camera(),
                    new Rectangle(0, room.height, room.width, height));
        }
    }

    private String title() {
        ElementTexts names = new ElementTexts();
        String stage = slides.current().stage().map(names::of).orElseGet(() -> names.of(journey));
        return slides.touchpoint().map(touchpoint -> stage + "  \u203a  " + names.of(touchpoint)).orElse(stage);
    }

    private List<String> keys() {
        String who = captures.who();
        return captures.said().isEmpty()
                ? List.of(messages.get("present_keys", who), messages.get("present_keysMiddle", who),
                        messages.get("present_keysShort"))
                : List.of(captures.said());
    }
}
