package org.waymark.ui.open;

import java.nio.file.Path;
import org.eclipse.jface.resource.ImageDescriptor;
import org.waymark.core.text.Messages;
import org.waymark.ui.widgets.Icon;

/** The conflicts of one portfolio as an editor input. */
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
