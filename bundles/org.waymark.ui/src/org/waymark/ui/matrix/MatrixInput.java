package org.waymark.ui.matrix;

import java.nio.file.Path;
import org.eclipse.jface.resource.ImageDescriptor;
import org.waymark.ui.open.RestoredInput;
import org.waymark.ui.widgets.Icon;

/** The editor input for the ownership matrix of one journey or of a whole portfolio. */
public final class MatrixInput extends RestoredInput {

    /** @param journeyId empty for all journeys */
    public MatrixInput(Path rootFile, String journeyId, String name) {
        super(rootFile, journeyId, name);
    }

    boolean isPortfolio() {
        return journeyId().isEmpty();
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icon.MATRIX.descriptor();
    }

    @Override
    public String getFactoryId() {
        return MatrixInputFactory.ID;
    }
}
