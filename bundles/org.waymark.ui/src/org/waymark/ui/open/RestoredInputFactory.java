package org.waymark.ui.open;

import java.nio.file.Path;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Brings back editors of the last session. */
public abstract class RestoredInputFactory implements IElementFactory {

    /** Makes the kind of input that this factory is for. */
    protected abstract RestoredInput input(Path rootFile, String journeyId, String name);

    /** A memento without a file, as a broken workbench state may hold, brings back nothing. */
    @Override
    public final IAdaptable createElement(IMemento memento) {
        String file = memento.getString(RestoredInput.FILE);
        String journey = memento.getString(RestoredInput.JOURNEY);
        return file == null || journey == null
                ? null
                : input(Path.of(file), journey, memento.getString(RestoredInput.NAME));
    }
}
