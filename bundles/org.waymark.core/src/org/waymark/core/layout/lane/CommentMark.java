package org.waymark.core.layout.lane;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.Outline;
import org.waymark.core.layout.PartKey;
import org.waymark.core.layout.PartRole;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.layout.Stroke;
import org.waymark.core.review.Discussion;
import org.waymark.core.review.Discussions;
import org.waymark.model.cjm.Element;
import org.waymark.model.cjm.NamedElement;

/**
 * The mark of open comments: a small speech bubble with their number at the upper corner of a card, a stage, or the part
 * of a cell that they are about.
 */
public final class CommentMark {

    private static final double HEIGHT = 16;
    private static final double TAIL = 4;
    /** Parts that stand for an element of their own, which can be commented on. */
    private static final Set<PartRole> PARTS = EnumSet.of(PartRole.TITLE, PartRole.PERSONA, PartRole.TRANSITION,
            PartRole.CHANNEL, PartRole.EMOTION_POINT, PartRole.PAIN_POINT, PartRole.INITIATIVE, PartRole.OWNERSHIP,
            PartRole.MEASUREMENT, PartRole.CONSTRAINT, PartRole.EVIDENCE, PartRole.BENCHMARK, PartRole.BACKSTAGE_STEP,
            PartRole.NOTE);

    private CommentMark() {
    }

    /**
     * Returns the mark of the comments about what a part of a cell or of the title shows, if there are open ones. Those
     * about its touchpoint or stage stand on the card or the stage.
     */
    public static Optional<PlacedPart> ofContent(Context context, PlacedPart part) {
        if (!PARTS.contains(part.role()) || !context.view().profile().showsWork()
                || !(part.element() instanceof Element element) || element.getComments().isEmpty()) {
            return Optional.empty();
        }
        List<Discussion> open = Discussions.about(element).stream().filter(Discussion::open).toList();
        return mark(context, open, part.key().comments(), part.region(), part.owner(), element,
                part.bounds().right() + context.px(4),
                part.bounds().y() - context.px(HEIGHT / 2)).map(mark -> mark.withOpacity(part.opacity()));
    }

    /**
     * Returns the mark; empty if nothing is open, or for readers who do not see the work on the map.
     *
     * @param right right edge of the mark
     * @param top upper edge of the mark
     */
    public static Optional<PlacedPart> of(Context context, NamedElement element, PlacedPart.Region region,
            double right, double top) {
        if (!context.view().profile().showsWork()) {
            return Optional.empty();
        }
        List<Discussion> open = Discussions.at(element).stream().filter(Discussion::open).toList();
        String id = context.id(element);
        return mark(context, open, PartKey.commentsOfStep(id), region, element,
                element, right, top);
    }

    private static Optional<PlacedPart> mark(Context context, List<Discussion> open, PartKey key,
            PlacedPart.Region region, EObject owner, EObject element, double right, double top) {
        if (open.isEmpty()) {
            return Optional.empty();
        }
        String count = Integer.toString(open.size());
        double height = context.px(HEIGHT);
        double width = Math.max(context.px(20), context.text().width(count, context.theme().smallStrong())
                + context.px(10));
        Ink fill = context.palette().accent();
        Sketch sketch = new Sketch(context);
        sketch.rect(new Box(0, 0, width, height), height / 2, fill, Stroke.solid(context.palette().canvas(), 1));
        sketch.path(new Box(context.px(6), height - 1, context.px(TAIL), context.px(TAIL)),
                new Outline().move(context.px(6), height - 1)
                        .line(context.px(6 + TAIL), height - 1).line(context.px(6), height - 1 + context.px(TAIL))
                        .close().steps(),
                fill, Stroke.NONE);
        sketch.text(count, 0, (height - context.theme().smallStrong().lineHeight()) / 2, width,
                context.theme().smallStrong(), fill.readable(), 1, Sketch.Align.CENTER);
        String said = open.stream().map(Discussion::line).collect(Collectors.joining("\n"));
        return Optional.of(new PlacedPart(key, region, owner, element,
                new Box(right - width, top, width, height + context.px(TAIL)), sketch.shapes(),
                Optional.empty(), context.message("comments_count", open.size()), said, 1));
    }
}
