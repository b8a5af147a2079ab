package org.waymark.core.layout.page;

/** Ways to spread a map over several sheets. */
public enum Split {
    /** Everything on one sheet. */
    NONE,
    /** Whole stages and whole lanes on each sheet, to be read as a document. */
    STAGES,
    /** Sheets to be glued together to one large map. */
    TILES
}
