package org.waymark.ui.matrix;

import java.nio.file.Path;
import org.waymark.ui.open.RestoredInput;
import org.waymark.ui.open.RestoredInputFactory;

/** Restores the matrix editors of the last session. */
public final class MatrixInputFactory extends RestoredInputFactory {

    static final String ID = "org.waymark.ui.matrixInputFactory";

    @Override
    protected RestoredInput input(Path rootFile, String journeyId, String name) {
        return new MatrixInput(rootFile, journeyId, name);
    }
}
