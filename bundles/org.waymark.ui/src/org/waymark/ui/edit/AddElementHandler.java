package org.waymark.ui.edit;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.waymark.core.edit.StructureEdits;
import org.waymark.model.cjm.CjmPackage.Literals;
import org.waymark.model.cjm.NamedElement;
import org.waymark.ui.elements.ElementTexts;
import org.waymark.ui.session.EditContext;
import org.waymark.ui.session.PortfolioSession;

/** Adds an element to the list of the library that the command's parameter names, for example "personas". */
public final class AddElementHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        PortfolioSession session = EditContext.of(event).session();
        String list = event.getParameter("org.waymark.ui.commands.addElement.list");
        EReference feature = (EReference) Literals.PORTFOLIO.getEStructuralFeature(list);
        NamedElement element = (NamedElement) EcoreUtil.create(feature.getEReferenceType());
        element.setName(new ElementTexts().title(feature.getEReferenceType()));
        session.execute(new StructureEdits(session.domain()).addElement(session.portfolio(), feature, element, -1));
        return null;
    }
}
