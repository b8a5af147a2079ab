package org.waymark.core.timeline;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.waymark.core.Stoppable;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.text.Lines;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.JourneyStatus;

/** The last approval of a journey, as far as it is known. */
public sealed interface Approval {

    /**
     * The state in which it was approved.
     *
     * @param document the whole portfolio then
     * @param by who approved it, by what the journey said or else the state; empty if nobody is named
     * @param exact false if it was approved before the oldest state that is known, which this is
     */
    record Found(PastState state, PortfolioDocument document, String by, boolean exact) implements Approval {
    }

    /** It was never approved, as far as states go back. */
    record Never() implements Approval {
    }

    /** No state is known. */
    record Unknown() implements Approval {
    }

    /**
     * Returns the newest state in which a journey became approved: its status says so, and in the state before it did not,
     * or the day of the review was another one.
     *
     * @param newestFirst states; one that cannot be read is passed over
     */
    static Approval of(List<PastState> newestFirst, String journeyId, Stoppable stop) {
        Optional<Found> approved = Optional.empty();
        for (PastState state : newestFirst) {
            stop.check();
            Optional<PortfolioDocument> document = LastChanges.open(state);
            if (document.isEmpty()) {
                continue;
            }
            Optional<Journey> journey = document.get().find(journeyId).filter(Journey.class::isInstance)
                    .map(Journey.class::cast);
            boolean is = journey.filter(it -> it.getStatus() == JourneyStatus.APPROVED).isPresent();
            if (approved.isPresent() && (!is || !sameReview(approved.get(), journey.orElseThrow(), journeyId))) {
                Found found = approved.get();
                return new Found(found.state(), found.document(), found.by(), true);
            }
            if (is) {
                String named = Lines.orEmpty(journey.orElseThrow().getReviewedBy());
                approved = Optional.of(new Found(state, document.get(), named.isBlank() ? state.author() : named,
                        false));
            }
        }
        return approved.<Approval>map(it -> it)
                .orElseGet(() -> newestFirst.isEmpty() ? new Unknown() : new Never());
    }

    private static boolean sameReview(Found newer, Journey older, String journeyId) {
        return newer.document().find(journeyId).map(Journey.class::cast)
                .filter(it -> Objects.equals(it.getReviewed(), older.getReviewed())).isPresent();
    }
}
