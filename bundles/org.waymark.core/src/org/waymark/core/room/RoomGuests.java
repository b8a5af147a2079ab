package org.waymark.core.room;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.waymark.model.TextCleaner;

/** The actions of participants. Every value comes from a phone and may be anything. */
public final class RoomGuests {

    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");
    private static final int LOWEST = -2;
    private static final int HIGHEST = 2;

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
        if (!isUuid(client)) {
            return new JoinAnswer.Declined(Refusal.MALFORMED);
        }
        String token = Tokens.token(room.setup(), client);
        String hash = Tokens.hashOf(token);
        RoomAnswer answer = room.perform((state, now) -> state.facts().tokens().has(hash)
                ? RoomAnswer.already()
                : joined(state, now, alias, colour, hash, false));
        if (answer instanceof RoomAnswer.Refused refused) {
            return new JoinAnswer.Declined(refused.reason());
        }
        return new JoinAnswer.Welcome(room.state().facts().tokens().get(hash).orElseThrow(), token);
    }

    private static RoomAnswer joined(RoomState state, Instant now, String alias, String colour, String hash,
            boolean remote) {
        String name = line(alias);
        Optional<Refusal> wrong = wrongName(name, colour);
        if (wrong.isPresent() || state.isClosed()) {
            return RoomAnswer.no(state.isClosed() ? Refusal.CLOSED : wrong.get());
        }
        return state.facts().participants().size() >= RoomLimits.PARTICIPANTS
                ? RoomAnswer.no(Refusal.FULL)
                : RoomAnswer.done(new RoomEvent.Joined(now, UUID.randomUUID().toString(), name, colour, hash, remote));
    }

    private static Optional<Refusal> wrongName(String alias, String colour) {
        if (alias.isEmpty()) {
            return Optional.of(Refusal.EMPTY);
        }
        if (alias.length() > RoomLimits.ALIAS) {
            return Optional.of(Refusal.TOO_LONG);
        }
        return COLOUR.matcher(colour).matches() ? Optional.empty() : Optional.of(Refusal.MALFORMED);
    }

    /** Returns the participant with a token; empty if nobody has it. */
    public Optional<Caller> caller(String token) {
        return room.state().facts().tokens().get(Tokens.hashOf(token)).map(id -> new Caller(id, token));
    }

    /** Gives the caller another alias and colour. */
    public RoomAnswer rename(Caller caller, String alias, String colour) {
        String name = line(alias);
        return change(caller, (state, now) -> {
            Optional<Refusal> wrong = wrongName(name, colour);
            if (wrong.isPresent()) {
                return RoomAnswer.no(wrong.get());
            }
            Participant who = state.participant(caller.participant()).orElseThrow();
            return who.alias().equals(name) && who.colour().equals(colour)
                    ? RoomAnswer.already()
                    : RoomAnswer.done(new RoomEvent.Renamed(now, who.id(), name, colour));
        });
    }

    /**
     * Sends an item, or changes the one with this id. The same content again changes nothing.
     *
     * @param item UUID made by the phone
     */
    public RoomAnswer send(Caller caller, String item, ItemDraft draft) {
        ItemDraft clean = new ItemDraft(draft.round(), draft.kind(), draft.touchpoint(),
                TextCleaner.clean(draft.text()).strip());
        return action(caller, (state, now) -> {
            if (!isUuid(item)) {
                return RoomAnswer.no(Refusal.MALFORMED);
            }
            Optional<RoomItem> old = state.item(item);
            return old.isPresent()
                    ? edit(caller, state, now, old.get(), clean)
                    : first(caller, state, now, item, clean);
        });
    }

    private RoomAnswer edit(Caller caller, RoomState state, Instant now, RoomItem old, ItemDraft draft) {
        Optional<Round> round = state.round(old.round());
        if (round.isEmpty() || !old.sender().equals(caller.sender(round.get().plan()))) {
            return RoomAnswer.no(Refusal.NOT_YOURS);
        }
        if (old.says(draft) && old.phase() != ItemPhase.WITHDRAWN) {
            return RoomAnswer.already();
        }
        if (!old.isInInbox() || !old.merged().isEmpty()) {
            return RoomAnswer.no(Refusal.TAKEN);
        }
        Optional<Refusal> wrong = wrongDraft(round.get(), draft);
        if (wrong.isPresent()) {
            return RoomAnswer.no(wrong.get());
        }
        return RoomAnswer.done(
                new RoomEvent.ItemEdited(now, old.id(), draft.kind(), draft.touchpoint(), draft.text()));
    }

    private RoomAnswer first(Caller caller, RoomState state, Instant now, String item, ItemDraft draft) {
        Optional<Round> round = draft.round().isPresent()
                ? draft.round().flatMap(state::round).filter(it -> it.phase() != RoundPhase.PREPARED)
                : state.running();
        if (round.filter(it -> it.kind() == RoundKind.NOTES).isEmpty()) {
            return RoomAnswer.no(Refusal.NO_ROUND);
        }
        Optional<Refusal> wrong = wrongDraft(round.get(), draft);
        if (wrong.isPresent()) {
            return RoomAnswer.no(wrong.get());
        }
        String sender = caller.sender(round.get().plan());
        if (state.facts().items().size() >= RoomLimits.ITEMS
                || state.facts().sent().get(sender).filter(own -> own.size() >= RoomLimits.ITEMS_EACH).isPresent()) {
            return RoomAnswer.no(Refusal.FULL);
        }
        return pace.allows("item", caller.participant(), RoomLimits.ITEMS_A_MINUTE, now)
                ? RoomAnswer.done(new RoomEvent.ItemSent(now, item, round.get().id(), sender, draft.kind(),
                        draft.touchpoint(), draft.text()))
                : RoomAnswer.no(Refusal.TOO_FAST);
    }

    private static Optional<Refusal> wrongDraft(Round round, ItemDraft draft) {
        if (draft.text().isEmpty()) {
            return Optional.of(Refusal.EMPTY);
        }
        if (draft.text().length() > RoomLimits.TEXT) {
            return Optional.of(Refusal.TOO_LONG);
        }
        boolean asked = round.plan().allowedKinds().contains(draft.kind())
                && draft.touchpoint().map(round.scope().touchpoints()::contains).orElse(true);
        return asked ? Optional.empty() : Optional.of(Refusal.NOT_ASKED);
    }

    /** Takes an item back that is still in the inbox. */
    public RoomAnswer withdraw(Caller caller, String item) {
        return action(caller, (state, now) -> {
            Optional<RoomItem> own = state.item(item);
            Optional<Round> round = own.flatMap(it -> state.round(it.round()));
            if (round.isEmpty()) {
                return RoomAnswer.no(Refusal.UNKNOWN);
            }
            if (!own.get().sender().equals(caller.sender(round.get().plan()))) {
                return RoomAnswer.no(Refusal.NOT_YOURS);
            }
            if (own.get().phase() == ItemPhase.WITHDRAWN) {
                return RoomAnswer.already();
            }
            return own.get().isInInbox() && own.get().merged().isEmpty()
                    ? RoomAnswer.done(new RoomEvent.ItemWithdrawn(now, item))
                    : RoomAnswer.no(Refusal.TAKEN);
        });
    }

    /** Says how a persona feels at a touchpoint; an empty score takes it back. */
    public RoomAnswer feel(Caller caller, String persona, String touchpoint, Optional<Integer> score) {
        return action(caller, (state, now) -> {
            Optional<Round> round = state.running().filter(it -> it.kind() == RoundKind.EMOTION);
            if (round.isEmpty()) {
                return RoomAnswer.no(Refusal.NO_ROUND);
            }
            if (score.isPresent() && (score.get() < LOWEST || score.get() > HIGHEST)) {
                return RoomAnswer.no(Refusal.MALFORMED);
            }
            Round.Scope scope = round.get().scope();
            if (!scope.personas().contains(persona) || !scope.touchpoints().contains(touchpoint)) {
                return RoomAnswer.no(Refusal.NOT_ASKED);
            }
            return state.feeling(caller, round.get(), persona, touchpoint).equals(score)
                    ? RoomAnswer.already()
                    : RoomAnswer.done(new RoomEvent.Felt(now, round.get().id(),
                            caller.sender(round.get().plan()), persona, touchpoint, score));
        });
    }

    /** Puts dots on an element: all that the caller wants to have there. */
    public RoomAnswer vote(Caller caller, String target, int dots) {
        return action(caller, (state, now) -> {
            Optional<Round> round = state.running().filter(it -> it.kind() == RoundKind.VOTE);
            if (round.isEmpty()) {
                return RoomAnswer.no(Refusal.NO_ROUND);
            }
            if (dots < 0) {
                return RoomAnswer.no(Refusal.MALFORMED);
            }
            if (!round.get().scope().targets().contains(target)) {
                return RoomAnswer.no(Refusal.NOT_ASKED);
            }
            int before = state.dots(caller, round.get(), target);
            if (dots - before > state.dotsLeft(caller, round.get())) {
                return RoomAnswer.no(Refusal.NO_DOTS);
            }
            return dots == before
                    ? RoomAnswer.already()
                    : RoomAnswer.done(new RoomEvent.Voted(now, round.get().id(),
                            caller.sender(round.get().plan()), target, dots));
        });
    }

    private RoomAnswer change(Caller caller, Room.Decision decision) {
        return room.perform((state, now) -> {
            if (state.participant(caller.participant()).isEmpty()) {
                return RoomAnswer.no(Refusal.UNKNOWN);
            }
            RoomAnswer answer = state.isClosed() ? RoomAnswer.no(Refusal.CLOSED) : decision.on(state, now);
            boolean again = answer instanceof RoomAnswer.Accepted accepted && accepted.event().isEmpty();
            return again || !answer.isAccepted()
                    || pace.allows("change", caller.participant(), RoomLimits.CHANGES_A_MINUTE, now)
                            ? answer
                            : RoomAnswer.no(Refusal.TOO_FAST);
        });
    }

    private RoomAnswer action(Caller caller, Room.Decision decision) {
        return change(caller, (state, now) -> state.participant(caller.participant()).orElseThrow().paused()
                ? RoomAnswer.no(Refusal.PAUSED)
                : decision.on(state, now));
    }

    private static String line(String text) {
        return TextCleaner.clean(text).replaceAll("\\s+", " ").strip();
    }
}
