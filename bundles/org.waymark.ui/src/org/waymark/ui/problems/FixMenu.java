package org.waymark.ui.problems;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.IWorkbenchContribution;
import org.eclipse.ui.services.IServiceLocator;
import org.eclipse.ui.services.ISourceProviderService;
import org.waymark.ui.session.PortfolioSession;
import org.waymark.ui.session.SessionContext;

/** The items of a context menu that mend what is selected; none where nothing is to be mended. */
public final class FixMenu extends CompoundContributionItem implements IWorkbenchContribution {

    private IServiceLocator locator;

    @Override
    public void initialize(IServiceLocator serviceLocator) {
        locator = serviceLocator;
    }

    @Override
    protected IContributionItem[] getContributionItems() {
        var state = locator.getService(ISourceProviderService.class).getSourceProvider(SessionContext.SESSION)
                .getCurrentState();
        if (!(state.get(SessionContext.SESSION) instanceof PortfolioSession session)) {
            return new IContributionItem[0];
        }
        List<EObject> elements = ((List<?>) state.get(SessionContext.ELEMENTS)).stream().map(EObject.class::cast)
                .toList();
        MenuManager found = new MenuManager();
        Fixes.at(session, elements).fill(found);
        return found.getItems();
    }
}
