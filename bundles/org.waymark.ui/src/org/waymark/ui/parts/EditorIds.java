package org.waymark.ui.parts;

/** The ids of the editors in plugin.xml, for code that opens an editor without knowing its class. */
public final class EditorIds {

    public static final String START = "org.waymark.ui.startEditor";
    public static final String MAP = "org.waymark.ui.mapEditor";
    public static final String PORTFOLIO = "org.waymark.ui.portfolioEditor";
    public static final String PERSONA = "org.waymark.ui.personaEditor";
    public static final String MATRIX = "org.waymark.ui.matrixEditor";
    public static final String BACKLOG = "org.waymark.ui.backlogEditor";
    public static final String CONFLICTS = "org.waymark.ui.conflictEditor";
    public static final String COMPARE = "org.waymark.ui.compareEditor";
    public static final String PROBLEM = "org.waymark.ui.problemEditor";

    private EditorIds() {
    }
}
