package org.waymark.ui.navigate;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.waymark.ui.session.EditContext;

/** Opens the journey that details the selected touchpoint. */
public final class FollowLinkHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        EditContext context = EditContext.of(event);
        FollowLink.of(context.elements().getFirst())
                .ifPresent(journey -> new Navigator(context.window().getActivePage()).go(journey));
        return null;
    }
}
