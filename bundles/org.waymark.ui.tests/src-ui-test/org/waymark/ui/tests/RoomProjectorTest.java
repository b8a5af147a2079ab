package org.waymark.ui.tests;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.core.domain.Ids;
import org.waymark.core.room.RoundKind;
import org.waymark.core.room.RoundPlan;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.testing.Conditions;
import org.waymark.testing.Screenshots;
import org.waymark.testing.UiThread;
import org.waymark.ui.parts.ViewIds;

/** The projector of a room: what everybody sees of a round, and when. */
@DesktopTest
@Tag("long")
class RoomProjectorTest {

    private final Desktop desktop;
    private final RoomAtDesk desk;
    private Touchpoint night;
    private Phone ann;

    RoomProjectorTest(Desktop desktop) {
        this.desktop = desktop;
        desk = new RoomAtDesk(desktop);
    }

    @BeforeEach
    void open() {
        desktop.open("contact-centre.cjm");
        night = Desktop.touchpoint(desktop.session(), "Reads reviews at night");
        desk.open();
        ann = desk.join("Ann", "#1f5fbf");
    }

    @AfterEach
    void close() {
        desk.leave();
    }

    private void until(String what, Callable<Boolean> question) {
        desktop.bot().waitUntil(Conditions.that(what, question));
    }

    @Test
    void theProjectorShowsTheRoundAndNotesOnlyWhenTheyAreRevealed() {
        Shell screen = desk.project();
        desk.room().desk().prepare(new RoundPlan("b", RoundKind.NOTES, "Covered", Optional.of(Duration.ofMinutes(5)),
                List.of(), List.of(), Set.of(), List.of(), 0, false, true, Set.of()));
        desk.room().desk().start("b");
        ann.note("pain", Optional.of(Ids.idOf(night)), "For all to see");
        until("phones are told what is shown", () -> desk.state().shown().equals("Covered"));
        desk.settled(screen);
        byte[] covered = Screenshots.imageOf(screen).data;
        desk.room().desk().reveal("b");
        until("the card is turned over", () -> !Arrays.equals(covered, Screenshots.imageOf(screen).data));
        // the way in in large and back, then the presentation goes as always
        UiThread.act(screen::forceActive);
        until("the projector is in front", () -> UiThread.display().getActiveShell() == screen);
        byte[] open = Screenshots.imageOf(screen).data;
        desktop.real().key("q");
        until("the way in is large", () -> !Arrays.equals(open, Screenshots.imageOf(screen).data));
        desktop.real().key("Escape");
        until("the projector is closed", screen::isDisposed);
    }

    @Test
    void theProjectorGoesWithTheRoom() {
        Shell screen = desk.project();
        UiThread.act(() -> Desktop.page().hideView(Desktop.page().findView(ViewIds.ROOM)));
        until("the projector is closed", screen::isDisposed);
    }
}
