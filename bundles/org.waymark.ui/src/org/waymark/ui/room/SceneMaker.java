package org.waymark.ui.room;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waymark.core.room.EmotionResult;
import org.waymark.core.room.ItemPhase;
import org.waymark.core.room.RoomItem;
import org.waymark.core.room.RoomState;
import org.waymark.core.room.Round;
import org.waymark.core.room.RoundKind;
import org.waymark.core.room.RoundPhase;
import org.waymark.core.room.VoteResult;
import org.waymark.core.text.Messages;

/** Makes what the projector shows from the state of a room. */
final class SceneMaker {

    private final Messages messages = Messages.of(SceneMaker.class);
    private final RoomNames names;
    private final RoomState state;
    private final Optional<Scene.Join> join;

    SceneMaker(RoomNames names, Optional<Scene.Join> join) {
        this.names = names;
        this.state = names.state();
        this.join = join;
    }

    /** @param large whether the way in is shown in large, which it is anyway before the first round */
    Scene scene(boolean large) {
        Optional<Round> round = state.running().or(this::lastClosed);
        boolean lobby = large || round.isEmpty();
        List<Scene.Person> people = state.participants().stream()
                .map(each -> new Scene.Person(each.alias(), RoomNames.colour(each))).toList();
        if (round.isEmpty()) {
            String title = state.setup().map(setup -> setup.title()).orElse("");
            return new Scene(title, messages.get("hint_lobby"), "", Optional.empty(), join, true, people, List.of(),
                    List.of(), List.of());
        }
        Round now = round.get();
        return new Scene(now.title(), hint(now), sent(now), now.isRunning() ? now.endsAt() : Optional.empty(), join,
                lobby, people, cards(now), bars(now), feelings(now));
    }

    /** Returns the round that was closed last, as far as the order tells. */
    private Optional<Round> lastClosed() {
        return state.rounds().stream().filter(round -> round.phase() == RoundPhase.CLOSED).reduce((a, b) -> b);
    }

    private String hint(Round round) {
        return round.isRunning()
                ? messages.get("hint_" + round.kind().name(), round.plan().dots())
                : messages.get("hint_between");
    }

    private String sent(Round round) {
        return round.kind() == RoundKind.WAIT
                ? ""
                : messages.get("round_sent", state.senders(round), state.participants().size());
    }

    /** Returns the notes that are not on the map yet, the latest first. */
    private List<Scene.Card> cards(Round round) {
        if (round.kind() != RoundKind.NOTES) {
            return List.of();
        }
        List<Scene.Card> cards = new ArrayList<>();
        for (RoomItem item : state.items().reversed()) {
            if (item.round().equals(round.id()) && item.phase() == ItemPhase.INBOX) {
                String count = item.count() > 1 ? "  \u00d7" + item.count() : "";
                cards.add(new Scene.Card(round.hidesNotes() ? "" : item.text() + count,
                        String.join(", ", state.authors(item)), names.colour(item), round.hidesNotes()));
            }
        }
        return cards;
    }

    private List<Scene.Bar> bars(Round round) {
        return round.kind() != RoundKind.VOTE
                ? List.of()
                : state.votes(round).stream().filter(vote -> vote.dots() > 0)
                        .sorted(Comparator.comparingInt(VoteResult::dots).reversed())
                        .map(vote -> new Scene.Bar(names.target(vote.target()), vote.dots())).toList();
    }

    private List<Scene.Feeling> feelings(Round round) {
        if (round.kind() != RoundKind.EMOTION) {
            return List.of();
        }
        List<EmotionResult> results = state.emotions(round);
        boolean several = results.stream().map(EmotionResult::persona).distinct().count() > 1;
        return results.stream().map(each -> new Scene.Feeling(names.touchpoint(each.touchpoint()),
                several ? names.persona(each.persona()) : "", each.mean().doubleValue(),
                each.spread().map(BigDecimal::doubleValue), each.voters())).toList();
    }
}
