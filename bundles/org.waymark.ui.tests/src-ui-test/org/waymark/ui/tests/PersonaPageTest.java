package org.waymark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.core.edit.DeleteEdits;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.PartRole;
import org.waymark.core.layout.report.PersonaField;
import org.waymark.model.cjm.CjmPackage.Literals;
import org.waymark.model.cjm.Persona;
import org.waymark.testing.Conditions;
import org.waymark.testing.RealInput;
import org.waymark.testing.UiThread;
import org.waymark.testing.gef.GefEditorBot;
import org.waymark.ui.explorer.ExplorerView;
import org.waymark.ui.open.Opener;
import org.waymark.ui.parts.EditorIds;
import org.waymark.ui.parts.ViewIds;
import org.waymark.ui.persona.PersonaPageEditor;
import org.waymark.ui.preferences.Settings.Look;

/** The persona page with real keys and mouse: opened, edited where texts stand, a step each. */
@DesktopTest
class PersonaPageTest {

    private final Desktop desktop;
    private final RealInput input;
    private GefEditorBot map;
    private Persona anna;
    private PersonaPageEditor page;

    PersonaPageTest(Desktop desktop) {
        this.desktop = desktop;
        input = desktop.real();
    }

    @BeforeEach
    void open() {
        open("contact-centre.cjm");
    }

    private void open(String sample) {
        map = desktop.open(sample);
        anna = UiThread.call(() -> desktop.session().portfolio().getPersonas().getFirst());
        page = null;
    }

    private void page() {
        UiThread.act(() -> new Opener(Desktop.page()).persona(anna));
        shown();
    }

    private void shown() {
        page = desktop.bot().editorById(EditorIds.PERSONA).part(PersonaPageEditor.class);
        desktop.bot().waitUntil(Conditions.that("the card is there", () -> !page.fields().isEmpty()));
        UiThread.act(page::setFocus);
    }

    private void go(EStructuralFeature feature, int index) {
        input.key("Home");
        int steps = UiThread.call(() -> {
            List<PersonaField> fields = page.fields();
            for (int i = 0; i < fields.size(); i++) {
                if (fields.get(i).feature() == feature && fields.get(i).index() == index) {
                    return i;
                }
            }
            throw new AssertionError("no place of " + feature.getName() + index);
        });
        for (int i = 0; i < steps; i++) {
            input.key("Down");
        }
        assertEquals(feature, UiThread.call(() -> page.current().orElseThrow().feature()));
    }

    private void typing() {
        desktop.bot().waitUntil(Conditions.that("the text is being edited",
                () -> UiThread.display().getFocusControl() instanceof Text));
    }

    private void typed() {
        desktop.bot().waitUntil(Conditions.that("nothing is being edited",
                () -> UiThread.display().getFocusControl() instanceof Canvas));
    }

    @Test
    @Tag("long")
    void aDoubleClickInTheExplorerOpensThePage() {
        UiThread.act(() -> ((ExplorerView) Desktop.page().showView(ViewIds.EXPLORER)).reveal(anna));
        UiThread.act(() -> Desktop.page().findView(ViewIds.EXPLORER).setFocus());
        input.key("Return");
        shown();
        assertEquals("Anna", UiThread.call(page::getTitle));
    }

    @Test
    @Tag("long")
    void aDoubleClickOnThePersonaOfAMapOpensThePage() {
        Desktop.part(map, anna, PartRole.PERSONA).doubleClick();
        shown();
        assertEquals("Anna", UiThread.call(page::getTitle));
    }

    @Test
    void aTextIsEditedWhereItStandsInOneStep() {
        String before = desktop.text();
        page();
        go(Literals.PERSONA__QUOTE, -1);
        input.key("Return");
        typing();
        input.key("ctrl+a").type("Nobody asked me.").key("Return");
        typed();
        assertEquals("Nobody asked me.", UiThread.call(anna::getQuote));
        go(Literals.PERSONA__ROLE, -1);
        input.type("teacher");
        typing();
        input.key("Escape");
        typed();
        assertTrue(!"teacher".equals(UiThread.call(anna::getRole)));
        go(Literals.PERSONA__SHARE, -1);
        input.type("many").key("Return");
        typing();
        input.key("ctrl+a").type("41").key("Return");
        typed();
        assertEquals("41", UiThread.call(() -> anna.getShare().toPlainString()));
        desktop.undo();
        desktop.undo();
        assertEquals(before, desktop.text());
        desktop.redo();
        assertEquals("Nobody asked me.", UiThread.call(anna::getQuote));
    }

    @Test
    void entriesAreAddedChangedAndTakenAwayByKeys() {
        page();
        List<String> before = UiThread.call(() -> List.copyOf(anna.getGoals()));
        go(Literals.PERSONA__GOALS, before.size());
        input.key("Return");
        typing();
        input.type("Sleep").key("Return");
        desktop.bot().waitUntil(Conditions.that("the next one is begun",
                () -> anna.getGoals().size() == before.size() + 1
                        && UiThread.display().getFocusControl() instanceof Text field && field.getText().isEmpty()));
        input.type("Eat").key("Return");
        typing();
        input.key("Return");
        typed();
        List<String> wanted = new ArrayList<>(before);
        wanted.addAll(List.of("Sleep", "Eat"));
        assertEquals(wanted, UiThread.call(() -> List.copyOf(anna.getGoals())));
        go(Literals.PERSONA__GOALS, before.size());
        input.key("Delete");
        wanted.remove("Sleep");
        desktop.bot().waitUntil(Conditions.that("it is gone", () -> wanted.equals(anna.getGoals())));
        desktop.undo();
        desktop.undo();
        desktop.undo();
        assertEquals(before, UiThread.call(() -> List.copyOf(anna.getGoals())));
    }

    @Test
    @Tag("long")
    void savingTakesOverWhatIsBeingTyped() {
        page();
        go(Literals.PERSONA__SEGMENT, -1);
        input.type("Families");
        typing();
        input.key("ctrl+s");
        desktop.bot().waitUntil(Conditions.that("it is saved", () -> !desktop.session().dirty()));
        assertEquals("Families", UiThread.call(anna::getSegment));
    }

    @Test
    @Tag("long")
    void theMouseEditsAndAClickElsewhereTakesOver() {
        page();
        input.doubleClick(() -> middle(Literals.ELEMENT__DESCRIPTION));
        typing();
        input.key("ctrl+a").type("Forty, two children");
        input.click(() -> middle(Literals.NAMED_ELEMENT__NAME));
        desktop.bot().waitUntil(Conditions.that("it is taken over",
                () -> "Forty, two children".equals(anna.getDescription())));
    }

    private Point middle(EStructuralFeature feature) {
        return UiThread.call(() -> {
            Box box = page.fields().stream().filter(it -> it.feature() == feature).findFirst().orElseThrow().box();
            Canvas canvas = (Canvas) (UiThread.display().getFocusControl() instanceof Text text
                    ? text.getParent()
                    : UiThread.display().getFocusControl());
            return canvas.toDisplay((int) box.x() + 12, (int) box.centerY());
        });
    }

    @Test
    @Tag("long")
    void evidenceIsChosenFromThatOfThePortfolio() {
        page();
        int before = UiThread.call(() -> anna.getEvidence().size());
        go(Literals.PERSONA__EVIDENCE, -1);
        input.key("Return");
        desktop.bot().shell("").bot().text();
        input.key("Down", "Down", "Return");
        desktop.bot().waitUntil(Conditions.that("it was added or taken away",
                () -> Math.abs(anna.getEvidence().size() - before) == 1));
        desktop.undo();
        assertEquals(before, UiThread.call(() -> anna.getEvidence().size()));
    }

    @Test
    @Tag("long")
    void thePageGoesWithItsPersona() {
        page();
        UiThread.act(() -> desktop.session().execute(
                new DeleteEdits(desktop.session().domain()).delete(List.of(anna))));
        desktop.bot().waitUntil(Conditions.that("the page is closed", () -> Desktop.page().findEditors(null,
                EditorIds.PERSONA, IWorkbenchPage.MATCH_ID).length == 0));
    }

    @Test
    @Tag("long")
    void picturesInBothLooks() {
        page();
        go(Literals.PERSONA__QUOTE, -1);
        Pictures.take(desktop.shell(), "persona.png");
        Pictures.keep("persona.png");
        Desktop.look(Look.DARK);
        Pictures.take(desktop.shell(), "persona-dark.png");
    }

    @Test
    @Tag("russian")
    void thePageInRussian() {
        desktop.reset();
        open("retail-loan-ru.cjm");
        page();
        Pictures.take(desktop.shell(), "persona-ru.png");
    }
}
