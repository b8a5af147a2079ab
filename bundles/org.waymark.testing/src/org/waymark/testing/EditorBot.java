package org.waymark.testing;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ui.IEditorReference;

/** An editor part. */
public final class EditorBot extends PartBot {

    EditorBot(IEditorReference reference) {
        super(reference);
    }

    @Override
    public IEditorReference getReference() {
        return (IEditorReference) super.getReference();
    }

    public boolean isDirty() {
        return UiThread.call(getReference()::isDirty);
    }

    public void save() {
        UiThread.act(() -> getReference().getEditor(true).doSave(new NullProgressMonitor()));
    }

    /** Closes the editor without saving and without a question. */
    public void close() {
        UiThread.act(() -> page().closeEditors(new IEditorReference[]{getReference()}, false));
    }

    public void saveAndClose() {
        save();
        close();
    }

    public String getTitleToolTip() {
        return UiThread.call(getReference()::getTitleToolTip);
    }
}
