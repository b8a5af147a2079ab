package org.waymark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;
import org.waymark.core.layout.PartRole;
import org.waymark.testing.UiThread;
import org.waymark.testing.gef.EditPartBot;
import org.waymark.testing.gef.GefEditorBot;
import org.waymark.ui.map.parts.ElementPart;

/** The map with a screen reader and without a mouse. */
@DesktopTest
class AccessibleTest {

    /** Commands whose parameter is given by their caller: folders, recent files, links of pages. */
    private static final Set<String> WITH_A_PLACE = Set.of("openRecent", "openMap", "addElement");

    private final Desktop desktop;

    AccessibleTest(Desktop desktop) {
        this.desktop = desktop;
    }

    @Test
    void theAccessibleTellsPlaceFocusAndChildren() {
        GefEditorBot map = desktop.open(Samples.path("contact-centre.cjm"));
        EditPartBot header = parts(map, PartRole.STAGE_HEADER).getFirst().click();
        UiThread.run(() -> {
            AccessibleEditPart accessible = accessible(header);
            AccessibleControlEvent state = new AccessibleControlEvent(this);
            accessible.getState(state);
            assertEquals(ACC.STATE_SELECTED | ACC.STATE_FOCUSED,
                    state.detail & (ACC.STATE_SELECTED | ACC.STATE_FOCUSED));
            AccessibleControlEvent place = new AccessibleControlEvent(this);
            accessible.getLocation(place);
            assertTrue(new Rectangle(place.x, place.y, place.width, place.height)
                    .contains(desktop.front().canvas().toDisplay(header.point().x, header.point().y)));
            AccessibleControlEvent children = new AccessibleControlEvent(this);
            accessible(map.mainEditPart()).getChildren(children);
            assertEquals(map.viewer().getContents().getChildren().size(), children.children.length);
        });
    }

    /** Every action in a menu or on a key can be performed without a mouse; tool bars are only a second way. */
    @Test
    void everyCommandStandsInTheMenuOrHasAKey() throws Exception {
        String plugin = Files.readString(Path.of("..", "..", "bundles", "org.waymark.ui", "plugin.xml"));
        Set<String> commands = Pattern.compile("<command id=\"([^\"]+\\.commands\\.[^\"]+)\"").matcher(plugin).results()
                .map(m -> m.group(1)).collect(Collectors.toCollection(TreeSet::new));
        assertTrue(commands.size() > 30, commands::toString);
        String shell = Files.readString(Path.of("..", "..", "bundles", "org.waymark.app", "plugin.xml"));
        String menu = plugin.substring(plugin.indexOf("menu:org.eclipse.ui.main.menu"),
                plugin.indexOf("popup:org.waymark.ui.mapEditor"))
                + shell.substring(shell.indexOf("menu:org.eclipse.ui.main.menu"),
                        shell.indexOf("toolbar:org.eclipse.ui.main.toolbar"));
        Pattern.compile("<key [^>]*commandId=\"([^\"]+)\"").matcher(plugin).results().map(m -> m.group(1))
                .forEach(commands::remove);
        Pattern.compile("commandId=\"([^\"]+)\"").matcher(menu).results().map(m -> m.group(1))
                .forEach(commands::remove);
        commands.removeIf(id -> WITH_A_PLACE.contains(id.substring(id.lastIndexOf('.') + 1)));
        assertEquals(Set.of(), commands);
    }

    private static List<EditPartBot> parts(GefEditorBot map, PartRole role) {
        return map.editParts(p -> p instanceof ElementPart e && e.placed().role() == role);
    }

    private static AccessibleEditPart accessible(EditPartBot part) {
        return (AccessibleEditPart) part.part().getAdapter(AccessibleEditPart.class);
    }

}
