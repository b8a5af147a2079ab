package org.waymark.ui.open;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.part.EditorPart;

/** A read-only page in the editor area. */
public abstract class PageEditor extends EditorPart {

    private Control page;

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    @Override
    public final void createPartControl(Composite parent) {
        page = createPage(parent);
    }

    protected abstract Control createPage(Composite parent);

    protected final Opener opener() {
        return new Opener(getSite().getPage());
    }

    protected final void close() {
        getSite().getPage().closeEditor(this, false);
    }

    @Override
    public void setFocus() {
        page.setFocus();
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        throw new UnsupportedOperationException("never dirty");
    }

    @Override
    public void doSaveAs() {
        throw new UnsupportedOperationException("not allowed");
    }
}
