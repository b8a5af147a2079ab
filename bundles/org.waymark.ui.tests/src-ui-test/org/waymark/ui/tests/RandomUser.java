package org.waymark.ui.tests;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.waymark.core.layout.PartRole;
import org.waymark.testing.RealInput;
import org.waymark.testing.UiThread;
import org.waymark.ui.map.parts.ElementPart;
import org.waymark.ui.map.parts.MapPart;
import org.waymark.ui.properties.PropertiesView;

/**
 * Somebody who edits a map with keys and mouse and no plan: clicks what is in sight, types, drags, adds, deletes, changes
 * their mind. The same seed on the same screen does the same.
 */
final class RandomUser {

    private static final List<String> WORDS = List.of("calls", "the bank", "waits", "again", "gives up",
            "asks a friend",
            "pays", "is told to wait", "5", "-2", "1 h", "", "\u043e\u0442\u043a\u0430\u0437", "& <x> \"y\"");
    private static final int EDGE = 12;

    private final RealInput real = new RealInput();
    private final Desktop desktop;
    private final Random random;
    private final GraphicalViewer viewer;
    private final List<String> diary = new ArrayList<>();

    RandomUser(Desktop desktop, GraphicalViewer viewer, long seed) {
        this.desktop = desktop;
        this.viewer = viewer;
        this.random = new Random(seed);
    }

    /** What was done, the last last. */
    List<String> diary() {
        return diary;
    }

    /** One thing, from the first key or click to the last. */
    void act() {
        switch (random.nextInt(16)) {
            case 0, 1, 2 -> typeOnTheMap();
            case 3, 4 -> dragCard();
            case 5 -> dragEmotion();
            case 6 -> add();
            case 7 -> delete();
            case 8 -> keys("ctrl+z", random.nextInt(3) + 1);
            case 9 -> keys("ctrl+y", random.nextInt(2) + 1);
            case 10 -> properties();
            case 11 -> choose();
            case 12 -> tree();
            case 13 -> zoom();
            case 14 -> scroll();
            default -> keys(pick(List.of("ctrl+s", "ctrl+a", "Right", "Down", "alt+Right", "ctrl+d")), 1);
        }
    }

    /** Takes back everything typed but not handed over, so that the next thing starts on the map. */
    void settle() {
        real.key("Escape");
    }

    private void typeOnTheMap() {
        part(p -> p.placed().edit().isPresent()).ifPresent(where -> {
            note("type at " + where);
            real.doubleClick(() -> where);
            if (onText()) {
                real.type(words()).key(random.nextInt(6) == 0 ? "Escape" : "Return");
            }
        });
    }

    private void dragCard() {
        PartRole role = random.nextInt(4) == 0 ? PartRole.STAGE_HEADER : PartRole.TOUCHPOINT;
        Optional<Point> from = part(p -> p.placed().role() == role);
        Optional<Point> to = part(p -> p.placed().role() == role);
        if (from.isPresent() && to.isPresent() && !from.equals(to)) {
            note("drag " + role + " " + from.get() + " to " + to.get());
            real.drag(from::get, to::get);
        }
    }

    private void dragEmotion() {
        part(p -> p.placed().role() == PartRole.EMOTION_POINT).ifPresent(from -> {
            int dy = random.nextInt(121) - 60;
            note("drag emotion at " + from + " by " + dy);
            real.drag(() -> from, () -> new Point(from.x, from.y + dy));
        });
    }

    private void add() {
        part(p -> p.placed().role() == PartRole.TOUCHPOINT).ifPresent(card -> {
            note("add behind " + card);
            real.click(() -> card).key(random.nextInt(5) == 0 ? "ctrl+shift+e" : "ctrl+shift+t");
            if (onText()) {
                real.key("Escape");
            }
        });
    }

    /** Not the whole map: what is left must be enough to go on with. */
    private void delete() {
        boolean enough = UiThread.call(() -> ((MapPart) viewer.getContents()).partsIn(PartRole.TOUCHPOINT).size()) > 12;
        part(p -> enough
                ? p.placed().role() != PartRole.STAGE_HEADER && p.placed().role() != PartRole.TITLE
                : p.placed().role() == PartRole.CHANNEL || p.placed().role() == PartRole.PAIN_POINT).ifPresent(at -> {
                    note("delete at " + at);
                    real.click(() -> at).key("Delete");
                });
    }

    private void properties() {
        part(p -> true).ifPresent(at -> real.click(() -> at));
        field(Text.class).ifPresent(at -> {
            note("text in the properties at " + at);
            real.click(() -> at);
            if (onText()) {
                real.key("ctrl+a").type(words()).key("Return", "Escape");
            }
        });
    }

    private void choose() {
        part(p -> p.placed().role() == PartRole.TOUCHPOINT).ifPresent(at -> real.click(() -> at));
        field(Combo.class).ifPresent(at -> {
            note("choice in the properties at " + at);
            real.click(() -> at).keyToPopup("Down", "Return");
        });
    }

    private void tree() {
        UiThread.act(() -> Desktop.page().showView("org.waymark.ui.explorer"));
        row().ifPresent(at -> {
            note("tree at " + at);
            real.click(() -> at);
            switch (random.nextInt(4)) {
                case 0 -> real.doubleClick(() -> at);
                case 1 -> {
                    real.key("F2");
                    if (onText()) {
                        real.type(words()).key("Return");
                    }
                }
                case 2 -> real.key("alt+Down");
                default -> real.key("Down", "Right");
            }
        });
    }

    private void zoom() {
        UiThread.act(() -> desktop.editor().setFocus());
        keys(pick(List.of("ctrl+minus", "ctrl+equal", "ctrl+0", "ctrl+0", "ctrl+9", "ctrl+8")), 1);
    }

    private void scroll() {
        Point middle = UiThread.call(() -> viewer.getControl().toDisplay(300, 300));
        int button = random.nextBoolean() ? 5 : 4;
        note("scroll " + button);
        for (int i = random.nextInt(5); i >= 0; i--) {
            real.click(() -> middle, button);
        }
    }

    private void keys(String key, int times) {
        note(key + " x " + times);
        for (int i = 0; i < times; i++) {
            real.key(key);
        }
    }

    private String words() {
        String text = pick(WORDS) + " " + pick(WORDS);
        return text.isBlank() ? "x" : text.strip();
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private void note(String what) {
        diary.add(what);
    }

    private static boolean onText() {
        return UiThread.call(() -> UiThread.display().getFocusControl() instanceof Text);
    }

    /** A part of the map that a click would hit now. */
    private Optional<Point> part(Predicate<ElementPart> test) {
        List<Point> found = UiThread.call(() -> {
            List<Point> places = new ArrayList<>();
            org.eclipse.swt.graphics.Rectangle area = ((Composite) viewer.getControl()).getClientArea();
            for (Object child : viewer.getContents().getChildren()) {
                ElementPart part = (ElementPart) child;
                Rectangle box = part.partFigure().box();
                part.getFigure().translateToAbsolute(box);
                org.eclipse.draw2d.geometry.Point at = box.getCenter();
                boolean inside = at.x > EDGE && at.y > EDGE && at.x < area.width - EDGE && at.y < area.height - EDGE;
                if (inside && test.test(part) && viewer.findObjectAt(at) == part) {
                    places.add(viewer.getControl().toDisplay(at.x, at.y));
                }
            }
            return places;
        });
        return found.isEmpty() ? Optional.empty() : Optional.of(pick(found));
    }

    /** A field of the properties that is in sight. */
    private Optional<Point> field(Class<? extends Control> type) {
        List<Point> found = UiThread.call(() -> {
            PropertiesView shown = (PropertiesView) Desktop.page().findView(PropertiesView.ID);
            Composite view = (Composite) shown.getCurrentPage().getControl();
            List<Point> places = new ArrayList<>();
            below(view).filter(c -> type.isInstance(c) && c.isVisible() && c.isEnabled()).forEach(c -> {
                Point at = c.toDisplay(c.getSize().x / 2, Math.min(10, c.getSize().y / 2));
                if (view.getBounds().contains(view.getParent().toControl(at)) && hits(c, at)) {
                    places.add(at);
                }
            });
            return places;
        });
        return found.isEmpty() ? Optional.empty() : Optional.of(pick(found));
    }

    /** Whether no ancestor has scrolled the place out of sight. */
    private static boolean hits(Control control, Point at) {
        for (Composite c = control.getParent(); c != null; c = c.getParent()) {
            if (!new org.eclipse.swt.graphics.Rectangle(0, 0, c.getSize().x, c.getSize().y).contains(c.toControl(at))) {
                return false;
            }
        }
        return true;
    }

    private static Stream<Control> below(Control control) {
        return control instanceof Composite composite
                ? Stream.concat(Stream.of(control), Arrays.stream(composite.getChildren()).flatMap(RandomUser::below))
                : Stream.of(control);
    }

    private Optional<Point> row() {
        List<Point> found = UiThread.call(() -> {
            Tree tree = desktop.bot().viewById("org.waymark.ui.explorer").bot().tree().widget();
            List<Point> places = new ArrayList<>();
            rows(tree.getItems()).forEach(item -> {
                org.eclipse.swt.graphics.Rectangle box = item.getBounds();
                Point at = new Point(box.x + Math.min(20, box.width / 2), box.y + box.height / 2);
                if (tree.getClientArea().contains(at) && at.x < tree.getClientArea().width - EDGE) {
                    places.add(tree.toDisplay(at));
                }
            });
            return places;
        });
        return found.isEmpty() ? Optional.empty() : Optional.of(pick(found));
    }

    private static Stream<TreeItem> rows(TreeItem[] items) {
        return Arrays.stream(items).flatMap(
                i -> Stream.concat(Stream.of(i), i.getExpanded() ? rows(i.getItems()) : Stream.empty()));
    }
}
