package org.waymark.core.room;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.waymark.core.room.RoomEvent.*;

/** Random events over few ids, so that they meet each other. */
final class RoomEvents {

    private RoomEvents() {
    }

    static Arbitrary<List<RoomEvent>> lists() {
        return event().list().ofMaxSize(60);
    }

    private static Arbitrary<String> id(String... ids) {
        return Arbitraries.of(ids);
    }

    private static Arbitrary<Instant> at() {
        return Arbitraries.integers().between(0, 1_000_000).map(RoomFixture.START::plusMillis);
    }

    private static Arbitrary<String> text() {
        return Arbitraries.strings().ofMaxLength(12);
    }

    private static Arbitrary<Optional<String>> touchpoint() {
        return id("t1", "t2", "").map(id -> Optional.of(id).filter(it -> !it.isEmpty()));
    }

    private static Arbitrary<RoundPlan> plan() {
        return Combinators.combine(id("r1", "r2", "r3"), Arbitraries.of(RoundKind.class), text(),
                Arbitraries.longs().between(0, 90_000), Arbitraries.of(true, false), Arbitraries.of(true, false),
                Arbitraries.of(ItemKind.class).set().ofMaxSize(3), Arbitraries.of(TargetKind.class).set().ofMaxSize(2))
                .as((id, kind, title, time, anonymous, covered, kinds, on) -> new RoundPlan(id, kind, title,
                        time == 0 ? Optional.empty() : Optional.of(Duration.ofMillis(time)), List.of("t1"), List.of(),
                        on.isEmpty() ? Set.of() : EnumSet.copyOf(on), List.of("x", "y"),
                        kind == RoundKind.VOTE ? 3 : 0, anonymous, covered, kinds));
    }

    private static Arbitrary<RoomEvent> event() {
        Arbitrary<String> item = id("i1", "i2", "i3", "i4");
        Arbitrary<String> round = id("r1", "r2", "r3");
        Arbitrary<String> who = id("a", "b", "~c");
        Arbitrary<Optional<Instant>> end = at().optional(0.5);
        Arbitrary<Placement> place = Combinators.combine(Arbitraries.of(PlacedAs.class), touchpoint(),
                id("_1", "").map(id -> Optional.of(id).filter(it -> !it.isEmpty())), text()).as(Placement::new);
        return Arbitraries.oneOf(List.of(
                Combinators.combine(at(), text()).as((at, text) -> new Opened(at,
                        new RoomSetup("room", text, "/p", "j", "123456", "00"))),
                Combinators.combine(at(), id("a", "b"), text(), id("", "hash"), Arbitraries.of(true, false))
                        .as((at, id, name, hash, remote) -> new Joined(at, id, name, "#000000", hash, remote)),
                Combinators.combine(at(), who, text()).as((at, id, name) -> new Renamed(at, id, name, "#ffffff")),
                Combinators.combine(at(), who, Arbitraries.of(true, false)).as(Paused::new),
                Combinators.combine(at(), plan()).as(RoundPrepared::new),
                Combinators.combine(at(), round, Arbitraries.integers().between(0, 4)).as(RoundMoved::new),
                Combinators.combine(at(), round).as(RoundRemoved::new),
                Combinators.combine(at(), round, end).as((at, id, ends) -> new RoundStarted(at, id, ends,
                        new Round.Scope(List.of("t1", "t2"), List.of("p"), List.of("x")))),
                Combinators.combine(at(), round, end).as(RoundExtended::new),
                Combinators.combine(at(), round).as(RoundRevealed::new),
                Combinators.combine(at(), round).as(RoundClosed::new),
                Combinators.combine(at(), round, end).as(RoundReopened::new),
                Combinators.combine(at(), item, round, who, Arbitraries.of(ItemKind.class), touchpoint(), text())
                        .as(ItemSent::new),
                Combinators.combine(at(), item, Arbitraries.of(ItemKind.class), touchpoint(), text())
                        .as(ItemEdited::new),
                Combinators.combine(at(), item).as(ItemWithdrawn::new),
                Combinators.combine(at(), item, place).as(ItemPlaced::new),
                Combinators.combine(at(), item, text()).as(ItemHidden::new),
                Combinators.combine(at(), item, item, text()).as(ItemMerged::new),
                Combinators.combine(at(), item).as(ItemReturned::new),
                Combinators.combine(at(), round, who, Arbitraries.integers().between(-2, 2).optional(0.8))
                        .as((at, id, voter, score) -> new Felt(at, id, voter, "p", "t1", score)),
                Combinators.combine(at(), round, who, Arbitraries.integers().between(0, 3))
                        .as((at, id, voter, dots) -> new Voted(at, id, voter, "x", dots)),
                Combinators.combine(at(), round, text()).as(FeelingsAccepted::new),
                Combinators.combine(at(), round, text()).as(VotesAccepted::new),
                Combinators.combine(at(), text()).as(Shown::new),
                Combinators.combine(at(), id("", "{\"version\":1,\"rounds\":[{\"mean\":0.4}]}"))
                        .as(RoomClosed::new),
                at().map(RawDeleted::new)));
    }
}
