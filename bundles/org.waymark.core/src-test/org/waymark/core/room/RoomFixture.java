package org.waymark.core.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A room about a small journey with a clock that tests turn: touchpoints t1 and t2, persona p, pain point x. */
public final class RoomFixture implements AutoCloseable {

    static final Instant START = Instant.parse("2026-11-30T09:00:00Z");
    static final RoomMap MAP = new RoomMap("Refund",
            List.of(new RoomMap.Place("t1", "Asks", "Ask"), new RoomMap.Place("t2", "Waits", "Get"),
                    new RoomMap.Place("t3", "Waits", "Get again")),
            List.of(new RoomMap.Who("p", "Anna"), new RoomMap.Who("q", "Ben")),
            List.of(new RoomMap.Target("x", TargetKind.PAIN_POINT, "Too slow", "Waits"),
                    new RoomMap.Target("t1", TargetKind.TOUCHPOINT, "Asks", "Ask"),
                    new RoomMap.Target("i", TargetKind.INITIATIVE, "Faster", "")));

    final Path folder;
    Instant now = START;
    Room room;

    RoomFixture(Path folder) throws Exception {
        this.folder = folder;
        room = Room.open(folder, RoomSetup.create("Workshop", "/p/bank.cjm", "j"), () -> MAP, () -> now);
    }

    void reopen() throws Exception {
        Path journal = room.journal();
        room.close();
        room = Room.reopen(journal, () -> MAP, () -> now);
    }

    void later(Duration time) {
        now = now.plus(time);
    }

    Caller join(String alias) {
        return join(alias, UUID.randomUUID().toString());
    }

    Caller join(String alias, String client) {
        JoinAnswer.Welcome welcome = assertInstanceOf(JoinAnswer.Welcome.class,
                room.guests().join(alias, "#336699", client));
        return room.guests().caller(welcome.token()).orElseThrow();
    }

    List<Caller> join(int number) {
        List<Caller> callers = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            callers.add(join("P" + i));
        }
        return callers;
    }

    Round start(RoundPlan plan) {
        accepted(room.desk().prepare(plan));
        accepted(room.desk().start(plan.id()));
        return round(plan.id());
    }

    Round notes() {
        return start(RoundPlan.of("n", RoundKind.NOTES, "What happens?"));
    }

    Round round(String id) {
        return room.state().round(id).orElseThrow();
    }

    static RoundPlan anonymous(RoundPlan plan) {
        return new RoundPlan(plan.id(), plan.kind(), plan.title(), plan.time(), plan.touchpoints(), plan.personas(),
                plan.targetKinds(), plan.targets(), plan.dots(), true, plan.covered(), plan.kinds());
    }

    static ItemDraft pain(String text) {
        return new ItemDraft(Optional.empty(), ItemKind.PAIN, Optional.of("t1"), text);
    }

    RoomItem send(Caller caller, String text) {
        String id = UUID.randomUUID().toString();
        accepted(room.guests().send(caller, id, pain(text)));
        return item(id);
    }

    RoomItem item(String id) {
        return room.state().item(id).orElseThrow();
    }

    static void accepted(RoomAnswer answer) {
        assertTrue(answer.isAccepted(), answer.toString());
    }

    static void already(RoomAnswer answer) {
        assertEquals(RoomAnswer.already(), answer);
    }

    static void refused(Refusal reason, RoomAnswer answer) {
        assertEquals(RoomAnswer.no(reason), answer);
    }

    @Override
    public void close() throws Exception {
        room.close();
    }
}
