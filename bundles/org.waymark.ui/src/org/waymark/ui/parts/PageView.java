package org.waymark.ui.parts;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.IPage;
import org.eclipse.ui.part.IPageBookViewPage;
import org.eclipse.ui.part.MessagePage;
import org.eclipse.ui.part.PageBook;
import org.eclipse.ui.part.PageBookView;

/** A view that shows a page of the active part, and keeps it while parts without such a page are active. */
public abstract class PageView<P extends IPageBookViewPage> extends PageBookView {

    private final Class<P> type;
    private final String nothing;

    protected PageView(Class<P> type, String nothing) {
        this.type = type;
        this.nothing = nothing;
    }

    @Override
    protected IPage createDefaultPage(PageBook book) {
        MessagePage page = new MessagePage();
        initPage(page);
        page.createControl(book);
        page.setMessage(nothing);
        return page;
    }

    @Override
    protected PageRec doCreatePage(IWorkbenchPart part) {
        P page = Adapters.adapt(part, type);
        if (page == null) {
            return null;
        }
        initPage(page);
        page.createControl(getPageBook());
        shown(part, page);
        return new PageRec(part, page);
    }

    /** Called when a page was created for a part. */
    protected void shown(IWorkbenchPart part, P page) {
    }

    @Override
    protected void doDestroyPage(IWorkbenchPart part, PageRec record) {
        record.page.dispose();
        record.dispose();
    }

    @Override
    protected IWorkbenchPart getBootstrapPart() {
        IWorkbenchPart active = getSite().getPage().getActivePart();
        return active != null && isImportant(active) ? active : getSite().getPage().getActiveEditor();
    }
}
