package org.waymark.core.room;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.waymark.core.room.RoomEvent.*;
import org.waymark.core.room.RoomState.Facts;

/** The effect of each event on the state. */
final class Fold {

    private Fold() {
    }

    static Facts after(Facts facts, RoomEvent event) {
        return switch (event) {
            case Opened opened -> facts.with(opened.setup());
            case Joined joined -> joined(facts, joined);
            case Renamed it -> participant(facts, it.participant(), who -> who.named(it.alias(), it.colour()));
            case Paused it -> participant(facts, it.participant(), who -> who.paused(it.on()));
            case RoundPrepared prepared -> prepared(facts, prepared.plan());
            case RoundMoved moved -> moved(facts, moved);
            case RoundRemoved it ->
                facts.withRounds(facts.rounds().stream().filter(round -> !round.id().equals(it.round())).toList());
            case RoundStarted it ->
                round(facts, it.round(), round -> round.over(it.scope()).in(RoundPhase.RUNNING, it.endsAt()));
            case RoundExtended it -> round(facts, it.round(), round -> round.in(round.phase(), it.endsAt()));
            case RoundRevealed it -> round(facts, it.round(), Round::turnedOver);
            case RoundClosed it -> round(facts, it.round(), round -> round.in(RoundPhase.CLOSED, Optional.empty()));
            case RoundReopened it -> round(facts, it.round(), round -> round.again(it.endsAt()));
            case ItemSent sent -> sent(facts, sent);
            case ItemEdited it ->
                item(facts, it.item(), item -> item.changed(it.kind(), it.touchpoint(), it.text()));
            case ItemWithdrawn it -> item(facts, it.item(), item -> item.in(ItemPhase.WITHDRAWN, ""));
            case ItemPlaced it -> item(unmerged(facts, it.item()), it.item(), item -> item.at(it.placement()));
            case ItemHidden it ->
                item(unmerged(facts, it.item()), it.item(), item -> item.in(ItemPhase.HIDDEN, it.by()));
            case ItemMerged merged -> merged(facts, merged);
            case ItemReturned it -> item(unmerged(facts, it.item()), it.item(), item -> item.in(ItemPhase.INBOX, ""));
            case Felt felt -> ballot(facts, felt.round(), felt.voter(),
                    ballot -> ballot.felt(new Ballot.Cell(felt.persona(), felt.touchpoint()), felt.score()));
            case Voted voted -> ballot(facts, voted.round(), voted.voter(),
                    ballot -> ballot.voted(voted.target(), voted.dots()));
            case FeelingsAccepted it -> round(facts, it.round(), round -> round.accepted(true));
            case VotesAccepted it -> round(facts, it.round(), round -> round.accepted(false));
            case Shown shown -> facts.withShown(shown.text());
            case RoomClosed closed -> facts.over(closed.report());
            case RawDeleted deleted -> facts.withoutRaw();
        };
    }

    private static Facts joined(Facts facts, Joined joined) {
        Participant who = new Participant(joined.participant(), joined.alias(), joined.colour(), joined.tokenHash(),
                joined.at(), joined.remote(), false);
        return facts.withParticipants(facts.participants().with(who.id(), who),
                joined.tokenHash().isEmpty() ? facts.tokens() : facts.tokens().with(joined.tokenHash(), who.id()));
    }

    private static Facts participant(Facts facts, String id, UnaryOperator<Participant> change) {
        return facts.participants().get(id).map(who -> facts.withParticipants(
                facts.participants().with(id, change.apply(who)), facts.tokens())).orElse(facts);
    }

    private static Facts prepared(Facts facts, RoundPlan plan) {
        List<Round> rounds = new ArrayList<>(facts.rounds());
        int at = -1;
        for (int i = 0; i < rounds.size(); i++) {
            at = rounds.get(i).id().equals(plan.id()) ? i : at;
        }
        if (at < 0) {
            rounds.add(Round.prepared(plan));
        } else {
            rounds.set(at, Round.prepared(plan));
        }
        return facts.withRounds(rounds);
    }

    private static Facts moved(Facts facts, RoundMoved moved) {
        List<Round> rounds = new ArrayList<>(facts.rounds());
        Optional<Round> round = rounds.stream().filter(it -> it.id().equals(moved.round())).findFirst();
        if (round.isEmpty()) {
            return facts;
        }
        rounds.remove(round.get());
        rounds.add(Math.clamp(moved.index(), 0, rounds.size()), round.get());
        return facts.withRounds(rounds);
    }

    private static Facts round(Facts facts, String id, UnaryOperator<Round> change) {
        return facts.withRounds(RoomState.changed(facts.rounds(), id, change));
    }

    private static Facts sent(Facts facts, ItemSent sent) {
        if (facts.items().has(sent.item())) {
            return facts;
        }
        RoomItem item = new RoomItem(sent.item(), facts.items().size() + 1, sent.round(), sent.sender(), sent.kind(),
                sent.touchpoint(), sent.text(), sent.at(), ItemPhase.INBOX, Optional.empty(), Optional.empty(),
                List.of(), "");
        List<String> own = new ArrayList<>(facts.sent().get(sent.sender()).orElse(List.of()));
        own.add(item.id());
        return facts.withItems(facts.items().with(item.id(), item),
                facts.sent().with(sent.sender(), List.copyOf(own)));
    }

    private static Facts item(Facts facts, String id, UnaryOperator<RoomItem> change) {
        return facts.items().get(id)
                .map(item -> facts.withItems(facts.items().with(id, change.apply(item)), facts.sent())).orElse(facts);
    }

    /** Merges an item, together with those that were merged into it before. */
    private static Facts merged(Facts facts, ItemMerged merged) {
        Optional<RoomItem> item = facts.items().get(merged.item());
        Optional<RoomItem> into = facts.items().get(merged.into());
        if (item.isEmpty() || into.isEmpty() || merged.item().equals(merged.into())) {
            return facts;
        }
        Facts apart = unmerged(facts, merged.item());
        List<String> all = new ArrayList<>(into(apart, merged.into()).merged());
        all.add(merged.item());
        return item(item(apart, merged.into(), target -> target.with(all)), merged.item(),
                own -> own.mergedInto(merged.into(), merged.by()));
    }

    private static RoomItem into(Facts facts, String id) {
        return facts.items().get(id).orElseThrow();
    }

    private static Facts unmerged(Facts facts, String id) {
        return facts.items().get(id).flatMap(RoomItem::into)
                .map(other -> item(facts, other, target -> target.with(target.merged().stream()
                        .filter(each -> !each.equals(id)).toList())))
                .orElse(facts);
    }

    private static Facts ballot(Facts facts, String round, String voter, UnaryOperator<Ballot> change) {
        String key = Ballot.key(round, voter);
        Ballot ballot = facts.ballots().get(key).orElse(Ballot.empty(round, voter));
        return facts.withBallots(facts.ballots().with(key, change.apply(ballot)));
    }
}
