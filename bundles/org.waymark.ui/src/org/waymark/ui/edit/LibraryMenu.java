package org.waymark.ui.edit;

import java.util.List;
import java.util.Map;
import org.waymark.core.domain.Library;
import org.waymark.ui.elements.ElementIcons;
import org.waymark.ui.elements.ElementTexts;
import org.waymark.ui.widgets.CommandMenu;

/** A menu with an item for each kind of library element. */
public final class LibraryMenu extends CommandMenu {

    public LibraryMenu() {
        super("org.waymark.ui.commands.addElement");
    }

    @Override
    protected List<Line> lines() {
        ElementTexts texts = new ElementTexts();
        return Library.lists().stream().map(list -> new Line(texts.title(list.getEReferenceType()),
                ElementIcons.of(list.getEReferenceType()).descriptor(),
                Map.of("org.waymark.ui.commands.addElement.list", list.getName()))).toList();
    }
}
