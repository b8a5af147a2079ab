package org.waymark.ui.properties;

import org.eclipse.emf.ecore.EObject;
import org.waymark.core.text.Messages;
import org.waymark.ui.elements.ElementTexts;

/** The form as the editor of a field sees it. */
interface FormSite {

    /** Returns the current elements, which change while the controls stay. */
    Subject subject();

    /** Called when a control needs another size. */
    void resized();

    /** Shows the properties of another element, with a way back. */
    void open(EObject element);

    /** Returns the height of a line with a text field in pixels, for centring controls beside one. */
    int lineHeight();

    /** Returns whether the view is so narrow that room between controls is given to them. */
    boolean isNarrow();

    ElementTexts texts();

    ValueTexts values();

    Messages messages();
}
