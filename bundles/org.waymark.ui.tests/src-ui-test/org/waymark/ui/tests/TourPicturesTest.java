package org.waymark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Stage;
import org.waymark.testing.Conditions;
import org.waymark.testing.RealInput;
import org.waymark.testing.UiThread;
import org.waymark.ui.preferences.Settings.Look;

/** The pictures of the tour: the first map of a new user, typed by real keys, in both languages and both looks. */
@DesktopTest
@Tag("long")
class TourPicturesTest {

    private record Words(String portfolio, List<String> stages, List<String> touchpoints, List<String> thoughts,
            List<String> personas, List<String> pains, List<String> owners) {
    }

    private static final Words ENGLISH = new Words("Harbour Gym",
            List.of("Finds out", "Joins", "Trains"),
            List.of("Passes the window", "Reads the prices", "Takes a trial hour", "Signs at the desk",
                    "Gets the key card", "First class", "Books in the app", "Stands at a full class"),
            List.of("Looks friendly.", "What does it cost after the trial?", "I could do this.", "Why twelve months?",
                    "Which locker is mine?", "The trainer knows my name.", "Two taps, done.", "I had booked this."),
            List.of("Mia", "Tom"),
            List.of("No price on the door", "The trial ends in small print", "One desk for fifteen people",
                    "Twelve months or nothing", "The card works a day later", "No place to ask", "Login on every visit",
                    "Overbooked at six"),
            List.of("Marketing ra 4", "Sales c 1", "sal ra 3", "sal r 2", "mkt c 1", "sal a 3", "mkt r 2", "sal ra 5"));

    private static final Words RUSSIAN = new Words("Спортзал у реки",
            List.of("Узнаёт", "Вступает", "Занимается"),
            List.of("Видит вывеску", "Читает цены", "Пробное занятие", "Договор у стойки", "Получает карту",
                    "Первый урок", "Запись в телефоне", "Мест в зале нет"),
            List.of("Выглядит уютно.", "Сколько потом?", "Я так могу.", "Почему на год?", "Где мой шкаф?",
                    "Тренер знает меня.", "Два касания.", "Я же записалась."),
            List.of("Мила", "Тимур"),
            List.of("На двери нет цены", "Условия мелко", "Одна стойка на всех", "Только на год",
                    "Карта на другой день", "Не у кого спросить", "Каждый раз вход", "В шесть битком"),
            List.of("Реклама ra 4", "Продажи c 1", "прод ra 3", "прод r 2", "рекл c 1", "прод a 3", "рекл r 2",
                    "прод ra 5"));

    private static final String[][] SCORES = {{"1", "-0.5", "1.5", "-1", "0.5", "2", "1", "-2"},
            {"0.5", "-1", "1", "-1.5", "-0.5", "1", "1.5", "-1"}};

    private final Desktop desktop;
    private final RealInput input;

    TourPicturesTest(Desktop desktop) {
        this.desktop = desktop;
        input = desktop.real();
    }

    @AfterEach
    void restore() {
        UiThread.act(() -> desktop.shell().setMaximized(false));
    }

    @Test
    void theFirstMap() throws Exception {
        take(ENGLISH, "New portfolio", "");
    }

    @Test
    @Tag("russian")
    void theFirstMapInRussian() throws Exception {
        assertEquals("ru", Locale.getDefault().getLanguage(), "language of this run");
        take(RUSSIAN, "Новый портфель", "-ru");
    }

    private void take(Words words, String dialog, String suffix) throws Exception {
        begin();
        input.key("ctrl+n");
        desktop.bot().shell(dialog);
        input.key("End");
        desktop.bot().shell(dialog).bot().text(0).setText(words.portfolio);
        input.key("Return");
        desktop.bot().editorById("org.waymark.ui.mapEditor");
        desktop.bot().waitUntil(Conditions.that("a map without stages", () -> journey().getStages().isEmpty()));
        desktop.size(1280, 720);
        input.key("Return").type(words.stages.getFirst());
        picture("tour-begin" + suffix + ".png");
        type(words);
        desktop.bot().waitUntil(Conditions.equal("touchpoints", words.touchpoints.size(), () -> journey().getStages()
                .stream().map(Stage::getTouchpoints).mapToInt(List::size).sum()));
        input.key("ctrl+s", "ctrl+9");
        picture("tour-small" + suffix + ".png");
        desktop.size(1600, 1000);
        input.key("ctrl+9");
        picture("tour-map" + suffix + ".png");
        Desktop.look(Look.DARK);
        picture("tour-map-dark" + suffix + ".png");
        desktop.size(1280, 720);
        input.key("ctrl+9");
        picture("tour-small-dark" + suffix + ".png");
    }

    /** Types names, thoughts, feelings, pain points and owners, as a user does who was shown the keys. */
    private void type(Words words) {
        int[] until = {3, 5, 8};
        int touchpoint = 0;
        for (int stage = 0; stage < words.stages.size(); stage++) {
            if (stage > 0) {
                input.key("ctrl+Return").type(words.stages.get(stage));
            }
            for (; touchpoint < until[stage]; touchpoint++) {
                input.key("Return").type(words.touchpoints.get(touchpoint));
            }
        }
        input.key("Tab", "Tab", "Tab", "Home");
        words.thoughts.forEach(it -> input.type(it).key("Return"));
        input.key("Down");
        for (int p = 0; p < 2; p++) {
            input.key("Home").type(words.personas.get(p) + " " + SCORES[p][0]).key("Down", "Return");
            for (int i = 1; i < SCORES[p].length; i++) {
                input.type(SCORES[p][i]).key("Return");
            }
            input.key("Escape");
        }
        input.key("Down", "Home");
        words.pains.forEach(it -> input.type(it).key("Return"));
        input.key("Down", "Home");
        for (int i = 0; i < words.owners.size(); i++) {
            input.type(words.owners.get(i));
            input.key(i < 2 ? new String[]{"Down", "Return"} : new String[]{"Return"});
        }
    }

    /** Opens and closes a portfolio of a folder of its own, so that new ones are proposed there. */
    private void begin() throws Exception {
        Path folder = Files.createTempDirectory(desktop.folder(), "tour");
        desktop.open(MatrixFixture.write(folder));
        UiThread.act(() -> {
            Desktop.page().closeAllEditors(false);
            desktop.session().abandon();
            Desktop.sessions().all().forEach(Desktop.sessions()::close);
        });
    }

    private static Journey journey() {
        return Desktop.sessions().all().getLast().portfolio().getJourneys().getFirst();
    }

    private void picture(String name) {
        desktop.settle();
        Pictures.look(desktop.shell(), name);
        if (!name.contains("dark")) {
            Pictures.keep(name);
        }
    }
}
