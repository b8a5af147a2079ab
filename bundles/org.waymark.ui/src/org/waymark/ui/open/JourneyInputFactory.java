package org.waymark.ui.open;

import java.nio.file.Path;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Brings back the editors of the last session. */
public final class JourneyInputFactory implements IElementFactory {

    static final String ID = "org.waymark.ui.journeyInputFactory";

    static void write(JourneyInput input, IMemento memento) {
        memento.putString("file", input.rootFile().toString());
        memento.putString("journey", input.journeyId());
        memento.putString("name", input.getName());
    }

    /** A memento without a file, as a broken workbench state may hold, brings back nothing. */
    @Override
    public IAdaptable createElement(IMemento memento) {
        String file = memento.getString("file");
        String journey = memento.getString("journey");
        return file == null || journey == null
                ? null
                : new JourneyInput(Path.of(file), journey, memento.getString("name"));
    }
}
