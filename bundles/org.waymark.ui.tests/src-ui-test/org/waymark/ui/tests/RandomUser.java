package org.waymark.ui.tests;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.waymark.core.layout.PartRole;
import org.waymark.model.cjm.Emotion;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.testing.RealInput;
import org.waymark.testing.UiThread;
import org.waymark.ui.map.parts.ElementPart;

/**
 * A simulated user who edits a map with keys and mouse at random: clicks visible places, types, drags, adds, deletes,
 * undoes. The same seed on the same screen does the same.
 */
final class RandomUser {

    private static final List<String> WORDS = List.of("calls", "the bank", "waits", "again", "gives up",
            "asks a friend",
            "pays", "is told to wait", "5", "-2", "1 h", "", "\u043e\u0442\u043a\u0430\u0437", "& <x> \"y\"");
    private static final int ENOUGH = 12;

    private final RealInput real = new RealInput();
    private final Random random;
    private final Sight sight;
    private final Diary diary;

    RandomUser(Desktop desktop, Diary diary, long seed) {
        this.diary = diary;
        this.sight = new Sight(desktop.bot());
        this.random = new Random(seed);
    }

    /** Performs one action, from the first key or click to the last. */
    void act() {
        if (sight.map().isEmpty()) {
            findAMap();
            return;
        }
        switch (random.nextInt(17)) {
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
            case 15 -> deleteInTheTree();
            default -> keys(pick(List.of("ctrl+s", "ctrl+a", "Right", "Down", "alt+Right", "ctrl+d")), 1);
        }
        if (popup()) {
            note("close the popup");
            real.key("Escape");
        }
    }

    /** Returns whether something without a title has opened over the window, as the comments of a mark do. */
    private static boolean popup() {
        return UiThread.call(() -> {
            Shell active = UiThread.display().getActiveShell();
            return active != null && active.getParent() != null && (active.getStyle() & SWT.TITLE) == 0;
        });
    }

    /** Discards unfinished text, so that the next action starts on the map. */
    void settle() {
        real.key("Escape");
    }

    /**
     * Handles the case that no map is active, because its journey was deleted or another page is open: undoes or opens
     * a journey.
     */
    private void findAMap() {
        toTheTree();
        Optional<Point> journey = one(sight.rows(Journey.class));
        if (journey.isPresent() && random.nextBoolean()) {
            note("open the journey at " + journey.get());
            real.doubleClick(journey::get);
        } else {
            one(sight.rows(Object.class)).ifPresent(at -> real.click(() -> at).key("Right"));
            keys("ctrl+z", 1);
        }
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

    /** Deletes something, but keeps enough of the map to continue. */
    private void delete() {
        boolean enough = sight.touchpoints() > ENOUGH;
        part(p -> enough
                ? p.placed().role() != PartRole.STAGE_HEADER && p.placed().role() != PartRole.TITLE
                : p.placed().role() == PartRole.CHANNEL || p.placed().role() == PartRole.PAIN_POINT).ifPresent(at -> {
                    note("delete at " + at);
                    real.click(() -> at).key("Delete");
                });
    }

    /** Deletes a journey now and then, otherwise an element of a frequent kind. */
    private void deleteInTheTree() {
        boolean enough = sight.touchpoints() > ENOUGH;
        toTheTree();
        one(sight.rows(random.nextInt(4) == 0 ? Journey.class : enough ? Touchpoint.class : Emotion.class))
                .ifPresent(at -> {
                    note("delete in the tree at " + at);
                    real.click(() -> at).key("Delete");
                });
    }

    private void properties() {
        part(p -> true).ifPresent(at -> real.click(() -> at));
        one(sight.fields(Text.class)).ifPresent(at -> {
            note("text in the properties at " + at);
            real.click(() -> at);
            if (onText()) {
                real.key("ctrl+a").type(words()).key("Return", "Escape");
            }
        });
    }

    private void choose() {
        part(p -> p.placed().role() == PartRole.TOUCHPOINT).ifPresent(at -> real.click(() -> at));
        one(sight.fields(Combo.class)).ifPresent(at -> {
            note("choice in the properties at " + at);
            real.click(() -> at).key("Down", "Return");
        });
    }

    private void tree() {
        toTheTree();
        one(sight.rows(Object.class)).ifPresent(at -> {
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

    private static void toTheTree() {
        UiThread.act(() -> Desktop.page().showView(Sight.EXPLORER));
    }

    private void zoom() {
        UiThread.act(() -> Desktop.page().activate(Desktop.page().getActiveEditor()));
        keys(pick(List.of("ctrl+minus", "ctrl+equal", "ctrl+0", "ctrl+0", "ctrl+9", "ctrl+8")), 1);
    }

    private void scroll() {
        Point middle = sight.onTheMap(300, 300);
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
        diary.note(what);
    }

    private Optional<Point> part(Predicate<ElementPart> test) {
        return one(sight.parts(test));
    }

    private <T> Optional<T> one(List<T> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(pick(list));
    }

    private static boolean onText() {
        return UiThread.call(() -> UiThread.display().getFocusControl() instanceof Text);
    }
}
