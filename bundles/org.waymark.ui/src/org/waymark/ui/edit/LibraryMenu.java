package org.waymark.ui.edit;

import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EReference;
import org.waymark.model.cjm.CjmPackage.Literals;
import org.waymark.ui.elements.ElementIcons;
import org.waymark.ui.elements.ElementTexts;
import org.waymark.ui.widgets.CommandMenu;

/** A menu with an item for each kind of library element. */
public final class LibraryMenu extends CommandMenu {

    private static final List<EReference> LISTS = List.of(Literals.PORTFOLIO__PERSONAS, Literals.PORTFOLIO__FUNCTIONS,
            Literals.PORTFOLIO__CHANNELS, Literals.PORTFOLIO__SYSTEMS, Literals.PORTFOLIO__METRICS,
            Literals.PORTFOLIO__COMPETITORS, Literals.PORTFOLIO__INITIATIVES, Literals.PORTFOLIO__EVIDENCE,
            Literals.PORTFOLIO__CONSTRAINTS);

    public LibraryMenu() {
        super("org.waymark.ui.commands.addElement");
    }

    @Override
    protected List<Line> lines() {
        ElementTexts texts = new ElementTexts();
        return LISTS.stream().map(list -> new Line(texts.title(list.getEReferenceType()),
                ElementIcons.of(list.getEReferenceType()).descriptor(),
                Map.of("org.waymark.ui.commands.addElement.list", list.getName()))).toList();
    }
}
