package org.waymark.ui.parts;

/** The ids of the views in plugin.xml, for code that opens a view without knowing its class. */
public final class ViewIds {

    public static final String EXPLORER = "org.waymark.ui.explorer";
    public static final String PROPERTIES = "org.waymark.ui.properties";
    public static final String OUTLINE = "org.waymark.ui.outline";
    public static final String FIND = "org.waymark.ui.find";
    public static final String INSIGHT = "org.waymark.ui.insight";
    public static final String PROBLEMS = "org.waymark.ui.problems";
    public static final String PATHS = "org.waymark.ui.paths";
    public static final String HISTORY = "org.waymark.ui.history";
    public static final String COMMENTS = "org.waymark.ui.comments";
    public static final String VERSIONS = "org.waymark.ui.versions";
    public static final String ROOM = "org.waymark.ui.room";
    public static final String HELP = "org.waymark.ui.help";

    private ViewIds() {
    }
}
