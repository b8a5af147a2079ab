package org.waymark.ui.open;

import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

/** The input of an editor that is not restored after a restart, unless a subtype does so. */
public interface PlainInput extends IEditorInput {

    @Override
    default IPersistableElement getPersistable() {
        return null;
    }

    @Override
    default <T> T getAdapter(Class<T> type) {
        return null;
    }
}
