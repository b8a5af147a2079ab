package org.waymark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.PartRole;
import org.waymark.testing.Bot;
import org.waymark.testing.Conditions;
import org.waymark.testing.Screenshots;
import org.waymark.testing.UiThread;
import org.waymark.testing.Widgets;
import org.waymark.testing.gef.GefEditorBot;
import org.waymark.ui.explorer.ExplorerView;
import org.waymark.ui.parts.ViewIds;
import org.waymark.ui.preferences.Settings.Look;

/**
 * Colours as they are on the screen, which the toolkit paints with other colours than it tells: menus with their
 * shortcuts, fields that lived through a change of the look, disabled buttons, cells with the focus.
 */
@DesktopTest
class LookPixelsTest {

    private static final double WANTED = 4.5;
    /** The place of the menu File below the menu bar, without the part where icons are. */
    private static final Rectangle MENU = new Rectangle(60, 80, 270, 280);

    private final Desktop desktop;

    LookPixelsTest(Desktop desktop) {
        this.desktop = desktop;
    }

    @BeforeEach
    void open() {
        desktop.open("contact-centre.cjm");
        UiThread.act(() -> ((ExplorerView) Desktop.page().showView(ViewIds.EXPLORER)).viewer()
                .setSelection(new StructuredSelection(desktop.journey()), true));
        desktop.settle();
    }

    @Test
    @Tag("long")
    void menusAndTheirShortcutsAreReadableInLightAndDark() {
        for (Look look : Look.values()) {
            Desktop.look(look);
            desktop.settle();
            ImageData before = screen(MENU);
            desktop.real().key("alt+f");
            desktop.bot().waitUntil(Conditions.that("the menu is open",
                    () -> differing(before, screen(MENU)) > MENU.width * MENU.height / 20));
            Screenshots.screen(Path.of("target", "pictures", "menu-" + look + ".png"));
            ImageData menu = screen(MENU);
            desktop.real().key("Escape", "Escape");
            boolean dark = luminance(ground(menu)) < 0.2;
            assertTrue(dark == (look == Look.DARK), look + ": a menu on " + ground(menu));
            // the shortcuts stand in the right third; that of Save is disabled
            int enabled = lines(menu, MENU.width * 2 / 3);
            assertTrue(enabled >= 2, look + ": shortcuts with " + WANTED + ":1: " + enabled);
        }
    }

    @Test
    @Tag("long")
    void fieldsStayReadableWhileTheLookChanges() {
        Text name = properties().textWithLabel("Name").widget();
        for (Look look : new Look[]{Look.DARK, Look.LIGHT}) {
            Desktop.look(look);
            desktop.bot().waitUntil(Conditions.that("the name is readable in " + look, () -> {
                ImageData field = screen(place(name));
                return strongest(field, x -> true) >= WANTED && luminance(ground(field)) < 0.2 == (look == Look.DARK);
            }));
        }
    }

    @Test
    void theCellWithTheFocusAndItsIconAreReadable() {
        Table table = properties().widget(Table.class, "measurements",
                it -> it.getColumnCount() == 3 && it.getItemCount() > 1, 0);
        UiThread.act(table::setFocus);
        desktop.real().key("Down", "Down");
        for (Look look : Look.values()) {
            Desktop.look(look);
            desktop.bot().waitUntil(Conditions.that("the cell is readable in " + look,
                    () -> strongest(screen(cell(table, false)), x -> true) >= WANTED));
            desktop.bot().waitUntil(Conditions.that("the icon is seen in " + look,
                    () -> strongest(screen(cell(table, true)), x -> true) >= 2));
        }
    }

    /** A button that cannot be pressed is weaker than one that can. */
    @Test
    @Tag("long")
    void disabledButtonsStandBackInTheDark() {
        Desktop.look(Look.DARK);
        desktop.settle();
        assertTrue(!UiThread.call(() -> desktop.session().dirty()));
        double save = strongest(screen(button("Save")), x -> true);
        double open = strongest(screen(button("Open")), x -> true);
        assertTrue(save < open, "Save " + save + ", Open " + open);
    }

    @Test
    void theDefaultButtonStandsOutBesideCancelInTheDark() {
        Desktop.look(Look.DARK);
        desktop.real().key("ctrl+n");
        Bot dialog = desktop.bot().shell("New portfolio").bot();
        RGB ground = ground(screen(place(UiThread.call(() -> dialog.button("Cancel").widget().getParent()))));
        desktop.bot().waitUntil(Conditions.that("the button that Enter presses has the stronger ground",
                () -> contrast(ground(screen(place(dialog.button("Create").widget()))), ground) > 1.3 * contrast(
                        ground(screen(place(dialog.button("Cancel").widget()))), ground)));
        desktop.real().key("Escape");
    }

    /** The platform gives all controls of a popup one colour, in which the toolkit does not grey them. */
    @Test
    void disabledButtonsOfAPopupStandBack() {
        GefEditorBot map = Desktop.map(desktop.bot().editorById("org.waymark.ui.mapEditor"));
        for (Look look : new Look[]{Look.LIGHT, Look.DARK}) {
            Desktop.look(look);
            Desktop.part(map, Desktop.touchpoint(desktop.session(), "Sees the no-fee advert"), PartRole.TOUCHPOINT)
                    .click();
            map.setFocus();
            desktop.real().key("ctrl+shift+m");
            Bot popup = desktop.bot().shell("Comments: Sees the no-fee advert").bot();
            Control reply = popup.button("Reply").widget();
            Control resolve = popup.button("Resolve").widget();
            assertTrue(UiThread.call(() -> !reply.isEnabled() && resolve.isEnabled()));
            desktop.bot().waitUntil(Conditions.that("Reply stands back in " + look, () -> strongest(
                    screen(inner(reply)), x -> true) < 0.8 * strongest(screen(inner(resolve)), x -> true)));
            desktop.real().key("Escape");
            desktop.bot().waitUntil(Conditions.that("the popup is closed", reply::isDisposed));
        }
    }

    /** Returns the place of a control without its border. */
    private static Rectangle inner(Control control) {
        Rectangle all = place(control);
        return new Rectangle(all.x + 5, all.y + 5, all.width - 10, all.height - 10);
    }

    private Rectangle button(String tip) {
        return UiThread.call(() -> Widgets.visibleIn(desktop.shell()).stream().filter(ToolItem.class::isInstance)
                .map(ToolItem.class::cast)
                .filter(it -> it.getToolTipText() != null && it.getToolTipText().startsWith(tip)).findFirst()
                .map(it -> it.getDisplay().map(it.getParent(), null, it.getBounds())).orElseThrow());
    }

    private Bot properties() {
        return desktop.bot().viewById(ViewIds.PROPERTIES).bot();
    }

    private static Rectangle place(Control control) {
        return UiThread.call(() -> control.getDisplay().map(control.getParent(), null, control.getBounds()));
    }

    /** Returns the place of the icon or of the text in the first cell of the selected row. */
    private static Rectangle cell(Table table, boolean icon) {
        return UiThread.call(() -> {
            Rectangle cell = table.getSelection()[0].getBounds(0);
            Rectangle image = table.getSelection()[0].getImageBounds(0);
            Rectangle part = icon
                    ? new Rectangle(image.x, cell.y + 2, image.width, cell.height - 4)
                    : new Rectangle(cell.x + 24, cell.y + 2, cell.width - 30, cell.height - 4);
            Point corner = table.toDisplay(part.x, part.y);
            return new Rectangle(corner.x, corner.y, part.width, part.height);
        });
    }

    private static ImageData screen(Rectangle area) {
        UiThread.flush();
        return UiThread.call(() -> {
            Image image = new Image(UiThread.display(), area.width, area.height);
            GC gc = new GC(UiThread.display());
            gc.copyArea(image, area.x, area.y);
            gc.dispose();
            ImageData data = image.getImageData(100);
            image.dispose();
            return data;
        });
    }

    private static long differing(ImageData one, ImageData other) {
        return IntStream.range(0, one.width * one.height)
                .filter(i -> one.getPixel(i % one.width, i / one.width) != other.getPixel(i % one.width, i / one.width))
                .count();
    }

    /** Returns the colour that most pixels have. */
    private static RGB ground(ImageData data) {
        Map<RGB, Integer> counts = new HashMap<>();
        for (int y = 0; y < data.height; y++) {
            for (int x = 0; x < data.width; x++) {
                counts.merge(data.palette.getRGB(data.getPixel(x, y)), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    }

    /** Returns the highest contrast that a pixel in some columns has to the ground. */
    private static double strongest(ImageData data, IntPredicate columns) {
        RGB ground = ground(data);
        return IntStream.range(0, data.width).filter(columns)
                .mapToDouble(x -> IntStream.range(0, data.height)
                        .mapToDouble(y -> contrast(data.palette.getRGB(data.getPixel(x, y)), ground)).max().orElse(0))
                .max().orElse(0);
    }

    /** Counts the lines of text right of a column that are readable. */
    private static int lines(ImageData data, int from) {
        RGB ground = ground(data);
        int lines = 0;
        boolean inside = false;
        for (int y = 0; y < data.height; y++) {
            int row = y;
            boolean text = IntStream.range(from, data.width)
                    .anyMatch(x -> contrast(data.palette.getRGB(data.getPixel(x, row)), ground) >= WANTED);
            lines += text && !inside ? 1 : 0;
            inside = text;
        }
        return lines;
    }

    private static double contrast(RGB one, RGB other) {
        return ink(one).contrast(ink(other));
    }

    private static double luminance(RGB colour) {
        return (ink(colour).contrast(new Ink(0xFF000000)) - 1) / 20;
    }

    private static Ink ink(RGB rgb) {
        return new Ink(0xFF000000 | rgb.red << 16 | rgb.green << 8 | rgb.blue);
    }
}
