package org.waymark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.Character.UnicodeScript;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.model.ModelTexts;
import org.waymark.model.cjm.CjmPackage;
import org.waymark.model.cjm.CjmPackage.Literals;
import org.waymark.testing.Keyboard;
import org.waymark.testing.LogWatch;
import org.waymark.testing.UiThread;
import org.waymark.ui.properties.PropertiesPage;
import org.waymark.ui.properties.PropertiesView;
import org.waymark.ui.session.PortfolioSession;

/** Every feature of every class has an editor in the Properties view, with its explanation on hover. */
@DesktopTest
class PropertiesOfEveryClassTest {

    /** The container, which the view's header shows, and features of file roots only. */
    private static final Set<EStructuralFeature> ELSEWHERE = Set.of(Literals.JOURNEY__PORTFOLIO,
            Literals.JOURNEY__FORMAT_VERSION);

    @TempDir
    private Path folder;

    private final Desktop desktop;

    PropertiesOfEveryClassTest(Desktop desktop) {
        this.desktop = desktop;
    }

    @Test
    void everyFeatureCanBeEditedAndIsExplained() throws Exception {
        Path golden = Path.of("..", "..", "docs", "file-format", "golden-single.cjm");
        Path file = Files.copy(golden, folder.resolve("all.cjm"));
        desktop.open(file);
        Map<EClass, EObject> examples = examples(desktop.session());
        assertEquals(concrete(), examples.size(), "the example has every class");
        PropertiesPage page = UiThread.call(() -> (PropertiesPage) ((PropertiesView) Desktop.page()
                .showView("org.waymark.ui.properties")).getCurrentPage());
        List<String> missing = new ArrayList<>();
        for (EObject example : examples.values()) {
            UiThread.act(() -> page.open(example));
            unfold(page.getControl());
            Map<String, String> labels = UiThread.call(() -> labels(page.getControl(), new LinkedHashMap<>()));
            ModelTexts texts = ModelTexts.of(Locale.getDefault());
            for (EStructuralFeature feature : example.eClass().getEAllStructuralFeatures()) {
                if (!ELSEWHERE.contains(feature)
                        && !texts.explanation(feature).equals(labels.get(texts.title(feature)))) {
                    missing.add(example.eClass().getName() + "." + feature.getName() + ": "
                            + labels.get(texts.title(feature)));
                }
            }
        }
        assertEquals(List.of(), missing);
    }

    /** The labels of the view come from these texts in every language. */
    @Test
    void everyClassAndFeatureHasARussianLabel() {
        ModelTexts english = ModelTexts.of(Locale.ENGLISH);
        ModelTexts russian = ModelTexts.of(Locale.of("ru"));
        List<String> missing = new ArrayList<>();
        for (EClassifier classifier : CjmPackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass type) {
                check(type.getName(), russian.title(type), russian.explanation(type), missing);
                for (EStructuralFeature feature : type.getEStructuralFeatures()) {
                    String name = type.getName() + "." + feature.getName();
                    check(name, russian.title(feature), russian.explanation(feature), missing);
                    if (russian.explanation(feature).equals(english.explanation(feature))) {
                        missing.add(name + " is explained in English");
                    }
                }
            }
        }
        assertEquals(List.of(), missing);
    }

    /** Checks a text. A title may be a proper name such as URL; an explanation is a sentence. */
    private static void check(String name, String title, String explanation, List<String> missing) {
        boolean cyrillic = explanation.chars().anyMatch(c -> Character.UnicodeScript.of(c) == UnicodeScript.CYRILLIC);
        if (title.isBlank() || !cyrillic) {
            missing.add(name + ": " + title + ": " + explanation);
        }
    }

    private static long concrete() {
        return CjmPackage.eINSTANCE.getEClassifiers().stream()
                .filter(c -> c instanceof EClass type && !type.isAbstract()).count();
    }

    private static Map<EClass, EObject> examples(PortfolioSession session) {
        return UiThread.call(() -> {
            Map<EClass, EObject> found = new LinkedHashMap<>();
            found.put(session.portfolio().eClass(), session.portfolio());
            session.portfolio().eAllContents().forEachRemaining(e -> found.putIfAbsent(e.eClass(), e));
            return found;
        });
    }

    /** Unfolds a focused section with the right arrow key. */
    private static void unfold(Control control) {
        for (ExpandableComposite section : UiThread.call(() -> sections(control, new ArrayList<>()))) {
            if (!UiThread.call(section::isExpanded)) {
                Control twistie = UiThread.call(() -> section.getChildren()[0]);
                Keyboard.into(twistie).pressShortcut("ARROW_RIGHT");
            }
        }
    }

    private static List<ExpandableComposite> sections(Control control, List<ExpandableComposite> found) {
        if (control instanceof ExpandableComposite section) {
            found.add(section);
        } else if (control instanceof Composite composite) {
            Arrays.stream(composite.getChildren()).filter(Control::getVisible).forEach(child -> sections(child, found));
        }
        return found;
    }

    private static Map<String, String> labels(Control control, Map<String, String> found) {
        if (control instanceof Label label) {
            found.putIfAbsent(label.getText(), label.getToolTipText());
        } else if (control instanceof CLabel label) {
            found.putIfAbsent(label.getText(), label.getToolTipText());
        } else if (control instanceof Button button) {
            found.putIfAbsent(button.getText(), button.getToolTipText());
        } else if (control instanceof Composite composite) {
            Arrays.stream(composite.getChildren()).filter(Control::getVisible).forEach(child -> labels(child, found));
        }
        return found;
    }
}
