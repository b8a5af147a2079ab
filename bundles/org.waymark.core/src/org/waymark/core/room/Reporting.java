package org.waymark.core.room;

import java.time.Instant;
import java.util.Optional;
import org.waymark.core.room.RoomReport.FeelingReport;
import org.waymark.core.room.RoomReport.ItemReport;
import org.waymark.core.room.RoomReport.RoundReport;
import org.waymark.core.room.RoomReport.VoteReport;

/** Makes the report of a room. Elements that are gone from the journey are named by their ids. */
final class Reporting {

    private final RoomState state;
    private final RoomMap map;

    Reporting(RoomState state, RoomMap map) {
        this.state = state;
        this.map = map;
    }

    RoomReport report(Optional<Instant> closed) {
        return new RoomReport(state.setup().map(RoomSetup::title).orElse(""), map.journey(), state.first(),
                closed, state.participants().stream().map(Participant::alias).toList(),
                state.rounds().stream().filter(round -> round.phase() != RoundPhase.PREPARED).map(this::round)
                        .toList());
    }

    private RoundReport round(Round round) {
        return new RoundReport(round.title(), round.kind(), round.plan().anonymous(), state.senders(round),
                state.items().stream().filter(item -> item.round().equals(round.id())
                        && item.phase() != ItemPhase.WITHDRAWN && item.phase() != ItemPhase.MERGED)
                        .map(this::item).toList(),
                state.emotions(round).stream().map(this::feeling).toList(),
                state.votes(round).stream().map(this::vote).toList());
    }

    private ItemReport item(RoomItem item) {
        Optional<String> touchpoint = item.placement().flatMap(Placement::touchpoint).or(item::touchpoint);
        return new ItemReport(item.kind(), item.text(), state.authors(item), item.count(),
                touchpoint.map(this::touchpoint), item.phase(), item.placement().map(Placement::as), item.by());
    }

    private FeelingReport feeling(EmotionResult result) {
        return new FeelingReport(map.persona(result.persona()).map(RoomMap.Who::name).orElse(result.persona()),
                touchpoint(result.touchpoint()), result.voters(), result.mean(), result.spread());
    }

    private String touchpoint(String id) {
        return map.touchpoint(id).map(RoomMap.Place::name).orElse(id);
    }

    private VoteReport vote(VoteResult result) {
        return new VoteReport(map.target(result.target()).map(RoomMap.Target::name).orElse(result.target()),
                result.dots(), result.voters());
    }
}
