package org.waymark.ui.compare;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IPersistableElement;
import org.waymark.core.Messages;
import org.waymark.ui.Icon;
import org.waymark.ui.open.PortfolioInput;

/** The conflicts of one portfolio. */
public record ConflictInput(Path rootFile) implements PortfolioInput {

    @Override
    public boolean exists() {
        return Files.exists(rootFile);
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icon.CONFLICT.descriptor();
    }

    @Override
    public String getName() {
        return Messages.of(ConflictInput.class).get("conflicts_title");
    }

    @Override
    public String getToolTipText() {
        return rootFile.toString();
    }

    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        return null;
    }
}
