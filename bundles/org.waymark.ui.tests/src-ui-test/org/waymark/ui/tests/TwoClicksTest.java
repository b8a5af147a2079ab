package org.waymark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.waymark.core.text.FeatureSection;
import org.waymark.model.ModelTexts;
import org.waymark.model.cjm.CjmPackage.Literals;
import org.waymark.testing.Conditions;
import org.waymark.testing.Keyboard;
import org.waymark.testing.RealInput;
import org.waymark.testing.UiThread;
import org.waymark.ui.properties.PropertiesPage;
import org.waymark.ui.properties.PropertiesView;
import org.waymark.ui.session.PortfolioSession;

/**
 * At most two clicks lead to any value of the model, beside its text. They are counted from the map with an element of
 * the class shown in the Properties until the value can be typed (the caret is in its field), can be chosen (its list is
 * open) or has changed. Each press of the real mouse counts, one that unfolds a section too; turning the wheel does not.
 */
@DesktopTest
class TwoClicksTest {

    private static final int MOST = 2;
    private static final int AT_LEAST = 170;

    /** Features the program writes itself, and the portfolio of a journey, which is where it stands in the tree. */
    private static final Set<EStructuralFeature> NOT_EDITED = Set.of(Literals.JOURNEY__PORTFOLIO,
            Literals.JOURNEY__FORMAT_VERSION, Literals.PORTFOLIO__FORMAT_VERSION);

    private final Desktop desktop;
    private final RealInput input;
    private final ModelTexts texts = ModelTexts.of(Locale.getDefault());
    private PortfolioSession session;
    private Composite page;
    private int clicks;

    TwoClicksTest(Desktop desktop) {
        this.desktop = desktop;
        input = desktop.real();
    }

    @Test
    @Tag("long")
    @Timeout(value = 30, unit = TimeUnit.MINUTES)
    void anyValueIsTwoClicksAway() throws Exception {
        Path golden = Path.of("..", "..", "docs", "file-format", "golden-single.cjm");
        desktop.open(Files.copy(golden, desktop.folder().resolve("all.cjm")));
        session = desktop.session();
        PropertiesPage properties = UiThread.call(() -> (PropertiesPage) ((PropertiesView) Desktop.page()
                .showView("org.waymark.ui.properties")).getCurrentPage());
        page = (Composite) UiThread.call(properties::getControl);
        List<String> far = new ArrayList<>();
        int counted = 0;
        for (EObject example : examples().values()) {
            UiThread.act(() -> properties.open(example));
            for (EStructuralFeature feature : edited(example.eClass())) {
                String name = example.eClass().getName() + "." + feature.getName();
                clicks = 0;
                reach(name, feature);
                counted++;
                if (clicks > MOST) {
                    far.add(name + ": " + clicks + " clicks");
                }
                leave(feature);
            }
        }
        assertEquals(List.of(), far);
        assertTrue(counted >= AT_LEAST, counted + " features of examples");
    }

    private Map<EClass, EObject> examples() {
        return UiThread.call(() -> {
            Map<EClass, EObject> found = new LinkedHashMap<>();
            found.put(session.portfolio().eClass(), session.portfolio());
            session.portfolio().eAllContents().forEachRemaining(e -> found.putIfAbsent(e.eClass(), e));
            return found;
        });
    }

    private static List<EStructuralFeature> edited(EClass type) {
        return type.getEAllStructuralFeatures().stream().filter(feature -> !NOT_EDITED.contains(feature)
                && feature.getEContainingClass() != Literals.MERGE_CONFLICT).toList();
    }

    private void reach(String name, EStructuralFeature feature) {
        ExpandableComposite section = UiThread.call(() -> section(feature));
        if (!UiThread.call(section::isExpanded)) {
            click(UiThread.call(() -> section.getChildren()[0]));
            desktop.bot().waitUntil(Conditions.that(name + ": its section unfolds", section::isExpanded));
        }
        Control field = UiThread.call(() -> field(feature));
        click(UiThread.call(() -> target(field)));
        desktop.bot().waitUntil(Conditions.that(name + " can be typed or chosen", () -> reached(field)));
    }

    /** Clicks after what is to be clicked was scrolled into sight. */
    private void click(Control target) {
        clicks++;
        UiThread.flush();
        UiThread.act(() -> {
            for (Control at = target; at != page; at = at.getParent()) {
                if (at instanceof ScrolledComposite scrolled) {
                    scrolled.showControl(target);
                }
            }
        });
        UiThread.flush();
        input.click(() -> UiThread.call(() -> {
            if (target instanceof ToolBar bar) {
                Rectangle item = bar.getItem(0).getBounds();
                return bar.toDisplay(item.x + item.width / 2, item.y + item.height / 2);
            }
            Point size = target.getSize();
            // a check box is at the left of its button
            return target.toDisplay(Math.min(size.x / 2, target instanceof Button ? 8 : 40), size.y / 2);
        }));
    }

    private ExpandableComposite section(EStructuralFeature feature) {
        String title = Stream.of(FeatureSection.values()).filter(it -> it.features().contains(feature)).findFirst()
                .orElseThrow().title(Locale.getDefault());
        return first(page, ExpandableComposite.class, it -> it.getText().replaceAll(" \\(\\d+\\)$", "").equals(title))
                .orElseThrow(() -> new AssertionError(title));
    }

    /** Returns what stands beside the label of a feature, or around it. */
    private Control field(EStructuralFeature feature) {
        Label label = first(section(feature), Label.class, it -> it.getText().equals(texts.title(feature))
                && texts.explanation(feature).equals(it.getToolTipText()))
                .orElseThrow(() -> new AssertionError(feature.getName()));
        Composite around = label.getParent();
        if (first(around, ToolBar.class, it -> it.getParent() == around).isPresent()) {
            return around;
        }
        List<Control> row = List.of(around.getChildren());
        return row.get(row.indexOf(label) + 1);
    }

    /** Returns what a user clicks first: the button that adds to a list, else a text, a choice or a scale. */
    private static Control target(Control field) {
        // a list begins with its title
        if (field instanceof Composite list && list.getChildren().length > 0
                && list.getChildren()[0] instanceof Label) {
            return Stream.of(list.getChildren()).filter(ToolBar.class::isInstance).reduce((one, two) -> two)
                    .orElseThrow();
        }
        return Stream.of(Text.class, Combo.class, Button.class, Canvas.class)
                .flatMap(type -> first(field, type, it -> true).stream()).map(Control.class::cast).findFirst()
                .orElseThrow();
    }

    private boolean reached(Control field) {
        Control focus = UiThread.display().getFocusControl();
        boolean typed = focus instanceof Text text && text.getEditable() && isIn(focus, field);
        return session.canUndo() || popup().isPresent() || typed
                || field instanceof Combo combo && combo.getListVisible() && combo.getToolTipText() == null;
    }

    private Optional<Shell> popup() {
        return Stream.of(UiThread.display().getShells()).filter(it -> it.isVisible() && it.getParent() != null)
                .findFirst();
    }

    private static boolean isIn(Control control, Control outer) {
        for (Control at = control; at != null; at = at.getParent()) {
            if (at == outer) {
                return true;
            }
        }
        return false;
    }

    /** Closes what is open, takes back what was changed, and folds the section that was unfolded. */
    private void leave(EStructuralFeature feature) {
        UiThread.flush();
        if (UiThread.call(() -> popup().isPresent())) {
            desktop.bot().waitUntil(Conditions.that("the keys go to what was opened",
                    () -> popup().filter(it -> it == UiThread.display().getActiveShell()).isPresent()));
        }
        if (!UiThread.call(() -> UiThread.display().getFocusControl() instanceof Text && !session.canUndo())) {
            input.key("Escape");
            desktop.bot().waitUntil(Conditions.that("nothing is open", () -> popup().isEmpty()));
        }
        UiThread.act(() -> {
            while (session.canUndo()) {
                session.undo();
            }
        });
        if (clicks > 1) {
            Control twistie = UiThread.call(() -> section(feature).getChildren()[0]);
            Keyboard.into(twistie).pressShortcut("ARROW_LEFT");
        }
    }

    private static <T extends Control> Optional<T> first(Control top, Class<T> type, Predicate<T> test) {
        if (type.isInstance(top) && test.test(type.cast(top))) {
            return Optional.of(type.cast(top));
        }
        return top instanceof Composite composite
                ? Stream.of(composite.getChildren()).filter(Control::getVisible)
                        .flatMap(it -> first(it, type, test).stream()).findFirst()
                : Optional.empty();
    }
}
