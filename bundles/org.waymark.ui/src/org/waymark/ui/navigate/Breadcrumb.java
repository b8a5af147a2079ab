package org.waymark.ui.navigate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
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
    /** Widths in pixels: around a segment, of all buttons without text, of a link. */
    private static final int PAD = 20;
    private static final int BUTTONS = 110;
    private static final int LINK = 190;

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
        int letters = letters(element, List.copyOf(path));
        path.forEach(at -> segment(at, path.size() > 2, letters));
        focus = path.size();
        if (!children(element).isEmpty()) {
            ToolItem more = item(null, "\u203a \u2026", messages.get("crumb_children"));
            more.addListener(SWT.Selection, e -> menu(more, children(element), null));
        }
        links(element);
        line.setRedraw(true);
        line.getParent().layout(true);
        line.layout(true);
    }

    /** Returns the length at which all segments fit side by side. */
    private int letters(EObject element, List<EObject> path) {
        long links = journey(element).map(journey -> overviews(journey).size()).orElse(0)
                + (element instanceof Touchpoint touchpoint && touchpoint.getDetailedBy() != null ? 1 : 0);
        long room = width - BUTTONS - links * LINK;
        if (width == 0) {
            return LONGEST;
        }
        GC gc = new GC(line);
        try {
            int letters = MOST;
            while (letters > LEAST && width(gc, path.subList(path.size() > 2 ? 1 : 0, path.size()), letters) > room) {
                letters -= 2;
            }
            return letters;
        } finally {
            gc.dispose();
        }
    }

    private int width(GC gc, List<EObject> named, int letters) {
        return named.stream()
                .mapToInt(at -> gc.textExtent("\u203a " + Lines.shortened(texts.of(at), letters)).x + PAD).sum();
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
        item.setText(text.replace("&", "&&"));
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

    /**
     * @param deep true for a long path, whose start is only an icon
     * @param letters maximum length of the text
     */
    private void segment(EObject element, boolean deep, int letters) {
        String name = texts.of(element);
        String lead = element instanceof Portfolio ? "" : "\u203a ";
        String shown = element instanceof Portfolio && deep ? "" : lead + Lines.shortened(name, letters);
        ToolItem item = item(element instanceof Portfolio ? Icon.PORTFOLIO.image() : null, shown,
                messages.get("crumb_tip", name));
        item.addListener(SWT.Selection, e -> menu(item, siblings(element), element));
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
