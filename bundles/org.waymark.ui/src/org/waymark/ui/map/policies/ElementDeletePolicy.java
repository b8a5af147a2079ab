package org.waymark.ui.map.policies;

import java.util.List;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.ComponentEditPolicy;
import org.eclipse.gef.requests.GroupRequest;
import org.waymark.core.edit.DeleteEdits;
import org.waymark.ui.map.MapContent;
import org.waymark.ui.map.parts.ElementPart;
import org.waymark.ui.session.ModelCommand;

/** Deletes the element that a part shows. */
public final class ElementDeletePolicy extends ComponentEditPolicy {

    private final MapContent content;

    public ElementDeletePolicy(MapContent content) {
        this.content = content;
    }

    @Override
    protected Command createDeleteCommand(GroupRequest request) {
        ElementPart part = (ElementPart) getHost();
        return new ModelCommand(new DeleteEdits(content.domain()).delete(List.of(part.placed().element())));
    }
}
