package org.waymark.testing.gef;

import java.util.List;
import java.util.Map;

import org.waymark.testing.ForbiddenMembers.Kind;
import org.waymark.testing.ForbiddenMembers.Rule;

/**
 * Rules that keep the sources of an editor compatible with today's GEF Classic, which is not available as an artifact.
 */
public final class GefRules {

    /** Methods that we override whose result has type arguments in GEF Classic, and the result that fits both. */
    private static final Map<String, String> RESULTS = Map.of("createSelectionHandles",
            "Ljava/util/List<Lorg/eclipse/gef/Handle;>;");

    private GefRules() {
    }

    public static List<Rule> all() {
        return List.of(
                Rule.noSubtype("the class changed in GEF Classic", "org.eclipse.draw2d.ManhattanConnectionRouter",
                        "org.eclipse.draw2d.Graphics"),
                Rule.noSubtype("the interface grows; extend the abstract class", "org.eclipse.draw2d.IFigure",
                        "org.eclipse.gef.EditPartViewer", "org.eclipse.draw2d.EventDispatcher"),
                Rule.noType("clips zoomed text; scale the pane's graphics", "org.eclipse.draw2d.ScaledGraphics"),
                Rule.noType("generic in GEF Classic; override setScale", "org.eclipse.gef.editparts.ZoomListener"),
                Rule.noType("deprecated; use CommandStackEventListener",
                        "org.eclipse.gef.commands.CommandStackListener"),
                Rule.noType("gone; use JFace's", "org.eclipse.gef.dnd.TransferDragSourceListener",
                        "org.eclipse.gef.dnd.TransferDropTargetListener"),
                Rule.noType("needs a display and ignores the theme", "org.eclipse.draw2d.ColorConstants"),
                new Rule("has type arguments in GEF Classic; declare a result that fits both",
                        use -> use.kind() == Kind.DECLARES && RESULTS.containsKey(use.member())
                                && !RESULTS.get(use.member()).equals(use.owner())),
                new Rule("internal", use -> use.kind() == Kind.TYPE && use.owner().startsWith("org.eclipse.")
                        && use.owner().contains(".internal.")),
                new Rule("protected fields change; use setters and getters", use -> use.kind() == Kind.FIELD
                        && use.owner().matches("org\\.eclipse\\.(draw2d|gef)\\..*")
                        && !use.owner().startsWith("org.eclipse.draw2d.geometry.")
                        // public in both versions; a mouse event has no getters for them
                        && !use.owner().equals("org.eclipse.draw2d.MouseEvent")));
    }
}
