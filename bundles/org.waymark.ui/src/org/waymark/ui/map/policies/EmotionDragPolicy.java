package org.waymark.ui.map.policies;

import java.math.BigDecimal;
import java.util.Optional;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.waymark.core.edit.EmotionEdits;
import org.waymark.core.layout.EmotionScale;
import org.waymark.core.layout.PlacedPart;
import org.waymark.model.cjm.Emotion;
import org.waymark.model.cjm.Step;
import org.waymark.ui.map.parts.MapContent;
import org.waymark.ui.session.ModelCommand;

/** Sets the score by dragging a point of a curve up and down, in steps of a half. */
final class EmotionDragPolicy extends PartSelectionPolicy {

    private final MapContent content;
    private ScoreBubble bubble;

    EmotionDragPolicy(MapContent content) {
        super(content);
        this.content = content;
    }

    @Override
    protected Command getMoveCommand(ChangeBoundsRequest request) {
        return score(request).map(score -> {
            Emotion emotion = (Emotion) part().placed().element();
            return new ModelCommand(new EmotionEdits(content.domain()).setScore((Step) part().placed().owner(),
                    emotion.getPersona(), emotion.getViewpoint(), score));
        }).orElse(null);
    }

    /** Returns the score at the height of the dragged point; empty while the lane is not shown. */
    private Optional<BigDecimal> score(ChangeBoundsRequest request) {
        Rectangle moved = part().partFigure().box();
        double center = moved.height / 2.0;
        part().getFigure().translateToAbsolute(moved);
        moved.translate(request.getMoveDelta());
        part().getFigure().translateToRelative(moved);
        return content.placed().emotionScale().map(scale -> EmotionEdits.snap(scale.score(moved.y + center, 0.5)));
    }

    @Override
    protected void showChangeBoundsFeedback(ChangeBoundsRequest request) {
        score(request).ifPresent(score -> {
            EmotionScale scale = content.placed().emotionScale().orElseThrow();
            PlacedPart placed = part().placed();
            Rectangle target = part().partFigure().box();
            target.y = (int) Math.round(scale.y(score.doubleValue()) - placed.bounds().height() / 2);
            part().getFigure().translateToAbsolute(target);
            if (bubble == null) {
                bubble = new ScoreBubble(content);
                addFeedback(bubble);
            }
            bubble.translateToRelative(target);
            bubble.show(score, target);
        });
    }

    @Override
    protected void eraseChangeBoundsFeedback(ChangeBoundsRequest request) {
        if (bubble != null) {
            removeFeedback((IFigure) bubble);
            bubble = null;
        }
    }

    /** Returns null: a point belongs to its touchpoint and cannot be moved to another place of the map. */
    @Override
    protected Command getOrphanCommand(Request request) {
        return null;
    }
}
