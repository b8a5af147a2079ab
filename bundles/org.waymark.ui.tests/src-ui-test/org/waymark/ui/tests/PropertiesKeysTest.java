package org.waymark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.core.layout.PartRole;
import org.waymark.model.cjm.MomentKind;
import org.waymark.model.cjm.Ownership;
import org.waymark.model.cjm.Role;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.testing.Bot;
import org.waymark.testing.Conditions;
import org.waymark.testing.RealInput;
import org.waymark.testing.TableBot;
import org.waymark.testing.UiThread;
import org.waymark.testing.gef.GefEditorBot;
import org.waymark.ui.session.PortfolioSession;

/** Real keys and clicks in the properties view. */
@DesktopTest
class PropertiesKeysTest {

    private final Desktop desktop;
    private final RealInput real;
    private PortfolioSession session;
    private Touchpoint touchpoint;
    private int clicks;

    PropertiesKeysTest(Desktop desktop) {
        this.desktop = desktop;
        real = desktop.real();
    }

    @BeforeEach
    void open() {
        GefEditorBot map = desktop.open("contact-centre.cjm");
        session = desktop.session();
        touchpoint = Desktop.touchpoint(session, "Colleague praises the card");
        Desktop.part(map, touchpoint, PartRole.TOUCHPOINT).click();
    }

    @Test
    @Tag("long")
    void aChoiceIsMadeWithTheKeyboardAlone() {
        MomentKind before = touchpoint.getMoment();
        var combo = properties().comboBoxWithLabel("Moment");
        real.click(() -> UiThread.call(() -> combo.widget().toDisplay(20, combo.widget().getSize().y / 2)));
        real.key("Down", "Return");
        MomentKind next = MomentKind.values()[before.ordinal() + 1];
        desktop.bot().waitUntil(Conditions.equal("the moment", next, touchpoint::getMoment));
        // opened by the keyboard, too
        real.key("Return", "Down", "Return");
        desktop.bot().waitUntil(Conditions.equal("the moment", MomentKind.values()[before.ordinal() + 2],
                touchpoint::getMoment));
    }

    @Test
    void rolesAndInfluenceAreTypedIntoTheTable() {
        Ownership ownership = UiThread.call(() -> touchpoint.getOwnerships().getFirst());
        TableBot table = ownerships();
        List<Role> before = UiThread.call(() -> List.copyOf(ownership.getRoles()));
        cell(table, 1);
        real.key("ctrl+a").type("c/i").key("Return");
        desktop.bot().waitUntil(Conditions.equal("the roles", List.of(Role.CONSULTED, Role.INFORMED),
                () -> List.copyOf(ownership.getRoles())));
        cell(table, 1);
        real.key("ctrl+a").type("nobody").key("Return");
        assertEquals(List.of(Role.CONSULTED, Role.INFORMED), UiThread.call(() -> List.copyOf(ownership.getRoles())));
        real.key("Escape");
        UiThread.act(() -> session.undo());
        assertEquals(before, UiThread.call(() -> List.copyOf(ownership.getRoles())));
        assertFalse(UiThread.call(() -> session.canUndo()));
    }

    /** Opens the cell editor in the first row by a double click and waits until it has the focus. */
    private void cell(TableBot table, int column) {
        // at another place each time: two double clicks at one place would count as a triple and a fourth click
        int further = 16 * clicks++;
        real.doubleClick(() -> UiThread.call(() -> {
            Rectangle cell = table.widget().getItem(0).getBounds(column);
            return table.widget().toDisplay(cell.x + 12 + further, cell.y + cell.height / 2);
        }));
        desktop.bot().waitUntil(Conditions.that("a cell is edited",
                () -> UiThread.display().getFocusControl() instanceof Text text && text.getParent() == table.widget()));
    }

    /** Returns the table of ownerships, which may be hidden at first. */
    private TableBot ownerships() {
        TableBot table = properties().table(tableWithColumns(List.of("Function", "Roles", "Influence")));
        UiThread.act(() -> Desktop.page().showView("org.waymark.ui.properties"));
        UiThread.act(() -> table.widget().setFocus());
        UiThread.flush();
        return table;
    }

    private int tableWithColumns(List<String> columns) {
        for (int i = 0; i < 12; i++) {
            if (properties().table(i).columns().equals(columns)) {
                return i;
            }
        }
        throw new AssertionError("no table with " + Arrays.asList(columns));
    }

    private Bot properties() {
        return desktop.bot().viewById("org.waymark.ui.properties").bot();
    }
}
