package org.waymark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.core.layout.PartRole;
import org.waymark.core.layout.insight.PlacedInsight;
import org.waymark.model.cjm.BusinessFunction;
import org.waymark.model.cjm.Lens;
import org.waymark.testing.Bot;
import org.waymark.testing.Conditions;
import org.waymark.testing.Keyboard;
import org.waymark.testing.Screenshots;
import org.waymark.testing.UiThread;
import org.waymark.testing.gef.GefEditorBot;
import org.waymark.testing.texts.ShownText;
import org.waymark.testing.texts.ShownTexts;
import org.waymark.ui.find.FindView;
import org.waymark.ui.insight.InsightView;
import org.waymark.ui.matrix.MatrixOpener;
import org.waymark.ui.parts.ViewIds;
import org.waymark.ui.preferences.Settings.Look;

/** The pictures of the README: the real window with the richest samples. What is in them is compared with the model. */
@DesktopTest
class PicturesTest {

    private static final String ENGLISH = "contact-centre.cjm";
    private static final String RUSSIAN = "retail-loan-ru.cjm";

    private final Desktop desktop;

    PicturesTest(Desktop desktop) {
        this.desktop = desktop;
    }

    @AfterEach
    void close() {
        UiThread.act(() -> desktop.shell().setMaximized(false));
        desktop.reset();
    }

    @Test
    void theEditor() {
        show(ENGLISH);
        english(take("editor.png"));
        Pictures.keep("editor.png");
        Desktop.look(Look.DARK);
        english(take("editor-dark.png"));
        Pictures.keep("editor-dark.png");
    }

    @Test
    @Tag("scaled")
    void theEditorOnALargeScreen() {
        assertEquals(200, UiThread.call(() -> desktop.shell().getMonitor().getZoom()), "percent of this run");
        show(ENGLISH);
        english(take("editor-200.png"));
        Pictures.keep("editor-200.png");
    }

    /**
     * The views stand beside the map, the stages in their order, the lanes in theirs, the card in the properties. Where a
     * text may need two lines, its first word is looked for; a word that is also on a card is left out.
     */
    private void english(ShownTexts window) {
        window.across("Models", "Late fee by ten euros: today", "Properties").down("Models", "Overview");
        map("Hears of the card", "Signs up").down("Late fee by ten euros: today", "Hears of the card", "Touchpoints",
                "Customer", "Thoughts", "Expectations", "Promise", "Emotion curve");
        view(ViewIds.PROPERTIES).down("Name", "Kind", "Importance", "Channels", "Initiator");
        view(Sight.EXPLORER).down("Harbour Bank: contact centre", "Journeys", "Late fee by ten euros: today",
                "Personas", "Functions", "Constraints");
    }

    @Test
    @Tag("russian")
    void theEditorInRussian() {
        assertEquals("ru", Locale.getDefault().getLanguage(), "language of this run");
        show(RUSSIAN);
        russian(take("editor-ru.png"));
        Pictures.keep("editor-ru.png");
        Desktop.look(Look.DARK);
        russian(take("editor-dark-ru.png"));
    }

    private void russian(ShownTexts window) {
        window.across("Модели", "Предодобренный кредит: как есть", "Свойства").down("Модели", "Обзор");
        map("Узнаёт и присматривается", "Приглашение").down("Предодобренный кредит: как есть",
                "Узнаёт и присматривается", "Точки контакта", "Каналы", "Мысли", "Ожидания", "Обещание",
                "Эмоциональная");
        view(ViewIds.PROPERTIES).down("Название", "Вид", "Важность", "Каналы", "Инициатор");
        view(Sight.EXPLORER).down("Розничный кредит: путь клиента", "Пути клиентов", "Персоны", "Функции",
                "Ограничения");
    }

    /** Expects the map to be inside its window and its first stages to stand side by side. */
    private ShownTexts map(String first, String second) {
        Control canvas = UiThread.call(() -> desktop.front().canvas());
        ShownTexts map = Pictures.texts(canvas).across(first, second);
        return map.inside(place(canvas), first);
    }

    private ShownTexts view(String id) {
        Composite control = desktop.bot().viewById(id).bot().widget(Composite.class, "content of " + id, c -> true, 0);
        return Pictures.texts(control);
    }

    private static Rectangle place(Control control) {
        return UiThread.call(() -> control.getDisplay().map(control.getParent(), control.getShell(),
                control.getBounds()));
    }

    @Test
    @Tag("long")
    void theOwnershipMatrix() {
        UiThread.act(() -> desktop.shell().setMaximized(true));
        desktop.open(Samples.path(ENGLISH));
        UiThread.act(() -> new MatrixOpener(Desktop.page())
                .journey(desktop.session().portfolio().getJourneys().getFirst()).orElseThrow().page().orElseThrow()
                .table().select(10, 4));
        UiThread.flush();
        matrix(take("matrix.png"));
        Pictures.keep("matrix.png");
        Desktop.look(Look.DARK);
        matrix(take("matrix-dark.png"));
    }

    /** Names of touchpoints stand in the matrix alone, those of stages also in the models explorer. */
    private static void matrix(ShownTexts window) {
        window.across("Stages and touchpoints", "Accountable", "Functions", "Influence", "Customer Service",
                "Retail Business")
                .down("Stages and touchpoints", "Colleague praises the card", "Sees the no-fee advert",
                        "Applies in the app");
    }

    @Test
    @Tag("long")
    void findingLookingAndShowing() {
        show(ENGLISH);
        UiThread.act(() -> FindView.show(Desktop.page()).start(true));
        Bot find = desktop.bot().viewById(ViewIds.FIND).bot();
        find.textWithLabel("Find:").setText("card");
        find.textWithLabel("Replace with:").setText("account");
        desktop.bot().waitUntil(Conditions.that("something is found", () -> find.table().rowCount() > 3));
        UiThread.act(() -> Desktop.page().activate(desktop.front()));
        take("find.png").down("Hears of the card", "Find and replace", "Find:", "Replace with:");
        view(ViewIds.FIND).down("Replace with:", "Cardholder for two years").across("Anna", "Cardholder for two years",
                "accountholder for two years");
        Pictures.keep("find.png");
        UiThread.act(() -> Desktop.page().hideView(Desktop.page().findView(ViewIds.FIND)));
        UiThread.act(() -> {
            BusinessFunction function = desktop.session().portfolio().getFunctions().get(1);
            desktop.front().bar().look().lens(Lens.FUNCTION, function);
            desktop.front().bar().looked();
            desktop.front().zoom().setZoom(0.5);
        });
        take("lens.png");
        map("Hears of the card", "Signs up").across("Hears of the card", "Signs up", "Uses and pays");
        Pictures.keep("lens.png");
        UiThread.act(() -> {
            desktop.front().bar().look().use(null);
            desktop.front().bar().looked();
            desktop.front().present(desktop.front().content().journey().getStages().get(3));
        });
        Shell room = desktop.bot().waitForResult(() -> Arrays.stream(desktop.shell().getShells())
                .filter(s -> s.getText().contains("presentation")).findFirst(), () -> "no presentation");
        Keyboard.focused().pressShortcut("T");
        Pictures.take(room, "presentation.png");
        slide(Screenshots.imageOf(room));
        Pictures.keep("presentation.png");
        UiThread.act(room::close);
    }

    /** Expects the header of the stage, the names of lanes at the left and the line below, each with something in it. */
    private static void slide(ImageData picture) {
        int pixel = picture.getPixel(picture.width / 2, 70);
        assertTrue(pixel != picture.getPixel(40, 70), "the header of the stage begins beside the names of the lanes");
        int lanes = 0;
        boolean inside = false;
        for (int y = 200; y < picture.height - 60; y++) {
            boolean ink = false;
            for (int x = 80; x < 280; x++) {
                ink |= picture.getPixel(x, y) != picture.getPixel(20, y);
            }
            lanes += ink && !inside ? 1 : 0;
            inside = ink;
        }
        assertTrue(lanes >= 4, lanes + " lines of names at the left");
    }

    @Test
    @Tag("long")
    void theInsightView() {
        insight(ENGLISH, "insight", "Load of the functions", "Influence", "Handovers");
    }

    @Test
    @Tag("russian")
    void theInsightViewInRussian() {
        insight(RUSSIAN, "insight-ru", "Нагрузка функций", "Влияние", "Передачи");
    }

    private void insight(String sample, String name, String... cards) {
        show(sample);
        InsightView view = (InsightView) UiThread.call(() -> Desktop.page().showView(ViewIds.INSIGHT));
        UiThread.act(() -> Desktop.page().setPartState(Desktop.page().findViewReference(ViewIds.INSIGHT),
                IWorkbenchPage.STATE_MAXIMIZED));
        take(name + ".png");
        page(view, name + ".png", cards);
        Desktop.look(Look.DARK);
        take(name + "-dark.png");
        page(view, name + "-dark.png", cards);
        if (!"ru".equals(Locale.getDefault().getLanguage())) {
            Pictures.keep(name + ".png");
            Pictures.keep(name + "-dark.png");
        }
    }

    /** Expects the cards of the page side by side, and each text of it in the picture. */
    private void page(InsightView view, String name, String... cards) {
        Canvas canvas = desktop.bot().viewById(ViewIds.INSIGHT).bot().widget(Canvas.class, "page",
                c -> c.getVerticalBar() != null, 0);
        Rectangle place = place(canvas);
        Point corner = new Point(place.x, place.y);
        PlacedInsight page = UiThread.call(view::page).orElseThrow();
        List<ShownText> texts = new ArrayList<>(
                Pictures.shapes(page.ground(), corner, "page"));
        page.entries().forEach(entry -> texts.addAll(Pictures.shapes(entry.shapes(), corner, "line")));
        texts.removeIf(text -> !place.intersection(text.box()).equals(text.box()));
        ShownTexts.of(texts).across(cards).drawnIn(UiThread.call(() -> new ImageData(
                Path.of("target", "pictures", name).toString())));
    }

    private void show(String sample) {
        UiThread.act(() -> desktop.shell().setMaximized(true));
        GefEditorBot map = desktop.open(Samples.path(sample));
        var touchpoint = UiThread
                .call(() -> desktop.session().portfolio().getJourneys().getFirst().getStages().getFirst()
                        .getTouchpoints().get(1));
        Desktop.part(map, touchpoint, PartRole.TOUCHPOINT).click();
        // outside the map, so that no tooltip covers it
        map.mouse().move(2, 2);
        // far enough away to see the emotion curve
        UiThread.act(() -> desktop.editor().zoom("100"));
        UiThread.act(() -> desktop.editor().zoom("out"));
        UiThread.act(() -> desktop.editor().zoom("out"));
    }

    private ShownTexts take(String name) {
        desktop.settle();
        return Pictures.take(desktop.shell(), name);
    }
}
