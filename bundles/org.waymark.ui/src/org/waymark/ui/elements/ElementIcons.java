package org.waymark.ui.elements;

import java.util.Locale;
import org.eclipse.emf.ecore.EClass;
import org.waymark.core.text.ClassIcons;
import org.waymark.ui.widgets.Icon;

/** The icons of the classes of the metamodel. */
public final class ElementIcons {

    private ElementIcons() {
    }

    /** Returns the icon of a class. */
    public static Icon of(EClass type) {
        return Icon.valueOf(ClassIcons.name(type).toUpperCase(Locale.ROOT));
    }
}
