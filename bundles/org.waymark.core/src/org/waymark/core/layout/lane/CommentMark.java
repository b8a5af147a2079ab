package org.waymark.core.layout.lane;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.waymark.core.layout.Box;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.Outline;
import org.waymark.core.layout.PartKey;
import org.waymark.core.layout.PartRole;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.layout.Stroke;
import org.waymark.core.review.Discussion;
import org.waymark.core.review.Discussions;
import org.waymark.core.text.Lines;
import org.waymark.model.cjm.NamedElement;

/** The mark of the open comments on a card or a stage: a small speech bubble with their number at its upper corner. */
public final class CommentMark {

    private static final double HEIGHT = 16;
    private static final double TAIL = 4;
    private static final int LONGEST = 200;

    private CommentMark() {
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
        String id = context.id(element);
        String said = open.stream().map(CommentMark::said).collect(Collectors.joining("\n"));
        return Optional.of(new PlacedPart(new PartKey(PartRole.COMMENTS, id, PartKey.TOUCHPOINTS, id, ""), region,
                element, element, new Box(right - width, top, width, height + context.px(TAIL)), sketch.shapes(),
                Optional.empty(), context.message("comments_count", open.size()), said, 1));
    }

    private static String said(Discussion discussion) {
        String author = discussion.latest().author();
        String text = Lines.shortened(Lines.joined(discussion.latest().text()), LONGEST);
        return author.isEmpty() ? text : author + ": " + text;
    }
}
