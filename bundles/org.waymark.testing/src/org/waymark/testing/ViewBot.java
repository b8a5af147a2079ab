package org.waymark.testing;

import java.util.List;
import java.util.Optional;

import org.eclipse.e4.ui.model.application.ui.menu.MMenu;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IViewSite;

/** A view part. */
public final class ViewBot extends PartBot {

    ViewBot(IViewReference reference) {
        super(reference);
    }

    public void close() {
        UiThread.act(() -> page().hideView((IViewReference) getReference()));
    }

    /** Returns an item of the view menu. */
    public MenuBot viewMenu(String text) {
        return new MenuBot("the menu of " + this, this::pullDown, List.of(text));
    }

    private Menu pullDown() {
        Optional<Menu> rendered = model().getMenus().stream().filter(m -> m.getTags().contains("ViewMenu"))
                .map(MMenu::getWidget).filter(Menu.class::isInstance).map(Menu.class::cast).findFirst();
        return rendered.orElseGet(() -> {
            IViewSite site = (IViewSite) getReference().getPart(true).getSite();
            MenuManager manager = (MenuManager) site.getActionBars().getMenuManager();
            return manager.getMenu() == null ? manager.createContextMenu(control()) : manager.getMenu();
        });
    }
}
