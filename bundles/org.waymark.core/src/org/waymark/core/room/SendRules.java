package org.waymark.core.room;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.waymark.core.text.Lines;
import org.waymark.model.TextCleaner;

/** The rules for what a round takes from a participant, whether it comes from a phone or from a file. */
final class SendRules {

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");
    private static final int LOWEST = -2;
    private static final int HIGHEST = 2;

    private SendRules() {
    }

    /** Returns a name on one line, without the marks that turn the direction of what stands beside it. */
    static String line(String text) {
        return Lines.joined(TextCleaner.clean(text).replaceAll("[\\u202A-\\u202E\\u2066-\\u2069]", ""));
    }

    static ItemDraft clean(ItemDraft draft) {
        return new ItemDraft(draft.round(), draft.kind(), draft.touchpoint(), TextCleaner.clean(draft.text()).strip());
    }

    static Optional<Refusal> wrongName(String alias, String colour) {
        if (alias.isEmpty()) {
            return Optional.of(Refusal.EMPTY);
        }
        if (alias.length() > RoomLimits.ALIAS) {
            return Optional.of(Refusal.TOO_LONG);
        }
        return COLOUR.matcher(colour).matches() ? Optional.empty() : Optional.of(Refusal.MALFORMED);
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

    static RoomAnswer sent(RoomState state, Instant now, Round round, String sender, String item, ItemDraft draft) {
        if (state.facts().items().size() >= RoomLimits.ITEMS
                || state.facts().sent().get(sender).filter(own -> own.size() >= RoomLimits.ITEMS_EACH).isPresent()) {
            return RoomAnswer.no(Refusal.FULL);
        }
        return wrongDraft(round, draft).map(RoomAnswer::no).orElseGet(() -> RoomAnswer.done(new RoomEvent.ItemSent(now,
                item, round.id(), sender, draft.kind(), draft.touchpoint(), draft.text())));
    }

    /** Decides about content for an item that is there. */
    static RoomAnswer edited(Instant now, Round round, RoomItem old, ItemDraft draft) {
        if (old.says(draft) && old.phase() != ItemPhase.WITHDRAWN) {
            return RoomAnswer.already();
        }
        if (!old.isInInbox() || !old.merged().isEmpty()) {
            return RoomAnswer.no(Refusal.TAKEN);
        }
        return wrongDraft(round, draft).map(RoomAnswer::no).orElseGet(() -> RoomAnswer.done(
                new RoomEvent.ItemEdited(now, old.id(), draft.kind(), draft.touchpoint(), draft.text())));
    }

    static RoomAnswer felt(RoomState state, Instant now, Round round, String voter, Ballot.Cell cell,
            Optional<Integer> score) {
        if (score.isPresent() && (score.get() < LOWEST || score.get() > HIGHEST)) {
            return RoomAnswer.no(Refusal.MALFORMED);
        }
        Round.Scope scope = round.scope();
        if (!scope.personas().contains(cell.persona()) || !scope.touchpoints().contains(cell.touchpoint())) {
            return RoomAnswer.no(Refusal.NOT_ASKED);
        }
        Optional<Integer> before = state.ballot(round, voter).map(ballot -> ballot.feelings().get(cell));
        return before.equals(score)
                ? RoomAnswer.already()
                : RoomAnswer.done(
                        new RoomEvent.Felt(now, round.id(), voter, cell.persona(), cell.touchpoint(), score));
    }

    static RoomAnswer voted(RoomState state, Instant now, Round round, String voter, String target, int dots) {
        if (dots < 0) {
            return RoomAnswer.no(Refusal.MALFORMED);
        }
        if (!round.scope().targets().contains(target)) {
            return RoomAnswer.no(Refusal.NOT_ASKED);
        }
        Ballot ballot = state.ballot(round, voter).orElse(Ballot.empty(round.id(), voter));
        int before = ballot.dots().getOrDefault(target, 0);
        if (dots - before > round.plan().dots() - ballot.dotsUsed()) {
            return RoomAnswer.no(Refusal.NO_DOTS);
        }
        return dots == before
                ? RoomAnswer.already()
                : RoomAnswer.done(new RoomEvent.Voted(now, round.id(), voter, target, dots));
    }
}
