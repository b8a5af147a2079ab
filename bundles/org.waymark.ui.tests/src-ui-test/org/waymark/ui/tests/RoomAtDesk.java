package org.waymark.ui.tests;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.waymark.core.JourneyException;
import org.waymark.core.room.ItemPhase;
import org.waymark.core.room.Journal;
import org.waymark.core.room.Room;
import org.waymark.core.room.RoomItem;
import org.waymark.core.room.RoomState;
import org.waymark.core.room.RoundKind;
import org.waymark.core.room.RoundPlan;
import org.waymark.core.text.Messages;
import org.waymark.testing.Bot;
import org.waymark.testing.Conditions;
import org.waymark.testing.UiThread;
import org.waymark.room.RoomServer;
import org.waymark.ui.parts.ViewIds;
import org.waymark.ui.room.RoomView;

/** The view Room in a test: opened on this machine alone, so that no test waits for a network. */
final class RoomAtDesk {

    private static final boolean RUSSIAN = "ru".equals(Locale.getDefault().getLanguage());

    private final Desktop desktop;

    RoomAtDesk(Desktop desktop) {
        this.desktop = desktop;
    }

    /** Shows the view and activates it. */
    RoomView show() {
        return (RoomView) UiThread.call(() -> Desktop.page().showView(ViewIds.ROOM));
    }

    /** Returns the view as it is, without another part of the window losing the focus. */
    RoomView view() {
        return (RoomView) UiThread.call(() -> Desktop.page().findView(ViewIds.ROOM));
    }

    Bot bot() {
        return desktop.bot().viewById(ViewIds.ROOM).bot();
    }

    /** Opens a room for the map in front, as its button does, and waits until phones can come in. */
    Room open() {
        RoomView view = show();
        choosePlace();
        bot().button(RUSSIAN
                ? "\u041e\u0442\u043a\u0440\u044b\u0442\u044c \u043a\u043e\u043c\u043d\u0430\u0442\u0443"
                : "Open the room").click();
        desktop.bot().waitUntil(Conditions.that("the room is open", () -> view.server().isPresent()));
        return room();
    }

    /** Chooses the address of this machine alone, and a port that is free. */
    void choosePlace() {
        bot().table(0).select("127.0.0.1");
        int free = freePort();
        UiThread.act(() -> bot().widget(Spinner.class).setSelection(free));
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    Room room() {
        return UiThread.call(() -> view().room().orElseThrow());
    }

    RoomState state() {
        return room().state();
    }

    /** Somebody comes in with a phone. */
    Phone join(String alias, String colour) {
        RoomServer server = UiThread.call(() -> view().server().orElseThrow());
        return Phone.join(server.url(), server.code(), alias, colour);
    }

    /** Prepares and starts a plain round. */
    void start(RoundKind kind, String title) {
        start(RoundPlan.of(title, kind, title));
    }

    void start(RoundPlan plan) {
        room().desk().prepare(plan);
        room().desk().start(plan.id());
    }

    /** Shows a page by its name in the tool bar of the view, which may have a number behind it. */
    void page(String name) {
        UiThread.act(() -> {
            for (var item : ((org.eclipse.jface.action.ToolBarManager) view().getViewSite().getActionBars()
                    .getToolBarManager()).getControl().getItems()) {
                if (item.getText().startsWith(name)) {
                    for (var other : item.getParent().getItems()) {
                        other.setSelection(other == item);
                    }
                    item.notifyListeners(org.eclipse.swt.SWT.Selection, new org.eclipse.swt.widgets.Event());
                }
            }
        });
    }

    /** Shows the inbox with the focus in its list, when it has this number of notes. */
    void inbox(int notes) {
        page(RUSSIAN ? "\u0412\u0445\u043e\u0434\u044f\u0449\u0438\u0435" : "Inbox");
        desktop.bot().waitUntil(Conditions.that(notes + " notes are listed", () -> bot().table(0).rowCount() == notes));
        UiThread.act(() -> show().setFocus());
    }

    /** Opens the projector, as its button does. */
    Shell project() {
        // a narrow view has no texts on its buttons
        bot().toolbarButtonWithTooltip(Messages.of(RoomView.class).get("room_project_help")).click();
        return desktop.bot().waitForResult(() -> Arrays.stream(UiThread.display().getShells())
                .flatMap(shell -> Arrays.stream(shell.getShells())).filter(shell -> shell.getText().matches(
                        ".*(presentation|\u043f\u043e\u043a\u0430\u0437)"))
                .filter(Shell::isVisible).findFirst(), () -> "no projector");
    }

    /** Waits until a screen shows what the room is now. */
    void settled(Shell screen) {
        UiThread.flush();
        UiThread.act(() -> screen.layout(true, true));
        UiThread.flush();
    }

    /** Returns what the line above the pages says. */
    String said() {
        return bot().label(1).getText();
    }

    /** Returns the lines of the page without a room. */
    List<String> labels() {
        return UiThread.call(() -> Controls.in(desktop.shell(), Label.class).filter(Label::isVisible)
                .map(Label::getText).toList());
    }

    /** Returns the journal as it is on disk. */
    String journal() {
        try {
            return Files.readString(room().journal());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Leaves the room, and deletes what a test left of it. */
    void leave() {
        Optional<Room> open = UiThread.call(() -> Desktop.page().findView(ViewIds.ROOM) instanceof RoomView view
                ? view.room()
                : Optional.empty());
        UiThread.act(() -> Desktop.page().hideView(Desktop.page().findView(ViewIds.ROOM)));
        open.ifPresent(room -> {
            try {
                Journal.delete(room.journal());
            } catch (JourneyException e) {
                throw new AssertionError(e);
            }
        });
    }

    void waitFor(String item, ItemPhase phase) {
        desktop.bot().waitUntil(Conditions.equal("the phase of the note", phase,
                () -> state().item(item).map(RoomItem::phase).orElse(null)));
    }
}
