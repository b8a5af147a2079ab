package org.waymark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.core.layout.PartRole;
import org.waymark.model.cjm.Comment;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.testing.Bot;
import org.waymark.testing.Conditions;
import org.waymark.testing.RealInput;
import org.waymark.testing.TableBot;
import org.waymark.testing.UiThread;
import org.waymark.testing.gef.GefEditorBot;
import org.waymark.ui.parts.ViewIds;
import org.waymark.ui.preferences.Settings.Look;
import org.waymark.ui.widgets.Icon;

/** Comments are made, answered and settled with real keys. */
@DesktopTest
class CommentsTest {

    private final Desktop desktop;
    private final RealInput input;
    private GefEditorBot map;
    private Touchpoint touchpoint;

    CommentsTest(Desktop desktop) {
        this.desktop = desktop;
        input = desktop.real();
    }

    @BeforeEach
    void open() {
        map = desktop.open("contact-centre.cjm");
        touchpoint = Desktop.touchpoint(desktop.session(), "Compares three cards");
        UiThread.act(() -> Desktop.settings().author("Ines"));
        Desktop.part(map, touchpoint, PartRole.TOUCHPOINT).click();
        map.setFocus();
    }

    private Bot view() {
        return desktop.bot().viewById(ViewIds.COMMENTS).bot();
    }

    private void comment(String text) {
        input.key("ctrl+alt+m");
        desktop.bot().waitUntil(Conditions.that("the field of a new comment has the focus",
                () -> UiThread.display().getFocusControl() instanceof org.eclipse.swt.widgets.Text field
                        && field.isEnabled()));
        input.type(text);
        input.key("ctrl+Return");
        desktop.bot().waitUntil(Conditions.equal("the number of comments", 1, () -> touchpoint.getComments().size()));
    }

    @Test
    void aCommentIsMadeAnsweredSettledAndTakenBackByKeys() {
        String before = desktop.text();
        comment("Is this true?");
        Comment comment = UiThread.call(() -> touchpoint.getComments().getFirst());
        assertEquals("Is this true?", UiThread.call(comment::getText));
        assertEquals("Ines", UiThread.call(comment::getAuthor));
        view().table().select("Is this true?");
        view().text(0).setFocus();
        input.type("I asked two.");
        input.key("ctrl+Return");
        desktop.bot().waitUntil(Conditions.equal("the number of replies", 1, () -> comment.getReplies().size()));
        view().button("Resolve").click();
        assertTrue(UiThread.call(comment::isResolved));
        desktop.undo();
        assertFalse(UiThread.call(comment::isResolved));
        desktop.undo();
        desktop.undo();
        assertEquals(before, desktop.text());
    }

    @Test
    void theSelectedCommentHasItsIconInTheColourOfItsText() {
        comment("Is this true?");
        TableBot list = view().table();
        list.select(0);
        assertEquals(List.of(true, false), List.of(isPlain(list, 0), isPlain(list, 1)));
        list.select(1);
        assertEquals(List.of(false, true), List.of(isPlain(list, 0), isPlain(list, 1)));
    }

    /** Returns whether a row has its icon in one colour. */
    private static boolean isPlain(TableBot list, int row) {
        return UiThread.call(() -> list.widget().getItem(row).getImage(0) != Icon.COMMENT.image());
    }

    @Test
    @Tag("long")
    void theNextCommentIsShownOnItsMap() {
        comment("Is this true?");
        input.key("alt+Page_Down");
        desktop.bot()
                .waitUntil(Conditions.that("a comment is chosen", () -> view().table().selectedRows().size() == 1));
        input.key("alt+Page_Down");
        desktop.bot().waitUntil(Conditions.that("an element is selected",
                () -> desktop.front().viewer().getSelectedEditParts().size() == 1));
    }

    @Test
    @Tag("long")
    void picturesInBothLooks() {
        comment("Is this true? Three of ten said so in the interviews, the others had never read one.");
        view().table().select(0);
        Pictures.take(desktop.shell(), "comments.png").down("Reply (Ctrl+Enter sends it)", "Resolve");
        Pictures.keep("comments.png");
        Desktop.look(Look.DARK);
        Pictures.take(desktop.shell(), "comments-dark.png");
    }
}
