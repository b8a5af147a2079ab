package org.waymark.ui.matrix;

import java.nio.file.Path;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Brings back the matrices of the last session. */
public final class MatrixInputFactory implements IElementFactory {

    static final String ID = "org.waymark.ui.matrixInputFactory";

    static void write(MatrixInput input, IMemento memento) {
        memento.putString("file", input.rootFile().toString());
        memento.putString("journey", input.journeyId());
        memento.putString("name", input.name());
    }

    /** A memento without a file, as a broken workbench state may hold, brings back nothing. */
    @Override
    public IAdaptable createElement(IMemento memento) {
        String file = memento.getString("file");
        String journey = memento.getString("journey");
        return file == null || journey == null
                ? null
                : new MatrixInput(Path.of(file), journey, memento.getString("name"));
    }
}
