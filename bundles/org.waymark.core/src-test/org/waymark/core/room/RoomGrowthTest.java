package org.waymark.core.room;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.core.Growth;

/** Costs of a large room, which grow as the room does. */
class RoomGrowthTest {

    private static final int EACH = 20;

    private static RoomState crowd(int items) {
        RoomState state = RoomState.none().after(new RoomEvent.RoundPrepared(RoomFixture.START,
                RoundPlan.of("n", RoundKind.NOTES, "Notes")));
        for (int i = 0; i < items; i++) {
            Instant at = RoomFixture.START.plusMillis(i);
            String who = "p" + i / EACH;
            if (i % EACH == 0) {
                state = state.after(new RoomEvent.Joined(at, who, "P", "#000000", "hash" + who, false));
            }
            state = state.after(new RoomEvent.ItemSent(at, new UUID(0, i).toString(), "n", who, ItemKind.PAIN,
                    Optional.of("t1"), "Note " + i));
        }
        return state;
    }

    @Test
    void eachEventCostsTheSame() throws Exception {
        Growth.assertLinear(size -> steps -> steps.addAndGet(crowd(size).items().size()), 4_000);
    }

    @Test
    void whatEveryPhoneIsToldIsItsOwn() throws Exception {
        Growth.assertLinear(size -> {
            RoomState state = crowd(size);
            List<Caller> callers = new ArrayList<>();
            state.participants().forEach(who -> callers.add(new Caller(who.id(), "token")));
            return steps -> callers.forEach(caller -> steps.addAndGet(state.mine(caller).size()));
        }, 4_000);
    }

    @Test
    void aJournalIsReadOnce() throws Exception {
        Growth.assertLinear(size -> {
            List<String> lines = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                lines.add(EventText.line(new RoomEvent.ItemSent(RoomFixture.START, new UUID(0, i).toString(), "n", "p",
                        ItemKind.PAIN, Optional.empty(), "x".repeat(RoomLimits.TEXT))));
            }
            return steps -> {
                for (String line : lines) {
                    EventText.read(line);
                    steps.incrementAndGet();
                }
            };
        }, 1_000);
    }

    @Test
    void aThousandParticipantsWithTwentyItemsAreAllThere() {
        RoomState state = crowd(1_000 * EACH);
        assertEquals(20_000, state.inbox().size());
        assertEquals(EACH, state.mine(new Caller("p999", "token")).size());
        assertEquals(1_000, state.senders(state.round("n").orElseThrow()));
    }
}
