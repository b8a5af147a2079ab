package org.waymark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.testing.Bot;
import org.waymark.testing.Conditions;
import org.waymark.testing.UiThread;
import org.waymark.ui.backlog.BacklogEditor;
import org.waymark.ui.backlog.BacklogOpener;
import org.waymark.ui.backlog.BacklogPage;
import org.waymark.ui.parts.EditorIds;
import org.waymark.ui.preferences.Settings.Look;

/** Pictures of the backlog in Russian, in both looks, in which nothing is cut. */
@DesktopTest
@Tag("long")
class BacklogPicturesTest {

    private static final int READABLE = 80;

    private final Desktop desktop;

    BacklogPicturesTest(Desktop desktop) {
        this.desktop = desktop;
    }

    private Bot bot() {
        return desktop.bot().editorById(EditorIds.BACKLOG).bot();
    }

    private void mode(String name) {
        bot().toolbarButton(name).click();
        desktop.settle();
    }

    @Test
    @Tag("russian")
    void theBacklogInRussian() {
        desktop.open("retail-loan-ru.cjm");
        BacklogEditor editor = UiThread.call(() -> new BacklogOpener(Desktop.page())
                .portfolio(desktop.session()).orElseThrow());
        BacklogPage page = UiThread.call(() -> editor.page().orElseThrow());
        desktop.bot().waitUntil(Conditions.that("the board is drawn", () -> page.placed().isPresent()));
        for (Look look : List.of(Look.LIGHT, Look.DARK)) {
            Desktop.look(look);
            String end = look == Look.DARK ? "-dark-ru.png" : "-ru.png";
            mode("Доска");
            UiThread.act(() -> page.canvas().setFocus());
            Pictures.take(desktop.shell(), "backlog" + end);
            mode("Эффект × усилия");
            Pictures.take(desktop.shell(), "backlog-grid" + end);
            mode("Таблица");
            Pictures.take(desktop.shell(), "backlog-table" + end);
            mode("Болевые точки");
            Pictures.take(desktop.shell(), "backlog-pains" + end);
        }
        Text words = bot().textWithMessage("Фильтр").widget();
        assertTrue(UiThread.call(() -> words.getSize().x) >= READABLE, "a word of a filter is seen");
    }
}
