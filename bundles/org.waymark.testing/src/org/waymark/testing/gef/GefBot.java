package org.waymark.testing.gef;

import org.waymark.testing.EditorBot;
import org.waymark.testing.WaymarkBot;

/** Drives a workbench with diagrams. The counterpart of SWTBot's bot for GEF. */
public final class GefBot extends WaymarkBot {

    /** Returns the diagram of the editor with this title. */
    public GefEditorBot gefEditor(String title) {
        EditorBot editor = editorByTitle(title);
        editor.show();
        return GefEditorBot.of(editor);
    }
}
