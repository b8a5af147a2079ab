package org.waymark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.core.layout.PartRole;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.testing.Bot;
import org.waymark.testing.Conditions;
import org.waymark.testing.UiThread;
import org.waymark.testing.gef.GefEditorBot;
import org.waymark.ui.parts.ViewIds;

/** A window of 1280 x 720: names use the room there is, and what has to go goes as a whole. */
@DesktopTest
class NarrowWindowTest {

    private final Desktop desktop;

    NarrowWindowTest(Desktop desktop) {
        this.desktop = desktop;
    }

    @BeforeEach
    void small() {
        desktop.size(1280, 720);
    }

    @AfterEach
    void asBefore() {
        UiThread.act(() -> desktop.shell().setMaximized(false));
    }

    @Test
    void thePathAboveTheMapUsesItsRoom() {
        GefEditorBot map = desktop.open("contact-centre.cjm");
        select(map, Desktop.touchpoint(desktop.session(), "Sees the no-fee advert"));
        path("Sees the no-fee advert");
        Pictures.take(desktop.shell(), "narrow.png");
        assertEquals(top("Anna, hypothesis"), top("100 %"), "the status line is one line");
        desktop.size(1600, 940);
        path("Sees the no-fee advert");
    }

    @Test
    @Tag("russian")
    void thePathAndThePropertiesInRussian() {
        GefEditorBot map = desktop.open("retail-loan-ru.cjm");
        Stage stage = UiThread.call(() -> desktop.journey().getStages().getFirst());
        select(map, stage.getTouchpoints().get(1));
        path("Читает отзывы о банке");
        desktop.settle();
        Pictures.look(desktop.shell(), "narrow-ru.png");
        assertEquals(List.of(), UiThread.call(this::broken));
    }

    @Test
    void aColourIsReadWhole() {
        GefEditorBot map = desktop.open("contact-centre.cjm");
        Stage stage = UiThread.call(() -> desktop.journey().getStages().getFirst());
        Desktop.part(map, stage, PartRole.STAGE_HEADER).click();
        Text colour = properties().widget(Text.class, "the colour", it -> it.getText().startsWith("#"), 0);
        desktop.settle();
        assertTrue(UiThread.call(() -> colour.computeSize(-1, -1).x <= colour.getSize().x + 1
                || width(colour, colour.getText()) + 18 <= colour.getSize().x),
                () -> UiThread.call(() -> colour.getSize().toString()));
    }

    private void select(GefEditorBot map, Touchpoint touchpoint) {
        Desktop.part(map, touchpoint, PartRole.TOUCHPOINT).click();
    }

    /** Expects all segments inside the line, and no name cut while there is room for more of it. */
    private void path(String last) {
        desktop.bot().waitUntil(Conditions.that("the path to " + last + " fits: " + UiThread.call(this::segments),
                () -> {
                    Composite line = (Composite) desktop.front().bar().crumbs().control();
                    Control end = line.getChildren()[line.getChildren().length - 1];
                    int free = line.getSize().x - end.getBounds().x - end.getBounds().width;
                    String shown = segments().getLast();
                    return shown.startsWith("\u203a " + last.substring(0, 6)) && free >= 0
                            && (free < 40 || segments().stream().noneMatch(it -> it.endsWith("\u2026")));
                }));
    }

    /** Returns the upper edge of the tool bar with a text. */
    private int top(String text) {
        return UiThread.call(() -> Controls.in(desktop.shell(), ToolBar.class).filter(Control::isVisible)
                .filter(bar -> Arrays.stream(bar.getItems()).anyMatch(it -> it.getText().equals(text))).findFirst()
                .map(bar -> bar.toDisplay(0, bar.getSize().y / 2).y / 10).orElseThrow());
    }

    private List<String> segments() {
        return Arrays.stream(((Composite) desktop.front().bar().crumbs().control()).getChildren())
                .map(bar -> ((ToolBar) bar).getItem(0).getText()).filter(it -> !it.isEmpty()).toList();
    }

    /** Returns the labels of the properties with a word that is wider than the label. */
    private List<String> broken() {
        Rectangle view = properties().widget(Composite.class, "view", c -> true, 0).getBounds();
        return Controls.in(properties().widget(Composite.class, "view", c -> true, 0), Label.class)
                .filter(Control::isVisible).filter(label -> label.getSize().x < view.width / 2)
                .filter(label -> Arrays.stream(label.getText().split(" "))
                        .anyMatch(word -> width(label, word) > label.getSize().x && word.length() < 14))
                .map(Label::getText).toList();
    }

    private static int width(Control control, String text) {
        GC gc = new GC(control);
        try {
            return gc.textExtent(text).x;
        } finally {
            gc.dispose();
        }
    }

    private Bot properties() {
        return desktop.bot().viewById(ViewIds.PROPERTIES).bot();
    }
}
