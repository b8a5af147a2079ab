package org.waymark.ui.workbench;

import org.eclipse.jface.resource.ImageDescriptor;
import org.waymark.core.text.Messages;
import org.waymark.ui.open.PlainInput;
import org.waymark.ui.widgets.Icon;

/** The start page as an editor input. */
public record StartInput() implements PlainInput {

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icon.HOME.descriptor();
    }

    @Override
    public String getName() {
        return Messages.of(StartInput.class).get("start_title");
    }

    @Override
    public String getToolTipText() {
        return getName();
    }
}
