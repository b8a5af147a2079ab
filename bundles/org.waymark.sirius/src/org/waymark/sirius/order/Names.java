package org.waymark.sirius.order;

import java.util.List;

/** Names that the viewpoint, Sirius and GMF use, and by which pictures are found. They must not change. */
public final class Names {

    public static final String JOURNEY_MAP = "JourneyMap";
    public static final String SERVICE_BLUEPRINT = "ServiceBlueprint";
    public static final String STAGE = "Stage";
    public static final String TOUCHPOINT = "Touchpoint";
    public static final String ACCOUNTABLE_CHIP = "AccountableChip";
    public static final String LEGEND = "Legend";
    public static final String KEPT_IN_ORDER = "KeptInOrder";

    /** The end of the name of a lane of the blueprint, and of the cells in it. */
    public static final String LANE = "Lane";
    public static final String CELL = "Cell";

    /** The lanes of the blueprint from top to bottom. */
    public static final List<String> LANES = List.of("StepLane", "PhysicalEvidenceLane", "CustomerLane",
            "FrontstageLane", "BackstageLane", "SupportLane");

    /** The annotation in which Sirius keeps the notation of a diagram. */
    static final String NOTATION = "GMF_DIAGRAMS";

    /** The type of the name of an edge in the notation. */
    static final String EDGE_NAME = "6001";

    private Names() {
    }
}
