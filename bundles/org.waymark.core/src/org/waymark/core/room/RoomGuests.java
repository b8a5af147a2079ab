package org.waymark.core.room;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.waymark.core.JourneyException;

/** The actions of participants. Every value comes from a phone and may be anything. */
public final class RoomGuests {

    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Room room;
    private final Pace pace;

    RoomGuests(Room room, Pace pace) {
        this.room = room;
        this.pace = pace;
    }

    /** Returns whether a text is a UUID in small letters, as phones make them. */
    public static boolean isUuid(String text) {
        return UUID_TEXT.matcher(text).matches();
    }

    /**
     * Lets somebody in whose code was right. The same phone is the same participant.
     *
     * @param client UUID made by the phone and kept by it
     */
    public JoinAnswer join(String alias, String colour, String client) {
        return join(alias, colour, client, false);
    }

    private JoinAnswer join(String alias, String colour, String client, boolean remote) {
        if (!isUuid(client) || room.state().isRawDeleted()) {
            return new JoinAnswer.Declined(room.state().isRawDeleted() ? Refusal.CLOSED : Refusal.MALFORMED);
        }
        String token = Tokens.token(room.setup(), client);
        String hash = Tokens.hashOf(token);
        RoomAnswer answer = room.perform((state, now) -> state.facts().tokens().has(hash)
                ? RoomAnswer.already()
                : joined(state, now, new RoomEvent.Joined(now, UUID.randomUUID().toString(), SendRules.line(alias),
                        colour, hash, remote)));
        Optional<String> participant = room.state().facts().tokens().get(hash);
        if (answer instanceof RoomAnswer.Refused refused) {
            return new JoinAnswer.Declined(refused.reason());
        }
        return participant.<JoinAnswer>map(id -> new JoinAnswer.Welcome(id, token))
                .orElseGet(() -> new JoinAnswer.Declined(Refusal.CLOSED));
    }

    private static RoomAnswer joined(RoomState state, Instant now, RoomEvent.Joined joined) {
        if (state.isClosed() && !joined.remote()) {
            return RoomAnswer.no(Refusal.CLOSED);
        }
        if (state.facts().participants().size() >= RoomLimits.PARTICIPANTS) {
            return RoomAnswer.no(Refusal.FULL);
        }
        return SendRules.wrongName(joined.alias(), joined.colour()).map(RoomAnswer::no)
                .orElseGet(() -> RoomAnswer.done(joined));
    }

    /** Returns the participant with a token; empty if nobody has it. */
    public Optional<Caller> caller(String token) {
        return room.state().facts().tokens().get(Tokens.hashOf(token)).map(id -> new Caller(id, token));
    }

    /**
     * Takes the answers of a remote participant as if they had been sent. The same answers again change nothing.
     *
     * @throws JourneyException if they belong to another room, or the participant cannot join
     */
    public RemoteAnswers take(AnswerFile answers) throws JourneyException {
        RemoteAnswers.refuseOther(room, answers);
        return switch (join(answers.alias(), answers.colour(), answers.client(), true)) {
            case JoinAnswer.Declined declined -> throw new JourneyException(RemoteAnswers.declined(declined.reason()));
            case JoinAnswer.Welcome welcome ->
                RemoteAnswers.take(room, new Caller(welcome.participant(), welcome.token()), answers);
        };
    }

    /** Gives the caller another alias and colour. */
    public RoomAnswer rename(Caller caller, String alias, String colour) {
        String name = SendRules.line(alias);
        return change(caller, (state, now) -> {
            Participant who = state.participant(caller.participant()).orElseThrow();
            if (who.alias().equals(name) && who.colour().equals(colour)) {
                return RoomAnswer.already();
            }
            return SendRules.wrongName(name, colour).map(RoomAnswer::no)
                    .orElseGet(() -> RoomAnswer.done(new RoomEvent.Renamed(now, who.id(), name, colour)));
        });
    }

    /**
     * Sends an item, or changes the one with this id. The same content again changes nothing.
     *
     * @param item UUID made by the phone
     */
    public RoomAnswer send(Caller caller, String item, ItemDraft draft) {
        ItemDraft clean = SendRules.clean(draft);
        return action(caller, (state, now) -> {
            if (!isUuid(item)) {
                return RoomAnswer.no(Refusal.MALFORMED);
            }
            Optional<RoomItem> old = state.item(item);
            if (old.isPresent()) {
                return own(state, caller, old.get())
                        .map(round -> SendRules.edited(now, round, old.get(), clean))
                        .orElseGet(() -> RoomAnswer.no(Refusal.NOT_YOURS));
            }
            Optional<Round> round = clean.round().isPresent()
                    ? clean.round().flatMap(state::round).filter(it -> it.phase() != RoundPhase.PREPARED)
                    : state.running();
            return round.filter(it -> it.kind() == RoundKind.NOTES)
                    .map(it -> first(caller, state, now, it, item, clean))
                    .orElseGet(() -> RoomAnswer.no(Refusal.NO_ROUND));
        });
    }

    private RoomAnswer first(Caller caller, RoomState state, Instant now, Round round, String item, ItemDraft draft) {
        RoomAnswer answer = SendRules.sent(state, now, round, caller.sender(round.plan()), item, draft);
        return !answer.isAccepted()
                || pace.allows("item", caller.participant(), RoomLimits.ITEMS_A_MINUTE, now)
                        ? answer
                        : RoomAnswer.no(Refusal.TOO_FAST);
    }

    /** Returns the round of an item if the caller sent it. */
    private static Optional<Round> own(RoomState state, Caller caller, RoomItem item) {
        return state.round(item.round()).filter(round -> item.sender().equals(caller.sender(round.plan())));
    }

    /** Takes an item back that is still in the inbox. */
    public RoomAnswer withdraw(Caller caller, String item) {
        return action(caller, (state, now) -> {
            Optional<RoomItem> sent = state.item(item);
            if (sent.isEmpty() || own(state, caller, sent.get()).isEmpty()) {
                return RoomAnswer.no(sent.isEmpty() ? Refusal.UNKNOWN : Refusal.NOT_YOURS);
            }
            if (sent.get().phase() == ItemPhase.WITHDRAWN) {
                return RoomAnswer.already();
            }
            return sent.get().isInInbox() && sent.get().merged().isEmpty()
                    ? RoomAnswer.done(new RoomEvent.ItemWithdrawn(now, item))
                    : RoomAnswer.no(Refusal.TAKEN);
        });
    }

    /** Says how a persona feels at a touchpoint; an empty score takes it back. */
    public RoomAnswer feel(Caller caller, String persona, String touchpoint, Optional<Integer> score) {
        return action(caller, (state, now) -> running(state, RoundKind.EMOTION)
                .map(round -> SendRules.felt(state, now, round, caller.sender(round.plan()),
                        new Ballot.Cell(persona, touchpoint), score))
                .orElseGet(() -> RoomAnswer.no(Refusal.NO_ROUND)));
    }

    /** Puts dots on an element: all that the caller wants to have there. */
    public RoomAnswer vote(Caller caller, String target, int dots) {
        return action(caller, (state, now) -> running(state, RoundKind.VOTE)
                .map(round -> SendRules.voted(state, now, round, caller.sender(round.plan()), target, dots))
                .orElseGet(() -> RoomAnswer.no(Refusal.NO_ROUND)));
    }

    private static Optional<Round> running(RoomState state, RoundKind kind) {
        return state.running().filter(round -> round.kind() == kind);
    }

    private RoomAnswer action(Caller caller, Room.Decision decision) {
        return change(caller, (state, now) -> state.participant(caller.participant()).orElseThrow().paused()
                ? RoomAnswer.no(Refusal.PAUSED)
                : decision.on(state, now));
    }

    /** Decides for a caller who does not do too much. A request that came twice is always answered as the first one. */
    private RoomAnswer change(Caller caller, Room.Decision decision) {
        return room.perform((state, now) -> {
            if (state.participant(caller.participant()).isEmpty()) {
                return RoomAnswer.no(Refusal.UNKNOWN);
            }
            RoomAnswer answer = decision.on(state, now);
            if (answer instanceof RoomAnswer.Accepted accepted && accepted.event().isEmpty()) {
                return answer;
            }
            if (state.isClosed() || !room.takesMore()) {
                return RoomAnswer.no(state.isClosed() ? Refusal.CLOSED : Refusal.FULL);
            }
            return !answer.isAccepted()
                    || pace.allows("change", caller.participant(), RoomLimits.CHANGES_A_MINUTE, now)
                            ? answer
                            : RoomAnswer.no(Refusal.TOO_FAST);
        });
    }
}
