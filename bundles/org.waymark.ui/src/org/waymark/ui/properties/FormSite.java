package org.waymark.ui.properties;

import org.eclipse.emf.ecore.EObject;
import org.waymark.core.text.Messages;
import org.waymark.ui.elements.ElementTexts;

/** What an editor of a single field asks of the form around it. */
interface FormSite {

    /** What is shown now; it changes while the controls stay. */
    Subject subject();

    /** A control wants more or less room. */
    void resized();

    /** Shows the properties of another element, with a way back. */
    void open(EObject element);

    /** The height of a line with a text field, in pixels: what stands beside one is centred on it. */
    int lineHeight();

    ElementTexts texts();

    ValueTexts values();

    Messages messages();
}
