package org.waymark.ui.open;

import java.nio.file.Path;

/** Restores the persona pages of the last session. */
public final class PersonaInputFactory extends RestoredInputFactory {

    static final String ID = "org.waymark.ui.personaInputFactory";

    @Override
    protected RestoredInput input(Path rootFile, String personaId, String name) {
        return new PersonaInput(rootFile, personaId, name);
    }
}
