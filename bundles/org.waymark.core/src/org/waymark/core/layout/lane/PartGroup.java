package org.waymark.core.layout.lane;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.core.layout.PartRole;
import org.waymark.core.layout.PlacedPart;

/**
 * Parts that are placed together, with the marks of comments about them. Placing a map again gives the same group where
 * nothing changed, so that nobody looks at its parts one by one.
 */
public final class PartGroup {

    private final List<PlacedPart> parts;
    private Optional<List<PlacedPart>> comments = Optional.empty();
    private boolean marked;

    private PartGroup(List<PlacedPart> parts) {
        this.parts = List.copyOf(parts);
    }

    public static PartGroup of(List<PlacedPart> parts) {
        return new PartGroup(parts);
    }

    public static PartGroup of(PlacedPart part) {
        return new PartGroup(List.of(part));
    }

    /** Returns a group of the same parts at another place. */
    PartGroup at(List<PlacedPart> others) {
        PartGroup moved = new PartGroup(others);
        // what nobody has commented on has no marks elsewhere, either
        moved.comments = comments.filter(List::isEmpty).filter(none -> !marked);
        return moved;
    }

    /** Returns the parts from back to front. */
    public List<PlacedPart> parts() {
        return parts;
    }

    /** Returns the marks of comments about the content of the parts. */
    public List<PlacedPart> comments(Context context) {
        if (comments.isEmpty()) {
            List<PlacedPart> found = new ArrayList<>();
            for (PlacedPart part : parts) {
                CommentMark.ofContent(context, part).ifPresent(found::add);
                marked |= part.role() == PartRole.COMMENTS;
            }
            marked |= !found.isEmpty();
            comments = Optional.of(List.copyOf(found));
        }
        return comments.get();
    }

    /** Returns whether any of the parts is a mark of comments or has one. */
    public boolean isCommented(Context context) {
        comments(context);
        return marked;
    }
}
