package org.waymark.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.core.JourneyException;
import org.waymark.core.room.PlacedAs;
import org.waymark.core.room.PlacedItem;
import org.waymark.core.room.Placement;
import org.waymark.core.room.Room;
import org.waymark.core.room.RoundKind;
import org.waymark.core.room.RoundPlan;
import org.waymark.room.page.PageFile;

/** The whole API as a phone uses it. */
class RoomServerTest {

    @TempDir
    Path folder;
    private RoomWorld world;

    @BeforeEach
    void open() throws Exception {
        world = RoomWorld.open(folder);
    }

    @AfterEach
    void close() throws Exception {
        assertEquals(Optional.empty(), world.server().failure());
        world.close();
    }

    @Test
    void everyFileOfThePageIsServedAndNothingElse() throws Exception {
        try (Phone phone = world.phone()) {
            for (PageFile file : PageFile.ALL) {
                Phone.Answer answer = phone.call("GET", file.path().substring(1), null);
                assertEquals(200, answer.status(), file.path());
                assertEquals(file.type(), answer.headers().firstValue("Content-Type").orElse(""));
                assertEquals("", phone.call("HEAD", file.path().substring(1), null).body());
            }
            for (String path : List.of("page.html", "PageFile.class", "page/", "api", "api/", "api/items", "api/x",
                    "favicon.ico", "org/waymark/room/page/page.js", "META-INF/MANIFEST.MF")) {
                assertEquals(404, phone.call("GET", path, null).status(), path);
            }
        }
    }

    @Test
    void thePageSpeaksTheLanguageOfThePhone() throws Exception {
        try (Phone phone = world.phone()) {
            for (String[] each : new String[][]{{"ru-RU,ru;q=0.9,en;q=0.8", "ru"}, {"en-US,en;q=0.9,ru;q=0.5", "en"},
                    {"de", "en"}, {"uk, ru;q=0.9", "ru"}}) {
                Phone.Answer answer = phone
                        .call(phone.request("?c=" + world.server().code()).header("Accept-Language", each[0]).build());
                assertTrue(answer.body().contains("<html lang=\"" + each[1] + '"'), each[0]);
            }
            assertEquals("Неверный код. Посмотрите на шесть цифр на экране.",
                    new Phone(world.server().url(), "wrong").call(phone.request("api/join")
                            .header("Accept-Language", "ru").header("Content-Type", "application/json")
                            .POST(java.net.http.HttpRequest.BodyPublishers.ofString("{\"code\":\"x\",\"alias\":\"A\","
                                    + "\"colour\":\"#336699\",\"client\":\"" + phone.client() + "\"}"))
                            .build()).json().get("text"));
        }
    }

    @Test
    void joiningTwiceIsOneParticipant() throws Exception {
        try (Phone phone = world.joined("Anna")) {
            String token = phone.token();
            assertTrue(token.matches("[0-9a-f]{32}"), token);
            assertEquals(200, phone.join("Anna").status());
            assertEquals(token, phone.token());
            assertEquals(1, world.room().state().participants().size());
            assertEquals("Anna", ((Map<?, ?>) phone.state().get("me")).get("alias"));
            assertEquals(200, phone.call("PUT", "api/me", Map.of("alias", "Anna B", "colour", "#aa0000")).status());
            assertEquals(Map.of("alias", "Anna B", "colour", "#aa0000", "paused", false), phone.state().get("me"));
        }
    }

    @Test
    void notesAreSentChangedAndTakenBackUntilTheyArePlaced() throws Exception {
        world.run(RoundKind.NOTES);
        try (Phone anna = world.joined("Anna"); Phone boris = world.joined("Boris")) {
            UUID id = UUID.randomUUID();
            assertEquals(200, anna.send(id, "pain", "t1", "Too dark").status());
            assertEquals(200, anna.send(id, "pain", "t1", "Too dark").status());
            assertEquals(200, anna.send(id, "idea", null, "Light it").status());
            assertEquals(1, world.room().state().items().size());
            Map<?, ?> item = (Map<?, ?>) anna.items().getFirst();
            assertEquals("idea", item.get("kind"));
            assertEquals(Optional.empty(), item.get("touchpoint"));
            assertEquals("Light it", item.get("text"));
            assertEquals("sent", item.get("state"));
            assertEquals(List.of(), boris.items());
            assertEquals("not_yours", boris.send(id, "Mine now").error());
            assertEquals(403, boris.call("DELETE", "api/items/" + id, null).status());

            UUID second = UUID.randomUUID();
            anna.send(second, "Second");
            assertEquals(200, anna.call("DELETE", "api/items/" + second, null).status());
            assertEquals(1, anna.items().size());

            world.desk().place(new PlacedItem(id.toString(),
                    new Placement(PlacedAs.INITIATIVE, Optional.of("t1"), Optional.of("i1"), "Facilitator")));
            assertEquals("placed", ((Map<?, ?>) anna.items().getFirst()).get("state"));
            Phone.Answer late = anna.send(id, "Too late");
            assertEquals(409, late.status());
            assertEquals("taken", late.error());
        }
    }

    @Test
    void feelingsAndVotesAreTheSendersOwn() throws Exception {
        try (Phone anna = world.joined("Anna"); Phone boris = world.joined("Boris")) {
            assertEquals(409, anna.call("PUT", "api/feelings",
                    Map.of("persona", "p1", "touchpoint", "t1", "score", 1)).status());
            world.run(RoundKind.EMOTION);
            assertEquals(200, anna.call("PUT", "api/feelings",
                    Map.of("persona", "p1", "touchpoint", "t1", "score", -2)).status());
            assertEquals(400, anna.call("PUT", "api/feelings",
                    Map.of("persona", "p1", "touchpoint", "t1", "score", 3)).status());
            assertEquals(1, ((List<?>) anna.state().get("feelings")).size());
            assertEquals(List.of(), boris.state().get("feelings"));
            assertEquals(200, anna.call("PUT", "api/feelings",
                    "{\"persona\":\"p1\",\"touchpoint\":\"t1\",\"score\":null}").status());
            assertEquals(List.of(), anna.state().get("feelings"));

            world.run(RoundKind.VOTE);
            assertEquals(200, anna.call("PUT", "api/votes", Map.of("target", "x1", "dots", 2)).status());
            assertEquals(409, anna.call("PUT", "api/votes", Map.of("target", "x2", "dots", 2)).status());
            Map<?, ?> round = (Map<?, ?>) anna.state().get("round");
            assertEquals("1", round.get("left").toString());
            assertEquals("3", ((Map<?, ?>) boris.state().get("round")).get("left").toString());
            assertEquals(List.of(), boris.state().get("votes"));
        }
    }

    @Test
    void theViewSaysWhatThePageNeeds() throws Exception {
        try (Phone phone = world.joined("Anna")) {
            Map<?, ?> before = phone.state();
            assertEquals(Optional.empty(), before.get("round"));
            assertEquals(false, before.get("closed"));
            assertEquals(Map.of("title", "Workshop", "journey", "Buying a bicycle", "present",
                    java.math.BigDecimal.ZERO), before.get("room"));
            world.run(RoundKind.NOTES);
            world.desk().show("The map");
            Map<?, ?> view = phone.state();
            Map<?, ?> round = (Map<?, ?>) view.get("round");
            assertEquals("notes", round.get("kind"));
            assertEquals("running", round.get("state"));
            assertEquals(List.of("thought", "pain", "idea", "question"), round.get("kinds"));
            assertEquals(Map.of("id", "t1", "name", "Shop window", "stage", "Look"),
                    ((List<?>) round.get("touchpoints")).getFirst());
            assertEquals("The map", view.get("shown"));
        }
    }

    @Test
    void changesArriveAsEvents() throws Exception {
        try (Phone anna = world.joined("Anna"); PhoneFeed feed = anna.listen()) {
            assertEquals("text/event-stream; charset=utf-8",
                    feed.answer().headers().firstValue("Content-Type").orElse(""));
            assertTrue(feed.answer().headers().firstValue("Content-Security-Policy").isPresent());
            feed.until(view -> ((Map<?, ?>) view.get("room")).get("present").toString().equals("1"));
            assertEquals(java.util.Set.of(anna.participant()), world.server().present());
            world.run(RoundKind.NOTES);
            feed.until(view -> view.get("round") instanceof Map<?, ?> round && round.get("kind").equals("notes"));
            UUID id = UUID.randomUUID();
            anna.send(id, "Hello");
            feed.until(view -> ((List<?>) view.get("items")).size() == 1);
            world.desk().hide(id.toString(), "Facilitator");
            feed.until(view -> view.toString().contains("state=hidden"));
            world.desk().pause(anna.participant(), true);
            feed.until(view -> Boolean.TRUE.equals(((Map<?, ?>) view.get("me")).get("paused")));
            assertEquals("paused", anna.send(UUID.randomUUID(), "Not now").error());
            try (Phone boris = world.joined("Boris"); PhoneFeed other = boris.listen()) {
                feed.until(view -> ((Map<?, ?>) view.get("room")).get("present").toString().equals("2"));
                assertEquals(200, other.answer().statusCode());
            }
            world.desk().closeRoom();
            feed.until(view -> Boolean.TRUE.equals(view.get("closed")));
            world.server().close();
            assertEquals(Optional.empty(), feed.next());
        }
    }

    /** The command line closes the room and its door in one go. */
    @Test
    void thePhonesHearOfTheEndBeforeTheDoorCloses() throws Exception {
        try (Phone anna = world.joined("Anna");
                PhoneFeed feed = anna.listen();
                Phone boris = world.joined("Boris");
                PhoneFeed other = boris.listen()) {
            feed.until(view -> ((Map<?, ?>) view.get("room")).get("present").toString().equals("2"));
            world.desk().closeRoom();
            world.server().close();
            for (PhoneFeed each : List.of(feed, other)) {
                each.until(view -> Boolean.TRUE.equals(view.get("closed")));
                assertEquals(Optional.empty(), each.next());
            }
        }
    }

    @Test
    void aPhoneThatOpensManyStreamsKeepsTheLastOnes() throws Exception {
        try (Phone anna = world.joined("Anna")) {
            PhoneFeed first = anna.listen();
            first.next();
            for (int i = 0; i < Feeds.EACH; i++) {
                anna.listen().next();
            }
            while (first.next().isPresent()) {
                // what was on its way
            }
            assertEquals(java.util.Set.of(anna.participant()), world.server().present());
        }
    }

    @Test
    void anAnonymousRoundIsTheSendersAllTheSame() throws Exception {
        RoundPlan plan = RoundPlan.of("quiet", RoundKind.NOTES, "Say it");
        world.desk().prepare(new RoundPlan(plan.id(), plan.kind(), plan.title(), Optional.of(Duration.ofMinutes(5)),
                List.of(), List.of(), java.util.Set.of(), List.of(), 0, true, true, java.util.Set.of()));
        world.desk().start("quiet");
        try (Phone anna = world.joined("Anna"); PhoneFeed feed = anna.listen()) {
            UUID id = UUID.randomUUID();
            anna.send(id, "The boss does not listen");
            assertEquals(1, anna.items().size());
            assertEquals(Optional.empty(), world.room().state().alias(world.room().state().items().getFirst()));
            Map<?, ?> round = (Map<?, ?>) anna.state().get("round");
            assertEquals(true, round.get("anonymous"));
            assertTrue(Long.parseLong(round.get("endsAt").toString()) > System.currentTimeMillis());
            world.desk().hide(id.toString(), "Facilitator");
            feed.until(view -> view.toString().contains("state=hidden"));
        }
    }

    @Test
    void aReopenedRoomKnowsItsPhones() throws Exception {
        world.run(RoundKind.NOTES);
        Phone anna = world.joined("Anna");
        UUID id = UUID.randomUUID();
        anna.send(id, "Kept");
        Path journal = world.room().journal();
        String code = world.server().code();
        int port = world.server().port();
        world.close();
        Room room = Room.reopen(journal, () -> RoomWorld.MAP, InstantSource.system());
        world = new RoomWorld(room, RoomServer.start(room, InetAddress.getLoopbackAddress(), port));
        assertEquals(code, world.server().code());
        assertEquals(1, anna.items().size());
        assertEquals(200, anna.send(id, "Kept").status());
        assertEquals(1, room.state().items().size());
        anna.close();
    }

    @Test
    void aTakenPortIsSaidOrAnotherOneTaken() throws Exception {
        InetAddress loopback = InetAddress.getLoopbackAddress();
        JourneyException taken = org.junit.jupiter.api.Assertions.assertThrows(JourneyException.class,
                () -> RoomServer.start(world.room(), loopback, world.server().port()));
        assertTrue(taken.getMessage().contains(String.valueOf(world.server().port())), taken.getMessage());
        try (RoomServer one = RoomServer.start(world.room(), loopback, 0);
                RoomServer two = RoomServer.start(world.room(), loopback, 0)) {
            assertNotEquals(one.port(), two.port());
            assertEquals(one.url() + "?c=" + world.server().code(), one.joinUrl());
        }
    }
}
