package org.waymark.ui.backlog;

import java.nio.file.Path;
import org.eclipse.jface.resource.ImageDescriptor;
import org.waymark.ui.open.RestoredInput;
import org.waymark.ui.widgets.Icon;

/** The editor input for the backlog of a portfolio. */
public final class BacklogInput extends RestoredInput {

    public BacklogInput(Path rootFile, String name) {
        super(rootFile, "", name);
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icon.INITIATIVE.descriptor();
    }

    @Override
    public String getFactoryId() {
        return BacklogInputFactory.ID;
    }
}
