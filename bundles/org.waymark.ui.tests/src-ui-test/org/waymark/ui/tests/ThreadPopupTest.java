package org.waymark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.core.layout.PartRole;
import org.waymark.model.cjm.Comment;
import org.waymark.model.cjm.PainPoint;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.testing.Conditions;
import org.waymark.testing.RealInput;
import org.waymark.testing.Screenshots;
import org.waymark.testing.ShellBot;
import org.waymark.testing.UiThread;
import org.waymark.testing.gef.GefEditorBot;
import org.waymark.ui.explorer.ExplorerView;
import org.waymark.ui.matrix.MatrixEditor;
import org.waymark.ui.parts.ViewIds;
import org.waymark.ui.matrix.MatrixOpener;
import org.waymark.ui.preferences.Settings.Look;

/** The comments beside their mark: read, answered and settled by a click and by keys. */
@DesktopTest
class ThreadPopupTest {

    private static final String CARD = "Comments: Third approval: finance";

    private final Desktop desktop;
    private final RealInput input;
    private GefEditorBot map;
    private Touchpoint touchpoint;
    private Comment comment;

    ThreadPopupTest(Desktop desktop) {
        this.desktop = desktop;
        input = desktop.real();
    }

    @BeforeEach
    void open() {
        map = desktop.open("contact-centre.cjm");
        touchpoint = Desktop.touchpoint(desktop.session(), "Third approval: finance");
        comment = UiThread.call(() -> touchpoint.getComments().getFirst());
        UiThread.act(() -> Desktop.settings().author("Georg Maier"));
    }

    private ShellBot popup(String title) {
        ShellBot popup = desktop.bot().shell(title);
        desktop.bot().waitUntil(Conditions.that("the field has the focus",
                () -> UiThread.display().getFocusControl() instanceof Text field && field.isEnabled()
                        && field.getShell().getText().equals(title)));
        return popup;
    }

    /** Takes the window with the popup, which covers some of its texts; those of the popup itself are whole. */
    private void picture(String name) {
        Pictures.write(Screenshots.imageOf(desktop.shell()), name);
        Shell popup = UiThread.call(() -> UiThread.display().getActiveShell());
        Pictures.texts(popup).nothingCut();
    }

    private void closed(String title) {
        desktop.bot().waitUntil(Conditions.that("the popup is closed", () -> Arrays
                .stream(UiThread.display().getShells()).noneMatch(shell -> shell.getText().equals(title))));
    }

    @Test
    void aClickOnTheMarkShowsTheDiscussionWhichIsAnsweredAndSettledByKeys() {
        String before = desktop.text();
        Desktop.part(map, touchpoint, PartRole.COMMENTS).click();
        popup(CARD);
        input.type("In the memo of 2 March.");
        input.key("ctrl+Return");
        desktop.bot().waitUntil(Conditions.equal("the number of replies", 2, () -> comment.getReplies().size()));
        assertEquals("Georg Maier", UiThread.call(() -> comment.getReplies().getLast().getAuthor()));
        // an empty answer cannot be sent: Tab goes to the button that settles
        input.key("Tab", "space");
        desktop.bot().waitUntil(Conditions.equal("the question is settled", true, comment::isResolved));
        assertEquals("Reopen", desktop.bot().shell(CARD).bot().button("Reopen").getText());
        input.key("space");
        desktop.bot().waitUntil(Conditions.equal("the question is settled", false, comment::isResolved));
        input.key("Escape");
        closed(CARD);
        desktop.bot().waitUntil(Conditions.that("the focus is back on the map",
                () -> UiThread.display().getFocusControl() == desktop.front().viewer().getControl()));
        desktop.undo();
        desktop.undo();
        desktop.undo();
        assertEquals(before, desktop.text());
    }

    @Test
    @Tag("long")
    void theMarkInACellOpensWhatIsSaidAboutItsPainPointAndANewCommentIsAdded() {
        PainPoint pain = UiThread
                .call(() -> Desktop.touchpoint(desktop.session(), "Asks the chatbot").getPainPoints().getFirst());
        String title = "Comments: The bot quotes the tariff and closes";
        Desktop.part(map, pain, PartRole.PAIN_POINT).click();
        input.key("ctrl+shift+m");
        ShellBot popup = popup(title);
        popup.bot().button("New comment").click();
        popup(title);
        input.type("Telephony agreed.");
        input.key("ctrl+Return");
        desktop.bot().waitUntil(Conditions.equal("the number of comments", 2, () -> pain.getComments().size()));
        assertEquals("2 of 2", popup.bot().label("2 of 2").getText());
        input.key("alt+Page_Down");
        desktop.bot().waitUntil(Conditions.that("the first is in sight",
                () -> popup.bot().label("1 of 2").getText().equals("1 of 2")));
        input.key("Escape");
        closed(title);
    }

    @Test
    @Tag("long")
    void theMarkOfARowOfTheMatrixOpensItsComments() {
        UiThread.act(() -> new MatrixOpener(Desktop.page()).journey(desktop.session().portfolio().getJourneys()
                .getFirst()));
        MatrixEditor matrix = desktop.bot().editorById("org.waymark.ui.matrixEditor").part(MatrixEditor.class);
        UiThread.act(() -> matrix.reveal(touchpoint));
        NatTable table = UiThread.call(() -> matrix.page().orElseThrow().table().control());
        input.click(() -> UiThread.call(() -> mark(table)));
        popup(CARD);
        picture("comments-matrix.png");
        input.key("Escape");
        closed(CARD);
    }

    @Test
    @Tag("long")
    void theMenusOfTheTreeAndTheMatrixOpenTheCommentsToo() {
        desktop.bot().showView(ViewIds.EXPLORER);
        UiThread.act(() -> explorer().setSelection(new StructuredSelection(touchpoint), true));
        UiThread.act(() -> explorer().getControl().setFocus());
        choose("Show comments", explorer().getControl());
        popup(CARD);
        input.key("Escape");
        closed(CARD);
        UiThread.act(() -> new MatrixOpener(Desktop.page()).journey(desktop.session().portfolio().getJourneys()
                .getFirst()));
        MatrixEditor matrix = desktop.bot().editorById("org.waymark.ui.matrixEditor").part(MatrixEditor.class);
        UiThread.act(() -> matrix.reveal(touchpoint));
        NatTable table = UiThread.call(() -> matrix.page().orElseThrow().table().control());
        UiThread.act(table::setFocus);
        choose("Show comments", table);
        popup(CARD);
        input.key("Escape");
        closed(CARD);
    }

    private TreeViewer explorer() {
        return UiThread.call(
                () -> desktop.bot().viewById(ViewIds.EXPLORER).part(ExplorerView.class).viewer());
    }

    /** Chooses a line of a control's context menu, as a click does once the menu is open. */
    private static void choose(String label, Control control) {
        UiThread.act(() -> {
            Menu menu = control.getMenu();
            menu.notifyListeners(SWT.Show, new Event());
            MenuItem found = Arrays.stream(menu.getItems()).filter(item -> item.getText().startsWith(label)).findFirst()
                    .orElseThrow();
            found.notifyListeners(SWT.Selection, new Event());
            menu.notifyListeners(SWT.Hide, new Event());
        });
    }

    /** Returns the middle of the mark at the right end of the row's name. */
    private Point mark(NatTable table) {
        for (int row = 0; row < table.getRowCount(); row++) {
            Rectangle cell = table.getBoundsByPosition(0, row);
            if (table.getCellByPosition(0, row).getDataValue() instanceof org.waymark.core.matrixview.GridRow.StepRow it
                    && it.id().equals(org.waymark.core.domain.Ids.idOf(touchpoint))) {
                return table.toDisplay(cell.x + cell.width - 17, cell.y + cell.height / 2);
            }
        }
        throw new IllegalStateException("no such row");
    }

    @Test
    @Tag("long")
    void picturesInBothLooks() {
        Desktop.part(map, touchpoint, PartRole.COMMENTS).click();
        popup(CARD);
        picture("comments-map.png");
        Pictures.keep("comments-map.png");
        input.key("Escape");
        closed(CARD);
        Desktop.look(Look.DARK);
        Desktop.part(map, touchpoint, PartRole.COMMENTS).click();
        popup(CARD);
        picture("comments-map-dark.png");
        input.key("Escape");
        closed(CARD);
    }
}
