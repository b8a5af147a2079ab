package org.waymark.ui.tests;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.core.domain.Ids;
import org.waymark.core.room.RoomMap;
import org.waymark.core.room.RoundKind;
import org.waymark.core.room.RoundPlan;
import org.waymark.testing.UiThread;
import org.waymark.ui.preferences.Settings.Look;

/** The pictures of docs/room.md. */
@DesktopTest
@Tag("long")
class RoomPicturesTest {

    private final Desktop desktop;
    private final RoomAtDesk desk;

    RoomPicturesTest(Desktop desktop) {
        this.desktop = desktop;
        desk = new RoomAtDesk(desktop);
    }

    @BeforeEach
    void open() {
        desktop.open("contact-centre.cjm");
        UiThread.act(() -> desktop.shell().setMaximized(true));
    }

    @AfterEach
    void close() {
        desk.leave();
        UiThread.act(() -> desktop.shell().setMaximized(false));
        desktop.reset();
    }

    @Test
    void theDesk() {
        desk.show();
        desktop.settle();
        Pictures.take(desktop.shell(), "room-start.png").find("Open the room");
        desk.open();
        desktop.settle();
        Pictures.take(desktop.shell(), "room-join.png").find("Use this network");
        Pictures.keep("room-join.png");
        notes();
        desk.inbox(5);
        desktop.settle();
        Pictures.take(desktop.shell(), "room-inbox.png").across("Accept", "Pain point", "Initiative");
        Pictures.keep("room-inbox.png");
        desk.room().desk().prepare(RoundPlan.of("feel", RoundKind.EMOTION, "How does it feel?"));
        desk.room().desk().prepare(RoundPlan.of("vote", RoundKind.VOTE, "What matters most?"));
        desk.page("Rounds");
        desk.bot().table(0).select(0);
        desktop.settle();
        Pictures.take(desktop.shell(), "room-rounds.png").across("Add round", "Remove");
        Pictures.keep("room-rounds.png");
        desk.page("People");
        desktop.settle();
        Pictures.take(desktop.shell(), "room-people.png").find("Ann");
        Desktop.look(Look.DARK);
        desk.page("Inbox");
        desktop.settle();
        Pictures.take(desktop.shell(), "room-inbox-dark.png");
        desk.page("Rounds");
        desktop.settle();
        Pictures.take(desktop.shell(), "room-rounds-dark.png");
    }

    @Test
    @Tag("russian")
    void theDeskInRussian() {
        desk.show();
        desktop.settle();
        Pictures.take(desktop.shell(), "room-start-ru.png")
                .find("\u041e\u0442\u043a\u0440\u044b\u0442\u044c \u043a\u043e\u043c\u043d\u0430\u0442\u0443");
        desk.open();
        desktop.settle();
        Pictures.take(desktop.shell(), "room-join-ru.png");
        notes();
        desk.inbox(5);
        desktop.settle();
        Pictures.take(desktop.shell(), "room-inbox-ru.png");
        desk.page("\u0420\u0430\u0443\u043d\u0434\u044b");
        desktop.settle();
        Pictures.take(desktop.shell(), "room-rounds-ru.png");
        Desktop.look(Look.DARK);
        desktop.settle();
        Pictures.take(desktop.shell(), "room-rounds-ru-dark.png");
        desk.inbox(5);
        desktop.settle();
        Pictures.take(desktop.shell(), "room-inbox-ru-dark.png");
        Shell screen = desk.project();
        desk.settled(screen);
        Pictures.take(screen, "room-projector-ru-dark.png");
        UiThread.act(screen::close);
        Desktop.look(Look.LIGHT);
        Shell light = desk.project();
        desk.room().desk().reveal("notes");
        desk.settled(light);
        Pictures.take(light, "room-projector-ru.png");
    }

    private Phone notes() {
        Phone ann = desk.join("Ann", "#1f5fbf");
        Phone ben = desk.join("Ben", "#c2410c");
        Phone eva = desk.join("Eva", "#0f766e");
        desk.start(new RoundPlan("notes", RoundKind.NOTES, "What happens here?", Optional.of(Duration.ofMinutes(5)),
                List.of(), List.of(), Set.of(), List.of(), 0, false, true, Set.of()));
        Optional<String> dawn = Optional.of(Ids.idOf(Desktop.touchpoint(desktop.session(),
                "Late fee message at dawn")));
        Optional<String> somewhere = Optional.empty();
        ann.note("pain", dawn, "Nobody tells me how long the late fee stays");
        ben.note("thought", dawn, "Why did they not call me before the fee?");
        eva.note("pain", somewhere, "Nobody says how long the late fee stays");
        ben.note("idea", somewhere, "A message two days before the late fee");
        ann.note("question", somewhere, "Who answers the phone at night?");
        return ann;
    }

    @Test
    void theProjector() {
        desk.open();
        desktop.settle();
        Shell screen = desk.project();
        Pictures.take(screen, "room-projector-lobby.png");
        Phone ann = notes();
        desk.settled(screen);
        Pictures.take(screen, "room-projector-covered.png");
        desk.room().desk().reveal("notes");
        desk.settled(screen);
        Pictures.take(screen, "room-projector.png");
        Pictures.keep("room-projector.png");
        desk.room().desk().close("notes");
        RoomMap map = desk.room().map();
        desk.start(RoundKind.EMOTION, "How does it feel?");
        List<Phone> all = new ArrayList<>(List.of(ann));
        for (String alias : List.of("Kim", "Lea", "Max", "Noa")) {
            all.add(desk.join(alias, "#8b3fc7"));
        }
        int score = -2;
        for (Phone phone : all) {
            phone.feel(map.personas().getFirst().id(), map.touchpoints().get(2).id(), score);
            phone.feel(map.personas().getFirst().id(), map.touchpoints().get(3).id(), score / 2 - 1);
            score++;
        }
        desk.room().desk().close("How does it feel?");
        desk.settled(screen);
        Pictures.take(screen, "room-projector-feelings.png");
        desk.start(RoundKind.VOTE, "What matters most?");
        all.forEach(phone -> phone.vote(map.targets().getFirst().id(), 2));
        all.forEach(phone -> phone.vote(map.targets().get(1).id(), 1));
        desk.room().desk().close("What matters most?");
        desk.settled(screen);
        Pictures.take(screen, "room-projector-votes.png");
    }
}
