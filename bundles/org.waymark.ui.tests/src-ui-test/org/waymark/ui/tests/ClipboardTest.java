package org.waymark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.core.layout.PartRole;
import org.waymark.core.mapgrid.GridCell;
import org.waymark.model.cjm.Channel;
import org.waymark.model.cjm.Ownership;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.testing.Conditions;
import org.waymark.testing.UiThread;
import org.waymark.testing.gef.EditPartBot;
import org.waymark.testing.gef.GefEditorBot;
import org.waymark.ui.map.clip.SvgTransfer;
import org.waymark.ui.session.PortfolioSession;

/** The clipboard between the map and other programs, in both directions. */
@DesktopTest
class ClipboardTest {

    private final Desktop desktop;

    private GefEditorBot map;
    private PortfolioSession session;
    private Stage stage;

    ClipboardTest(Desktop desktop) {
        this.desktop = desktop;
    }

    @BeforeEach
    void open() {
        map = desktop.open("contact-centre.cjm");
        session = desktop.session();
        stage = UiThread.call(() -> session.portfolio().getJourneys().getFirst().getStages().getFirst());
    }

    @Test
    void aSelectionIsTextATableAndAPicture() {
        EditPartBot card = Desktop.part(map, stage.getTouchpoints().getFirst(), PartRole.TOUCHPOINT).select();
        desktop.bot().menu("Edit").menu("Copy").click();
        String name = stage.getTouchpoints().getFirst().getName();
        assertEquals(name + "\n", taken(TextTransfer.getInstance()));
        assertTrue(String.valueOf(taken(HTMLTransfer.getInstance()))
                .contains("<table><tr><td>" + name + "</td></tr></table>"));
        ImageData picture = (ImageData) taken(ImageTransfer.getInstance());
        assertTrue(picture.width >= 2 * card.bounds().width && picture.width < 3 * card.bounds().width,
                picture.width + " pixels for " + card.bounds());
        assertFalse(session.dirty());
    }

    @Test
    void cutTakesTheChipThatIsSelectedAndNothingElse() {
        Touchpoint from = stage.getTouchpoints().getFirst();
        Touchpoint to = stage.getTouchpoints().get(1);
        String before = desktop.text();
        Channel channel = from.getChannels().getFirst();
        Ownership owner = from.getOwnerships().getFirst();
        Desktop.part(map, channel, PartRole.CHANNEL).click();
        map.setFocus();
        desktop.real().key("ctrl+x");
        desktop.bot().waitUntil(Conditions.that("the chip is gone", () -> !from.getChannels().contains(channel)));
        assertEquals(channel.getName() + "\n", taken(TextTransfer.getInstance()));
        assertTrue(UiThread.call(() -> stage.getTouchpoints().contains(from)));
        UiThread.act(() -> desktop.front().typing().go(new GridCell(to, "channels")));
        desktop.real().key("ctrl+v");
        desktop.bot().waitUntil(Conditions.that("it is there", () -> to.getChannels().contains(channel)));
        Desktop.part(map, owner, PartRole.OWNERSHIP).click();
        desktop.real().key("ctrl+x");
        desktop.bot().waitUntil(Conditions.that("the owner is gone", () -> !from.getOwnerships().contains(owner)));
        UiThread.act(() -> {
            session.undo();
            session.undo();
            session.undo();
        });
        assertEquals(before, desktop.text());
    }

    @Test
    @Tag("long")
    void withoutASelectionTheWholeMapIsDrawn() {
        UiThread.act(() -> map.viewer().deselectAll());
        desktop.bot().menu("Edit").menu("Copy as").menu("Drawing (SVG)").click();
        String drawing = String.valueOf(taken(new SvgTransfer()));
        assertTrue(drawing.startsWith("<?xml") && drawing.strip().endsWith("</svg>"), drawing);
        assertTrue(drawing.contains("Colleague praises") && drawing.contains("Ever after"));
        desktop.bot().menu("Edit").menu("Copy as").menu("Picture (PNG)").click();
        ImageData picture = (ImageData) taken(ImageTransfer.getInstance());
        assertTrue(picture.width > 3000 && picture.height > 800, picture.width + " x " + picture.height);
    }

    @Test
    @Tag("long")
    void aTableThatComesAsHtmlAloneFillsCells() {
        String before = desktop.text();
        Touchpoint touchpoint = stage.getTouchpoints().getFirst();
        put(Map.of(HTMLTransfer.getInstance(), "<html><body><script>alert(1)</script><table><tr><td>Lunch</td>"
                + "<td>Poster &amp; advert</td></tr><tr><td>Listens</td><td>Reads</td></tr></table></body></html>"));
        Desktop.part(map, touchpoint, PartRole.TOUCHPOINT).select();
        desktop.bot().menu("Edit").menu("Paste").click();
        desktop.bot().waitUntil(Conditions.equal("name", "Lunch", touchpoint::getName));
        assertEquals("Poster & advert", stage.getTouchpoints().get(1).getName());
        assertEquals("Listens", touchpoint.getAction());
        assertEquals("Reads", stage.getTouchpoints().get(1).getAction());
        desktop.undo();
        assertEquals(before, desktop.text());
    }

    private static Object taken(Transfer transfer) {
        return UiThread.call(() -> {
            Clipboard clipboard = new Clipboard(UiThread.display());
            try {
                return clipboard.getContents(transfer);
            } finally {
                clipboard.dispose();
            }
        });
    }

    private static void put(Map<Transfer, Object> contents) {
        UiThread.act(() -> {
            Clipboard clipboard = new Clipboard(UiThread.display());
            clipboard.setContents(contents.values().toArray(), contents.keySet().toArray(Transfer[]::new));
            clipboard.dispose();
        });
    }
}
