package org.waymark.ui.room;

import org.waymark.core.layout.Ink;
import org.waymark.core.room.Participant;
import org.waymark.core.room.RoomItem;
import org.waymark.core.room.RoomMap;
import org.waymark.core.room.RoomState;
import org.waymark.core.text.Messages;

/** The names of what a room is about, as they are now. */
record RoomNames(RoomMap map, RoomState state) {

    /** The colour of notes that nobody signed. */
    private static final Ink NOBODY = Ink.of("#8a93a6");

    String touchpoint(String id) {
        return map.touchpoint(id).map(RoomMap.Place::name).orElseGet(() -> texts().get("room_gone"));
    }

    String persona(String id) {
        return map.persona(id).map(RoomMap.Who::name).orElse("");
    }

    String target(String id) {
        return map.target(id).map(RoomMap.Target::name).orElseGet(() -> texts().get("room_gone"));
    }

    /** Returns who wrote a note and those that were merged into it; a word for nobody in an anonymous round. */
    String sender(RoomItem item) {
        String authors = String.join(", ", state.authors(item));
        return authors.isEmpty() ? texts().get("room_anonymous") : authors;
    }

    Ink colour(RoomItem item) {
        return state.participant(item.sender()).map(RoomNames::colour).orElse(NOBODY);
    }

    static Ink colour(Participant participant) {
        return participant.colour().matches("#[0-9a-fA-F]{6}") ? Ink.of(participant.colour()) : NOBODY;
    }

    private static Messages texts() {
        return Messages.of(RoomNames.class);
    }
}
