package org.waymark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.core.help.HelpTopic;
import org.waymark.testing.Bot;
import org.waymark.testing.Conditions;
import org.waymark.testing.StyledTextBot;
import org.waymark.testing.UiThread;
import org.waymark.testing.gef.GefEditorBot;
import org.waymark.ui.help.HelpView;
import org.waymark.ui.open.Opener;
import org.waymark.ui.parts.ViewIds;
import org.waymark.ui.preferences.Settings.Look;

/** F1 opens the documents for what has the focus; words are found in them. */
@DesktopTest
class HelpTest {

    private final Desktop desktop;

    HelpTest(Desktop desktop) {
        this.desktop = desktop;
    }

    @AfterEach
    void close() {
        UiThread.act(() -> Desktop.page().hideView(Desktop.page().findView(ViewIds.HELP)));
    }

    @Test
    void f1ShowsTheTopicOfWhatHasTheFocus() {
        GefEditorBot map = desktop.open("contact-centre.cjm");
        map.setFocus();
        desktop.real().key("F1");
        shows(HelpTopic.EDITING);
        desktop.bot().showView(ViewIds.PROBLEMS);
        desktop.real().key("F1");
        shows(HelpTopic.PROBLEMS);
        // in the help itself it stays at what is read
        desktop.real().key("F1");
        UiThread.flush();
        shows(HelpTopic.PROBLEMS);
        Pictures.take(desktop.shell(), "help.png");
        Desktop.look(Look.DARK);
        Pictures.take(desktop.shell(), "help-dark.png");
    }

    @Test
    @Tag("long")
    void pagesHaveTopicsOfTheirOwn() {
        desktop.open("contact-centre.cjm");
        UiThread.act(() -> new Opener(Desktop.page()).portfolio(desktop.session()));
        desktop.real().key("F1");
        shows(HelpTopic.PORTFOLIO);
        UiThread.act(() -> new Opener(Desktop.page()).persona(
                desktop.session().portfolio().getPersonas().getFirst()));
        desktop.real().key("F1");
        shows(HelpTopic.PERSONAS);
    }

    @Test
    @Tag("long")
    void wordsAreFoundAndAPlaceIsOpened() {
        desktop.bot().showView(ViewIds.HELP);
        Bot bot = desktop.bot().viewById(ViewIds.HELP).bot();
        bot.text(0).setText("rubber band");
        StyledTextBot page = bot.styledText();
        desktop.bot()
                .waitUntil(Conditions.that("one place is found", () -> page.getText().contains("Places found: 1")));
        UiThread.act(() -> bot.text(0).widget().setFocus());
        desktop.real().key("Return");
        shows(HelpTopic.EDITING);
        assertTrue(page.getText().contains("Quick add"));
    }

    @Test
    @Tag("russian")
    void theHelpSpeaksRussian() {
        desktop.bot().showView(ViewIds.HELP);
        Bot bot = desktop.bot().viewById(ViewIds.HELP).bot();
        assertEquals("Обзор за три минуты", bot.comboBox().selection());
        assertTrue(bot.styledText().getText().contains("Читать карту"));
    }

    private void shows(HelpTopic topic) {
        desktop.bot().waitUntil(Conditions.that("the help shows " + topic,
                () -> Desktop.page().findView(ViewIds.HELP) instanceof HelpView view && view.topic() == topic));
    }
}
