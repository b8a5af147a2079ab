package org.waymark.core.edit;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.waymark.core.persist.PortfolioDocument;

/**
 * The editing domain of a document for EMF.Edit commands. It only tells whether the document may be changed. The
 * commands are created directly, so no item providers are needed. The command stack belongs to the caller.
 */
public final class DocumentDomain extends AdapterFactoryEditingDomain {

    private final PortfolioDocument document;
    private final boolean readOnly;

    public DocumentDomain(PortfolioDocument document) {
        this(document, false);
    }

    /** @param readOnly true to forbid changes even if the document allows them */
    public DocumentDomain(PortfolioDocument document, boolean readOnly) {
        super(new AdapterFactoryImpl(), new BasicCommandStack(), document.resourceSet());
        this.document = document;
        this.readOnly = readOnly;
    }

    /** Returns true for a document of a newer format, whose commands are then unexecutable. */
    @Override
    public boolean isReadOnly(Resource resource) {
        return readOnly || document.readOnly();
    }
}
