package org.waymark.core.insight;

/**
 * Something that an initiative improves in a journey.
 *
 * @param elementId id of the pain point, else of the touchpoint
 * @param name name of the pain point, the promise, or name of the touchpoint
 * @param stepId id of the touchpoint or stage where it is
 * @param weight severity of a pain point, importance of a touchpoint, 0..5, 0 = not rated
 */
public record Cure(Kind kind, String elementId, String name, String stepId, String step, String journeyId,
        String journey, int weight) {

    /** Kinds of what is improved. */
    public enum Kind {
        PAIN_POINT,
        /** A broken promise of a touchpoint that is improved, or that has a pain point that is. */
        PROMISE,
        /** A touchpoint that refers to the initiative itself. */
        TOUCHPOINT
    }
}
