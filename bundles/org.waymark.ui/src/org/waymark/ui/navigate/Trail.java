package org.waymark.ui.navigate;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Where the user has been, as a browser keeps it; a service of the workbench. */
public final class Trail {

    /**
     * A place that survives a reload: known by identity.
     *
     * @param elementId what was selected, or the journey itself
     */
    public record Place(java.nio.file.Path rootFile, String elementId) {
    }

    private static final int LONGEST = 100;

    private final Deque<Place> back = new ArrayDeque<>();
    private final Deque<Place> on = new ArrayDeque<>();

    /** Says that the user leaves a place for another one. */
    public void leave(Place place) {
        on.clear();
        push(back, place);
    }

    private static void push(Deque<Place> places, Place place) {
        if (!place.equals(places.peek())) {
            places.push(place);
        }
        if (places.size() > LONGEST) {
            places.removeLast();
        }
    }

    /** The place before this one; empty at the beginning. */
    public Optional<Place> back(Place now) {
        return turn(back, on, now);
    }

    /** The place that {@link #back} left. */
    public Optional<Place> on(Place now) {
        return turn(on, back, now);
    }

    private static Optional<Place> turn(Deque<Place> from, Deque<Place> to, Place now) {
        while (now.equals(from.peek())) {
            from.pop();
        }
        if (from.isEmpty()) {
            return Optional.empty();
        }
        push(to, now);
        return Optional.of(from.pop());
    }
}
