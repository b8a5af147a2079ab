package org.waymark.ui.properties;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.waymark.core.text.Messages;
import org.waymark.ui.parts.PageView;
import org.waymark.ui.parts.Revealer;

/** The properties of the selection on the map or in the models explorer. */
public final class PropertiesView extends PageView<PropertiesPage> implements ISelectionListener {

    public PropertiesView() {
        super(PropertiesPage.class, Messages.of(PropertiesView.class).get("page_nothing"));
    }

    @Override
    public void init(IViewSite site) throws PartInitException {
        super.init(site);
        site.getPage().addPostSelectionListener(this);
    }

    @Override
    protected boolean isImportant(IWorkbenchPart part) {
        return Adapters.adapt(part, Revealer.class) != null;
    }

    @Override
    protected void shown(IWorkbenchPart part, PropertiesPage page) {
        if (part.getSite().getSelectionProvider() != null) {
            page.show(part.getSite().getSelectionProvider().getSelection());
        }
    }

    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection selection) {
        if (getPageRec(part) != null && getPageRec(part).page instanceof PropertiesPage page) {
            page.show(selection);
        }
    }

    @Override
    public void dispose() {
        getSite().getPage().removePostSelectionListener(this);
        super.dispose();
    }
}
