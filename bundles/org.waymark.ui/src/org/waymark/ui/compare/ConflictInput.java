package org.waymark.ui.compare;

import java.nio.file.Path;
import org.eclipse.jface.resource.ImageDescriptor;
import org.waymark.core.text.Messages;
import org.waymark.ui.Icon;
import org.waymark.ui.open.PortfolioInput;

/** The conflicts of one portfolio. */
public record ConflictInput(Path rootFile) implements PortfolioInput {

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icon.CONFLICT.descriptor();
    }

    @Override
    public String getName() {
        return Messages.of(ConflictInput.class).get("conflicts_title");
    }
}
