package org.waymark.ui.parts;

/** The ids of the editors, as plugin.xml declares them: who only opens an editor need not know its class. */
public final class EditorIds {

    public static final String START = "org.waymark.ui.startEditor";
    public static final String MAP = "org.waymark.ui.mapEditor";
    public static final String MATRIX = "org.waymark.ui.matrixEditor";
    public static final String CONFLICTS = "org.waymark.ui.conflictEditor";
    public static final String COMPARE = "org.waymark.ui.compareEditor";
    public static final String PROBLEM = "org.waymark.ui.problemEditor";

    private EditorIds() {
    }
}
