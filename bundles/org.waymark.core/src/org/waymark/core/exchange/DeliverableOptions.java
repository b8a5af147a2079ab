package org.waymark.core.exchange;

import java.util.List;
import java.util.Optional;

import org.waymark.core.domain.Profile;
import org.waymark.core.review.Discussion;
import org.waymark.core.review.Discussions;

/** The options that formats for readers have in common. */
public final class DeliverableOptions {

    /** For whom a deliverable is made. */
    public static final ExportOption<Profile> PROFILE = new ExportOption.Choice<>("profile", Profile.WORKSHOP,
            DeliverableOptions.class);

    /** The discussions that are listed; a client gets none. */
    public static final ExportOption<CommentChoice> COMMENTS = new ExportOption.Choice<>("comments",
            CommentChoice.NONE, DeliverableOptions.class);

    private DeliverableOptions() {
    }

    /** Returns whether one of these options changes the result while the others have these values. */
    public static boolean applies(ExportOption<?> option, ExportSettings settings) {
        return option != COMMENTS || settings.get(PROFILE).showsWork();
    }

    /** Returns the discussions that an export lists; empty if it has no list of them. */
    public static Optional<List<Discussion>> discussions(ExportInput input) {
        CommentChoice choice = input.settings().get(COMMENTS);
        if (choice == CommentChoice.NONE || !input.settings().get(PROFILE).showsWork()) {
            return Optional.empty();
        }
        return Optional.of(input.journeys().stream().flatMap(journey -> Discussions.within(journey).stream())
                .filter(discussion -> choice == CommentChoice.ALL || discussion.open()).toList());
    }
}
