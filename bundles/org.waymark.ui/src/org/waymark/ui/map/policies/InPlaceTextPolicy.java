package org.waymark.ui.map.policies;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.DirectEditPolicy;
import org.eclipse.gef.requests.DirectEditRequest;
import org.waymark.core.edit.FeatureEdits;
import org.waymark.core.layout.InPlaceEdit;
import org.waymark.ui.map.MapContent;
import org.waymark.ui.map.parts.ElementPart;
import org.waymark.ui.session.ModelCommand;

/** Takes over a text that was edited on the map. */
public final class InPlaceTextPolicy extends DirectEditPolicy {

    private final MapContent content;

    public InPlaceTextPolicy(MapContent content) {
        this.content = content;
    }

    @Override
    protected Command getDirectEditCommand(DirectEditRequest request) {
        return ((ElementPart) getHost()).placed().edit().map(edit -> command(edit, request)).orElse(null);
    }

    private Command command(InPlaceEdit edit, DirectEditRequest request) {
        String text = (String) request.getCellEditor().getValue();
        String value = edit.multiline() ? text.strip() : text.strip().replaceAll("\\s*\\R\\s*", " ");
        boolean none = value.isEmpty() && !edit.owner().eIsSet(edit.feature());
        return none
                ? null
                : new ModelCommand(new FeatureEdits(content.domain()).set(edit.owner(), edit.feature(),
                        value.isEmpty() ? null : value));
    }

    /** The text is not painted below its editor while it is edited. */
    @Override
    protected void showCurrentEditValue(DirectEditRequest request) {
        getHostFigure().getUpdateManager().performUpdate();
    }
}
