package org.waymark.ui.open;

import java.nio.file.Path;
import org.eclipse.jface.resource.ImageDescriptor;
import org.waymark.ui.widgets.Icon;

/** The journeys of a portfolio as an editor input. */
public final class PortfolioPageInput extends RestoredInput {

    public PortfolioPageInput(Path rootFile, String name) {
        super(rootFile, "", name);
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icon.PORTFOLIO.descriptor();
    }

    @Override
    public String getFactoryId() {
        return PortfolioPageInputFactory.ID;
    }
}
