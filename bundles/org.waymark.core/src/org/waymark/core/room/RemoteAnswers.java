package org.waymark.core.room;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.waymark.core.JourneyException;
import org.waymark.core.text.Messages;

/**
 * The result of taking the answers of a remote participant.
 *
 * @param alias who answered
 * @param taken answers that are new or changed
 * @param known answers that were there already
 * @param refused answers that do not fit, by reason
 */
public record RemoteAnswers(String alias, int taken, int known, Map<Refusal, Integer> refused) {

    public RemoteAnswers {
        refused = Map.copyOf(refused);
    }

    static void refuseOther(Room room, AnswerFile answers) throws JourneyException {
        if (!answers.room().equals(room.setup().room())) {
            throw new JourneyException(Messages.of(RemoteAnswers.class).get("answer_otherRoom"));
        }
    }

    static String declined(Refusal reason) {
        return Messages.of(RemoteAnswers.class).get("answer_declined", reason.text(Locale.getDefault()));
    }

    /** Takes answers. Rounds need not run: an answer file may come before a round or after it. */
    static RemoteAnswers take(Room room, Caller caller, AnswerFile answers) {
        RoomMap map = room.map();
        List<Room.Decision> decisions = new ArrayList<>();
        answers.items().forEach(item -> decisions.add((state, now) -> round(state,
                item.draft().round().orElse(""), RoundKind.NOTES, map)
                .map(round -> item(state, now, caller.sender(round.plan()), item, round)).orElse(unknown())));
        answers.feelings().forEach(each -> decisions.add((state, now) -> round(state, each.round(), RoundKind.EMOTION,
                map).map(
                        round -> SendRules.felt(state, now, round, caller.sender(round.plan()),
                                new Ballot.Cell(each.persona(), each.touchpoint()), Optional.of(each.score())))
                .orElse(unknown())));
        answers.votes().forEach(each -> decisions.add((state, now) -> round(state, each.round(), RoundKind.VOTE, map)
                .map(round -> SendRules.voted(state, now, round, caller.sender(round.plan()), each.target(),
                        each.dots()))
                .orElse(unknown())));
        return counted(answers.alias(), room.perform(decisions));
    }

    private static RemoteAnswers counted(String alias, List<RoomAnswer> answers) {
        int taken = 0;
        int known = 0;
        Map<Refusal, Integer> refused = new EnumMap<>(Refusal.class);
        for (RoomAnswer answer : answers) {
            switch (answer) {
                case RoomAnswer.Refused no -> refused.merge(no.reason(), 1, Integer::sum);
                case RoomAnswer.Accepted yes when yes.event().isPresent() -> taken++;
                case RoomAnswer.Accepted yes -> known++;
            }
        }
        return new RemoteAnswers(SendRules.line(alias), taken, known, refused);
    }

    private static RoomAnswer unknown() {
        return RoomAnswer.no(Refusal.UNKNOWN);
    }

    private static RoomAnswer item(RoomState state, Instant now, String sender, AnswerFile.AnswerItem item,
            Round round) {
        if (!RoomGuests.isUuid(item.id())) {
            return RoomAnswer.no(Refusal.MALFORMED);
        }
        ItemDraft draft = SendRules.clean(item.draft());
        Optional<RoomItem> old = state.item(item.id());
        if (old.filter(it -> !it.sender().equals(sender) || !it.round().equals(round.id())).isPresent()) {
            return RoomAnswer.no(Refusal.NOT_YOURS);
        }
        return old.map(it -> SendRules.edited(now, round, it, draft))
                .orElseGet(() -> SendRules.sent(state, now, round, sender, item.id(), draft));
    }

    /** Returns a round; one that was not started is about the elements of the journey now. */
    private static Optional<Round> round(RoomState state, String id, RoundKind kind, RoomMap map) {
        return state.round(id).filter(round -> round.kind() == kind && !state.isRawDeleted())
                .map(round -> round.phase() == RoundPhase.PREPARED ? round.over(map.scope(round.plan())) : round);
    }
}
