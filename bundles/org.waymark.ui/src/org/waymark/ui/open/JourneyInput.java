package org.waymark.ui.open;

import java.nio.file.Path;
import org.eclipse.jface.resource.ImageDescriptor;
import org.waymark.ui.widgets.Icon;

/** One journey of a portfolio as an editor input. */
public final class JourneyInput extends RestoredInput {

    public JourneyInput(Path rootFile, String journeyId, String name) {
        super(rootFile, journeyId, name);
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icon.JOURNEY.descriptor();
    }

    @Override
    public String getFactoryId() {
        return JourneyInputFactory.ID;
    }
}
