package org.waymark.core.room;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An item that was sent.
 *
 * @param id UUID made by the phone
 * @param number number by arrival, from 1
 * @param round id of its round
 * @param sender id of the participant; in an anonymous round a name that leads to no participant
 * @param kind kind of note
 * @param touchpoint id of the touchpoint; empty = somewhere
 * @param text what was written
 * @param sent time of arrival
 * @param phase where it stands
 * @param placement its place in the journey once it was accepted
 * @param into id of the item it was merged into
 * @param merged ids of the items that were merged into this one, in that order
 * @param by who placed, hid or merged it; empty in the inbox
 */
public record RoomItem(String id, int number, String round, String sender, ItemKind kind, Optional<String> touchpoint,
        String text, Instant sent, ItemPhase phase, Optional<Placement> placement, Optional<String> into,
        List<String> merged, String by) {

    public RoomItem {
        merged = List.copyOf(merged);
    }

    /** Returns whether it waits for the facilitator. */
    public boolean isInInbox() {
        return phase == ItemPhase.INBOX;
    }

    /** Returns how many participants' items this one stands for, itself included. */
    public int count() {
        return 1 + merged.size();
    }

    /** Returns whether this is what a draft says. */
    boolean says(ItemDraft draft) {
        return kind == draft.kind() && touchpoint.equals(draft.touchpoint()) && text.equals(draft.text());
    }

    RoomItem changed(ItemKind newKind, Optional<String> newTouchpoint, String newText) {
        return new RoomItem(id, number, round, sender, newKind, newTouchpoint, newText, sent, phase, placement, into,
                merged, by);
    }

    RoomItem in(ItemPhase next, String who) {
        return new RoomItem(id, number, round, sender, kind, touchpoint, text, sent, next, Optional.empty(),
                Optional.empty(), merged, who);
    }

    RoomItem at(Placement place) {
        return new RoomItem(id, number, round, sender, kind, touchpoint, text, sent, ItemPhase.PLACED,
                Optional.of(place), Optional.empty(), merged, place.by());
    }

    RoomItem mergedInto(String other, String who) {
        return new RoomItem(id, number, round, sender, kind, touchpoint, text, sent, ItemPhase.MERGED,
                Optional.empty(), Optional.of(other), merged, who);
    }

    RoomItem with(List<String> others) {
        return new RoomItem(id, number, round, sender, kind, touchpoint, text, sent, phase, placement, into, others,
                by);
    }
}
