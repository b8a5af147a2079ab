package org.waymark.ui.open;

import java.nio.file.Path;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Restores editors of the last session. */
public abstract class RestoredInputFactory implements IElementFactory {

    /** Creates the kind of input of this factory. */
    protected abstract RestoredInput input(Path rootFile, String journeyId, String name);

    /** Restores an input; null for a memento without a file, as in a damaged workbench state. */
    @Override
    public final IAdaptable createElement(IMemento memento) {
        String file = memento.getString(RestoredInput.FILE);
        String journey = memento.getString(RestoredInput.JOURNEY);
        return file == null || journey == null
                ? null
                : input(Path.of(file), journey, memento.getString(RestoredInput.NAME));
    }
}
