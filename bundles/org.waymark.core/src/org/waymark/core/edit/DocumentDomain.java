package org.waymark.core.edit;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.waymark.core.persist.PortfolioDocument;

/**
 * What EMF.Edit's commands ask about the document they change: only whether it may be changed at all. The commands are
 * made by hand in this package, so no item providers are needed; who executes a command brings the stack.
 */
public final class DocumentDomain extends AdapterFactoryEditingDomain {

    private final PortfolioDocument document;
    private final boolean readOnly;

    public DocumentDomain(PortfolioDocument document) {
        this(document, false);
    }

    /** @param readOnly whether nothing may be changed, whatever the document says: for looking at it */
    public DocumentDomain(PortfolioDocument document, boolean readOnly) {
        super(new AdapterFactoryImpl(), new BasicCommandStack(), document.resourceSet());
        this.document = document;
        this.readOnly = readOnly;
    }

    /** A document of a newer format is read only: none of its commands can be executed. */
    @Override
    public boolean isReadOnly(Resource resource) {
        return readOnly || document.readOnly();
    }
}
