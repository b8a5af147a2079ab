package org.waymark.ui.quickadd;

import org.waymark.core.domain.LaneSpec;
import org.waymark.model.cjm.Step;

/** Typing of the text of something new, where it was added. */
interface QuickAddNames {

    /** Edits the name of the element that was added. */
    void edit();

    /** Returns whether the part has lanes to type into. */
    boolean typesIntoLanes();

    /** Begins a text in a lane of a touchpoint or stage. */
    void typeInto(Step step, LaneSpec lane);
}
