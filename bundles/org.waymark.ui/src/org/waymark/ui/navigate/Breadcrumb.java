package org.waymark.ui.navigate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IWorkbenchPage;
import org.waymark.core.text.Lines;
import org.waymark.core.text.Messages;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Portfolio;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.ui.elements.ElementTexts;
import org.waymark.ui.session.PortfolioSession;
import org.waymark.ui.session.Sessions;
import org.waymark.ui.widgets.Icon;

/**
 * The path of the selection: portfolio, journey, stage, touchpoint and its content. Each segment opens a menu of
 * siblings. Links to journeys that detail a touchpoint follow, in both directions.
 */
public final class Breadcrumb {

    /** Lengths of a segment in characters, depending on the room, and of a link. */
    private static final int MOST = 40;
    private static final int LEAST = 8;
    private static final int LONGEST = 24;
    private static final String LEAD = "\u203a ";
    private static final String HIDDEN = LEAD + "\u2026";

    private final Composite line;
    private final Runnable leave;
    private final Navigator navigator;
    private final Sessions sessions;
    private final ElementTexts texts = new ElementTexts();
    private final Messages messages = Messages.of(Breadcrumb.class);
    private List<Object> shown = List.of();
    private EObject last;
    private int focus;
    private int width;

    /** @param leave called when Esc returns the focus */
    public Breadcrumb(Composite parent, IWorkbenchPage page, Runnable leave) {
        this.leave = leave;
        line = new Composite(parent, SWT.NONE);
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.wrap = false;
        layout.spacing = 0;
        layout.marginTop = layout.marginBottom = layout.marginLeft = layout.marginRight = 0;
        layout.center = true;
        line.setLayout(layout);
        line.addListener(SWT.Resize, event -> resized());
        navigator = new Navigator(page);
        sessions = page.getWorkbenchWindow().getService(Sessions.class);
    }

    public Control control() {
        return line;
    }

    /** Focuses the segment of the selection: arrows move, Enter or Down opens, Esc leaves. */
    public void focus() {
        Control[] bars = line.getChildren();
        bars[Math.clamp(focus, 0, bars.length - 1)].forceFocus();
    }

    /** Shows the path of an element. */
    public void show(EObject element) {
        Deque<EObject> path = new ArrayDeque<>();
        for (EObject at = element; at != null; at = at.eContainer()) {
            path.addFirst(at);
        }
        List<Object> now = content(element, path);
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        last = element;
        line.setRedraw(false);
        for (Control bar : line.getChildren()) {
            bar.dispose();
        }
        item(Icon.BACK.image(), "", messages.get("crumb_back")).addListener(SWT.Selection, e -> later(navigator::back));
        List<Segment> segments = path.stream().map(at -> segment(at, path.size() > 2)).toList();
        focus = path.size();
        if (!children(element).isEmpty()) {
            ToolItem more = item(null, HIDDEN, messages.get("crumb_children"));
            more.addListener(SWT.Selection, e -> menu(more, children(element), null));
        }
        links(element);
        fit(segments.stream().filter(Segment::named).toList());
        line.setRedraw(true);
        line.getParent().layout(true);
        line.layout(true);
    }

    /**
     * Shortens names as far as the room asks for, all to the same length. Where that is not enough the first ones go, as
     * the last says most.
     */
    private void fit(List<Segment> segments) {
        int over = width == 0 ? 0 : line.computeSize(SWT.DEFAULT, SWT.DEFAULT).x - width;
        if (over <= 0) {
            return;
        }
        GC gc = new GC(line);
        try {
            int room = width(gc, segments, 0, MOST) - over;
            int gone = 0;
            int letters = MOST;
            while (width(gc, segments, gone, letters) > room && (letters > LEAST || gone < segments.size() - 1)) {
                boolean shorter = letters > LEAST;
                gone += shorter ? 0 : 1;
                letters = shorter ? letters - 1 : MOST;
            }
            for (int i = 0; i < segments.size(); i++) {
                text(segments.get(i).item, shown(segments, i, gone, letters));
            }
        } finally {
            gc.dispose();
        }
    }

    private static int width(GC gc, List<Segment> segments, int gone, int letters) {
        return IntStream.range(0, segments.size()).map(i -> gc.textExtent(shown(segments, i, gone, letters)).x).sum();
    }

    private static String shown(List<Segment> segments, int index, int gone, int letters) {
        return index < gone ? HIDDEN : segments.get(index).text(letters);
    }

    /**
     * A step of the path.
     *
     * @param lead what stands before the name
     * @param name empty if only an icon stands for it
     */
    private record Segment(ToolItem item, String lead, String name) {

        boolean named() {
            return !name.isEmpty();
        }

        String text(int letters) {
            return named() ? lead + Lines.shortened(name, letters) : "";
        }
    }

    /** Shortens names again after a change of the width. */
    private void resized() {
        if (line.getSize().x != width) {
            width = line.getSize().x;
            if (last != null) {
                shown = List.of();
                show(last);
            }
        }
    }

    /** Returns everything the line depends on; it is rebuilt only if some of it changes. */
    private List<Object> content(EObject element, Collection<EObject> path) {
        List<EObject> named = new ArrayList<>(path);
        if (element instanceof Touchpoint touchpoint && touchpoint.getDetailedBy() != null) {
            named.add(touchpoint.getDetailedBy());
        }
        journey(element).ifPresent(journey -> named.addAll(overviews(journey)));
        List<Object> content = new ArrayList<>(named);
        named.forEach(at -> content.add(texts.of(at)));
        content.add(children(element).isEmpty());
        return content;
    }

    /** Creates a tool bar for each item, as items of one bar would all be as wide as the widest. */
    private ToolItem item(Image image, String text, String tip) {
        ToolBar bar = new ToolBar(line, SWT.FLAT | SWT.RIGHT);
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setImage(image);
        text(item, text);
        item.setToolTipText(tip);
        bar.addListener(SWT.KeyDown, event -> key(event, item));
        return item;
    }

    private void key(Event event, ToolItem item) {
        List<Control> bars = List.of(line.getChildren());
        int at = bars.indexOf(item.getParent());
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> bars.get(Math.max(0, at - 1)).forceFocus();
            case SWT.ARROW_RIGHT -> bars.get(Math.min(bars.size() - 1, at + 1)).forceFocus();
            case SWT.ARROW_DOWN, SWT.CR, SWT.KEYPAD_CR, ' ' -> item.notifyListeners(SWT.Selection, new Event());
            case SWT.ESC -> leave.run();
            default -> {
                return;
            }
        }
        event.doit = false;
    }

    /** @param deep true for a long path, whose start is only an icon */
    private Segment segment(EObject element, boolean deep) {
        boolean start = element instanceof Portfolio;
        String name = texts.of(element);
        ToolItem item = item(start ? Icon.PORTFOLIO.image() : null, "", messages.get("crumb_tip", name));
        Segment segment = new Segment(item, start ? "" : LEAD, start && deep ? "" : name);
        text(item, segment.text(width == 0 ? LONGEST : MOST));
        item.addListener(SWT.Selection, e -> menu(item, siblings(element), element));
        return segment;
    }

    private static void text(ToolItem item, String text) {
        item.setText(text.replace("&", "&&"));
    }

    private List<? extends EObject> siblings(EObject element) {
        if (element.eContainer() == null) {
            return sessions.all().stream().map(PortfolioSession::portfolio).toList();
        }
        return element.eContainmentFeature().isMany()
                ? ((List<?>) element.eContainer().eGet(element.eContainmentFeature())).stream()
                        .map(EObject.class::cast).toList()
                : List.of(element);
    }

    private static List<? extends EObject> children(EObject element) {
        return switch (element) {
            case Portfolio portfolio -> portfolio.getJourneys();
            case Journey journey -> journey.getStages();
            case Stage stage -> stage.getTouchpoints();
            default -> List.of();
        };
    }

    private void links(EObject element) {
        if (element instanceof Touchpoint touchpoint && touchpoint.getDetailedBy() != null) {
            Journey detail = touchpoint.getDetailedBy();
            item(Icon.LINK.image(), messages.get("crumb_detailed", Lines.shortened(texts.of(detail), LONGEST)),
                    messages.get("crumb_detailedTip"))
                    .addListener(SWT.Selection, e -> later(() -> navigator.go(detail)));
        }
        journey(element).ifPresent(journey -> overviews(journey).forEach(overview -> item(Icon.LINK.image(),
                messages.get("crumb_partOf", Lines.shortened(texts.of(overview), LONGEST)),
                messages.get("crumb_partOfTip")).addListener(SWT.Selection, e -> later(() -> navigator.go(overview)))));
    }

    private static Optional<Journey> journey(EObject element) {
        EObject at = element;
        while (at != null && !(at instanceof Journey)) {
            at = at.eContainer();
        }
        return Optional.ofNullable((Journey) at);
    }

    /** Returns the touchpoints that a journey details. */
    private static List<Touchpoint> overviews(Journey journey) {
        return journey.getPortfolio() == null
                ? List.of()
                : journey.getPortfolio().getJourneys().stream().flatMap(j -> j.getStages().stream())
                        .flatMap(s -> s.getTouchpoints().stream()).filter(t -> t.getDetailedBy() == journey).limit(3)
                        .toList();
    }

    /**
     * Performs a jump after the current event, because it rebuilds all items, and one of them is handling its click.
     */
    private void later(Runnable jump) {
        line.getDisplay().asyncExec(jump);
    }

    private void menu(ToolItem item, List<? extends EObject> elements, EObject current) {
        ToolBar bar = item.getParent();
        Menu menu = new Menu(bar);
        for (EObject element : elements) {
            MenuItem choice = new MenuItem(menu, current == null ? SWT.PUSH : SWT.RADIO);
            choice.setText(Lines.shortened(texts.of(element), 80).replace("&", "&&"));
            choice.setSelection(element == current);
            choice.addListener(SWT.Selection, e -> {
                if (current == null || choice.getSelection()) {
                    later(() -> navigator.go(element));
                }
            });
        }
        menu.addListener(SWT.Hide, e -> line.getDisplay().asyncExec(menu::dispose));
        Rectangle place = item.getBounds();
        menu.setLocation(bar.toDisplay(place.x, place.y + place.height));
        menu.setVisible(true);
    }
}
