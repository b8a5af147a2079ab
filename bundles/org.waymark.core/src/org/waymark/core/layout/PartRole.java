package org.waymark.core.layout;

/**
 * The role of a placed part. Parts that are not {@link #selectable()} are decoration: they are painted and ignored in
 * hit tests.
 */
public enum PartRole {
    /** Decoration behind everything: a lane's row, a stage's columns, the column of a moment of truth. */
    LANE_BAND(false),
    STAGE_BAND(false),
    MOMENT_BAND(false),
    /** A line of the service blueprint (interaction, visibility, internal interaction). */
    BLUEPRINT_LINE(false),
    /** Scale and zero line of the emotion lane. */
    EMOTION_SCALE(false),
    LEGEND(false),
    /** Client, author, version and marking of confidentiality below everything. */
    IMPRINT(false),
    EMPTY_HINT(false),
    /** The outline of a change found by a comparison. */
    CHANGE_MARK(false),
    /** A block of a page of paper: a number, a row of a table, a chart. */
    PAGE_BLOCK(false),
    /** The observed behaviour: a way between two steps, the people who skip one, what is not on the map, a lit step. */
    OBSERVED_FLOW(false),
    OBSERVED_SKIP(false),
    OBSERVED_ASIDE(false),
    OBSERVED_STEP(false),
    /** Header, footer and marks of a sheet of paper. */
    PAGE_FRAME(false),
    /** Title block: the journey's name, scenario, facts (kind, status, owner) and personas. */
    TITLE(true),
    SCENARIO(true),
    JOURNEY_FACT(true),
    PERSONA(true),
    STAGE_HEADER(true),
    LANE_HEADER(true),
    /** The card in the touchpoint row. */
    TOUCHPOINT(true),
    MICRO_INTERACTIONS(true),
    /** The number of open comments on a card or a stage. */
    COMMENTS(true),
    DETAIL_LINK(true),
    TRANSITION(true),
    /** One lane of one touchpoint. Text lanes paint their text here; in others further parts are painted over it. */
    CELL(true),
    /** One lane of one stage: a strip over all columns of the stage with content of the stage itself. */
    STAGE_CELL(true),
    /** The strip of a lane without a stage: notes in the parking lot, measurements of the journey. */
    JOURNEY_CELL(true),
    PICTURE(true),
    CHANNEL(true),
    EXPECTATION(true),
    EMOTION_GAP(false),
    EMOTION_CURVE(true),
    EMOTION_POINT(true),
    QUOTE(true),
    PAIN_POINT(true),
    INITIATIVE(true),
    OWNERSHIP(true),
    /** An ownership inherited from the stage: element = the stage's ownership, owner = the touchpoint. */
    OWNERSHIP_INHERITED(true),
    /** The mark of a touchpoint without accountable function. */
    OWNERSHIP_WARNING(true),
    MEASUREMENT(true),
    CONSTRAINT(true),
    EVIDENCE_LEVEL(true),
    EVIDENCE(true),
    BENCHMARK(true),
    BACKSTAGE_STEP(true),
    NOTE(true);

    private final boolean selectable;

    PartRole(boolean selectable) {
        this.selectable = selectable;
    }

    public boolean selectable() {
        return selectable;
    }
}
