package org.waymark.ui.open;

import java.nio.file.Path;
import org.eclipse.jface.resource.ImageDescriptor;
import org.waymark.ui.widgets.Icon;

/** One persona of a portfolio as an editor input; what is restored by its id is the persona. */
public final class PersonaInput extends RestoredInput {

    public PersonaInput(Path rootFile, String personaId, String name) {
        super(rootFile, personaId, name);
    }

    /** Returns the identity of the persona. */
    public String personaId() {
        return journeyId();
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icon.PERSONA.descriptor();
    }

    @Override
    public String getFactoryId() {
        return PersonaInputFactory.ID;
    }
}
