package org.waymark.ui.open;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jface.resource.ImageDescriptor;
import org.waymark.ui.widgets.Icon;

/** A file that cannot be opened, with the reason. */
public record ProblemInput(Path file, String message) implements PlainInput {

    @Override
    public boolean exists() {
        return Files.exists(file);
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icon.ERROR.descriptor();
    }

    @Override
    public String getName() {
        return file.getFileName().toString();
    }

    @Override
    public String getToolTipText() {
        return file.toString();
    }
}
