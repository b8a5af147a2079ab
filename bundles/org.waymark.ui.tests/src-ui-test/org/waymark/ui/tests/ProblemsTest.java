package org.waymark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.core.edit.DeleteEdits;
import org.waymark.core.layout.PartRole;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.core.rules.Finding;
import org.waymark.core.rules.Grouping;
import org.waymark.core.rules.RuleSettings;
import org.waymark.core.rules.Severity;
import org.waymark.core.rules.Validator;
import org.waymark.core.templates.Templates;
import org.waymark.model.cjm.CjmPackage;
import org.waymark.model.cjm.Initiative;
import org.waymark.model.cjm.PromiseKept;
import org.waymark.model.cjm.Suppression;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.testing.Bot;
import org.waymark.testing.TreeBot;
import org.waymark.testing.UiThread;
import org.waymark.testing.Widgets;
import org.waymark.testing.gef.GefEditorBot;
import org.waymark.ui.open.Opener;
import org.waymark.ui.parts.ViewIds;
import org.waymark.ui.preferences.Settings.Look;
import org.waymark.ui.problems.ProblemsView;
import org.waymark.ui.session.PortfolioSession;

/** The problems view groups, explains, mends and accepts. */
@DesktopTest
class ProblemsTest {

    private static final String BROKEN = "A broken promise";

    private final Desktop desktop;
    private PortfolioSession session;
    private TreeBot tree;

    ProblemsTest(Desktop desktop) {
        this.desktop = desktop;
    }

    @BeforeEach
    void open() {
        desktop.open("contact-centre.cjm");
        session = desktop.session();
        desktop.bot().showView(ViewIds.PROBLEMS);
        UiThread.act(() -> view().group(Grouping.RULE));
        tree = bot().tree();
        desktop.settle();
    }

    @Test
    void theTitleCountsWhatIsOpenAfterEveryEdit() {
        assertEquals("Problems (" + count() + ")", title());
        int before = count();
        desktop.set(Desktop.touchpoint(session, "Sees the no-fee advert"),
                CjmPackage.Literals.TOUCHPOINT__PROMISE_KEPT, PromiseKept.KEPT);
        desktop.settle();
        assertEquals(before - 1, count());
        assertEquals("Problems (" + count() + ")", title());
    }

    /** The number follows whatever changes what is open, and so does that of the status line. */
    @Test
    @Tag("long")
    void theTitleIsTrueWhateverHappens() {
        desktop.set(Desktop.touchpoint(session, "Sees the no-fee advert"),
                CjmPackage.Literals.TOUCHPOINT__PROMISE_KEPT, PromiseKept.KEPT);
        titleIsTrue("an edit");
        desktop.undo();
        titleIsTrue("undo");
        UiThread.act(() -> session.redo());
        titleIsTrue("redo");
        UiThread.act(() -> session.execute(new DeleteEdits(session.domain())
                .delete(List.of(session.portfolio().getJourneys().getFirst()))));
        titleIsTrue("a journey is gone");
        desktop.undo();
        titleIsTrue("it is back");
        UiThread.act(() -> new Opener(Desktop.page()).created(PortfolioFiles.create(
                Path.of(desktop.folder().toString(), "unsaved.cjm"),
                Templates.create(Templates.all().getFirst(), Locale.ENGLISH))));
        titleIsTrue("a new portfolio that was never saved");
        PortfolioSession unsaved = desktop.session();
        UiThread.act(() -> Desktop.page().closeAllEditors(false));
        titleIsTrue("no editor is open");
        UiThread.act(() -> Desktop.sessions().close(unsaved));
        titleIsTrue("it is closed");
        UiThread.act(() -> Desktop.sessions().close(session));
        titleIsTrue("nothing is open");
        assertEquals("Problems", title());
    }

    private void titleIsTrue(String after) {
        desktop.settle();
        List<Severity> found = UiThread.call(() -> Desktop.sessions().all().stream()
                .flatMap(it -> new Validator().validate(it.document(), RuleSettings.standard()).stream())
                .map(Finding::severity).toList());
        assertEquals(found.isEmpty() ? "Problems" : "Problems (" + found.size() + ")", title(), after);
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING)) {
            String number = String.valueOf(found.stream().filter(it -> it == severity).count());
            assertTrue(UiThread.call(() -> counts().contains(number)),
                    () -> after + ": " + number + " " + severity + " in " + UiThread.call(this::counts));
        }
    }

    /** Returns the numbers in the status line. */
    private List<String> counts() {
        return Widgets.visibleIn(desktop.shell()).stream().filter(ToolItem.class::isInstance).map(ToolItem.class::cast)
                .filter(item -> "Show the problems".equals(item.getToolTipText()))
                .map(item -> item.getText().replace("\u2007", "")).toList();
    }

    @Test
    @Tag("long")
    void aGroupIsMendedInOneStep() {
        int broken = count("broken-promise");
        assertTrue(broken > 1);
        String before = desktop.text();
        tree.select(BROKEN + " (" + broken + ")");
        bot().button("Make an initiative (" + broken + ")").click();
        assertEquals(broken, UiThread.call(() -> session.portfolio().getInitiatives().stream()
                .filter(it -> it.getName().startsWith("Keep the promise")).count()));
        desktop.undo();
        assertEquals(before, desktop.text());
    }

    @Test
    @Tag("long")
    void everyLineCanBecomeAnInitiativeWithAnOwner() {
        int before = UiThread.call(() -> session.portfolio().getInitiatives().size());
        String against = "A metric that works against the promise (" + count("metric-conflict") + ")";
        tree.select(against);
        bot().button("Make an initiative (" + count("metric-conflict") + ")").click();
        List<Initiative> made = UiThread.call(() -> List.copyOf(session.portfolio().getInitiatives()
                .subList(before, session.portfolio().getInitiatives().size())));
        assertTrue(!made.isEmpty());
        made.forEach(it -> assertTrue(UiThread.call(() -> it.getAccountable() != null), it.getName()));
    }

    @Test
    @Tag("long")
    void whatIsAcceptedKeepsItsReasonAndIsReportedAgain() {
        int all = count();
        tree.select(BROKEN + " (" + count("broken-promise") + ")");
        bot().button("Accept with a reason...").click();
        Bot dialog = desktop.bot().shell("Accept with a reason").activate().bot();
        assertTrue(!dialog.button("Accept").isEnabled(), "not without a reason");
        dialog.text(0).setText("The campaign ends in May");
        dialog.button("Accept").click();
        desktop.settle();
        assertEquals(0, count("broken-promise"));
        assertTrue(UiThread.call(() -> session.accepted().size()) > 1);
        Suppression kept = UiThread.call(() -> (Suppression) session.find(session.accepted().getFirst().elementId())
                .map(e -> ((Touchpoint) e).getSuppressions().getFirst()).orElseThrow());
        assertEquals("The campaign ends in May", kept.getReason());
        desktop.undo();
        desktop.settle();
        assertEquals(all, count());
    }

    @Test
    @Tag("long")
    void theMenuOfTheMapMendsWhatIsSelected() {
        Touchpoint touchpoint = Desktop.touchpoint(session, "Sees the no-fee advert");
        GefEditorBot map = Desktop.map(desktop.bot().editorById("org.waymark.ui.mapEditor"));
        Desktop.part(map, touchpoint, PartRole.TOUCHPOINT).select();
        map.setFocus();
        map.contextMenu("Make an initiative").click();
        assertEquals(1, UiThread.call(() -> touchpoint.getInitiatives().size()));
    }

    @Test
    @Tag("long")
    void picturesInBothLooks() {
        tree.select(BROKEN + " (" + count("broken-promise") + ")");
        Pictures.take(desktop.shell(), "problems.png").down("A broken promise", "Accept with a reason...");
        Pictures.keep("problems.png");
        Desktop.look(Look.DARK);
        Pictures.take(desktop.shell(), "problems-dark.png");
    }

    private Bot bot() {
        return desktop.bot().viewById(ViewIds.PROBLEMS).bot();
    }

    private static ProblemsView view() {
        return (ProblemsView) Desktop.page().findView(ViewIds.PROBLEMS);
    }

    private static String title() {
        return UiThread.call(() -> view().getPartName());
    }

    private int count() {
        return UiThread.call(() -> session.findings().size());
    }

    private int count(String rule) {
        return (int) UiThread.call(() -> session.findings().stream().map(Finding::ruleId).filter(rule::equals).count())
                .longValue();
    }
}
