package org.waymark.ui.map.policies;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.LayoutEditPolicy;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gef.requests.CreateRequest;
import org.waymark.core.edit.StructureEdits;
import org.waymark.core.layout.PartRole;
import org.waymark.model.cjm.Note;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.ui.map.parts.ElementPart;
import org.waymark.ui.map.parts.MapContent;
import org.waymark.ui.session.ModelCommand;

/**
 * Moves touchpoints and stages by dropping them between others, because the order is the layout. Notes become content.
 */
final class MapLayoutPolicy extends LayoutEditPolicy {

    private final MapContent content;
    private final NoteDrag notes;
    private IFigure mark;

    MapLayoutPolicy(MapContent content) {
        this.content = content;
        this.notes = new NoteDrag(content, this::getHost);
    }

    @Override
    protected EditPolicy createChildEditPolicy(EditPart child) {
        ElementPart part = (ElementPart) child;
        return part.placed().role() == PartRole.EMOTION_POINT
                ? new EmotionDragPolicy(content)
                : new PartSelectionPolicy(content);
    }

    @Override
    protected Command getMoveChildrenCommand(Request request) {
        return command((ChangeBoundsRequest) request);
    }

    private Command command(ChangeBoundsRequest request) {
        List<?> parts = request.getEditParts();
        StructureEdits edits = new StructureEdits(content.domain());
        List<Touchpoint> touchpoints = elements(parts, PartRole.TOUCHPOINT, Touchpoint.class);
        if (touchpoints.size() == parts.size()) {
            return drop(request).map(
                    d -> new ModelCommand(edits.moveTouchpoints(touchpoints, d.stage(), d.gap().indexOf(touchpoints))))
                    .orElse(null);
        }
        List<Stage> stages = elements(parts, PartRole.STAGE_HEADER, Stage.class);
        if (stages.size() == parts.size()) {
            int index = DropPlaces.stageIndex(content.placed(), stages, at(request).x);
            return new ModelCommand(edits.moveStages(stages, index));
        }
        return elements(parts, PartRole.NOTE, Note.class).size() == parts.size()
                ? notes.command(request).map(ModelCommand::new).orElse(null)
                : null;
    }

    /** Returns the elements from left to right, in any order of selection. */
    private static <T> List<T> elements(List<?> parts, PartRole role, Class<T> type) {
        return parts.stream().map(p -> ((ElementPart) p).placed()).filter(p -> p.role() == role)
                .sorted(Comparator.comparingDouble(p -> p.bounds().x())).map(p -> type.cast(p.element())).toList();
    }

    private Optional<DropPlaces.Place> drop(ChangeBoundsRequest request) {
        return DropPlaces.touchpoint(content.placed(), at(request).x);
    }

    private Point at(ChangeBoundsRequest request) {
        Point point = request.getLocation().getCopy();
        getHostFigure().translateToRelative(point);
        return point;
    }

    @Override
    protected void showLayoutTargetFeedback(Request request) {
        if (request instanceof ChangeBoundsRequest moved && NoteDrag.moves(moved)) {
            notes.show(moved);
            return;
        }
        if (!(request instanceof ChangeBoundsRequest change) || command(change) == null) {
            return;
        }
        double x = change.getEditParts().getFirst() instanceof ElementPart part
                && part.placed().role() == PartRole.STAGE_HEADER
                        ? DropPlaces.stageEdge(content.placed(), at(change).x)
                        : drop(change).map(DropPlaces.Place::x).orElse(0.0);
        Rectangle body = new Rectangle((int) x - 2, (int) content.placed().body().y(), 4,
                (int) content.placed().body().height());
        getHostFigure().translateToAbsolute(body);
        if (mark == null) {
            mark = new InsertionMark();
            content.paints()
                    .ifPresent(paints -> mark.setBackgroundColor(paints.color(content.theme().palette().accent())));
            addFeedback(mark);
        }
        mark.translateToRelative(body);
        mark.setBounds(new Rectangle(body.x, body.y, 4, body.height));
    }

    @Override
    protected void eraseLayoutTargetFeedback(Request request) {
        notes.hide();
        if (mark != null) {
            removeFeedback(mark);
            mark = null;
        }
    }

    @Override
    protected Command getCreateCommand(CreateRequest request) {
        return null;
    }

    @Override
    protected Command getDeleteDependantCommand(Request request) {
        return null;
    }

    /** A line between two columns. */
    private static final class InsertionMark extends Figure {

        @Override
        protected void paintFigure(Graphics graphics) {
            graphics.fillRoundRectangle(getBounds(), 4, 4);
        }
    }
}
