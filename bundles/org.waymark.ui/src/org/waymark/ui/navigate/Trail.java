package org.waymark.ui.navigate;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** The history of locations, as in a browser; a service of the workbench. */
public final class Trail {

    /**
     * A location that survives a reload, because it is stored by identity.
     *
     * @param elementId the selected element, or the journey itself
     */
    public record Place(java.nio.file.Path rootFile, String elementId) {
    }

    private static final int LONGEST = 100;

    private final Deque<Place> back = new ArrayDeque<>();
    private final Deque<Place> on = new ArrayDeque<>();

    /** Records that the user leaves a location for another one. */
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

    /** Returns the previous location; empty at the beginning. */
    public Optional<Place> back(Place now) {
        return turn(back, on, now);
    }

    /** Returns the location that {@link #back} left. */
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
