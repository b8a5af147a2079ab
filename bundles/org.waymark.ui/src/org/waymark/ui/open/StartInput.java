package org.waymark.ui.open;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.waymark.core.Messages;
import org.waymark.ui.Icon;

/** The page that stands where a map would be while none is open. */
public record StartInput() implements IEditorInput {

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

    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        return null;
    }
}
