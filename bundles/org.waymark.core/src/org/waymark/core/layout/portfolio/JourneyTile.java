package org.waymark.core.layout.portfolio;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.waymark.core.insight.CardChoice;
import org.waymark.core.insight.JourneyCard;
import org.waymark.core.insight.SummaryTexts;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.FontSpec;
import org.waymark.core.layout.Glyph;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.Palette;
import org.waymark.core.layout.Stroke;
import org.waymark.core.layout.lane.Context;
import org.waymark.core.layout.lane.Sketch;
import org.waymark.core.layout.sheet.MiniCurve;
import org.waymark.core.layout.sheet.SheetBook;
import org.waymark.core.layout.sheet.Words;
import org.waymark.core.text.Messages;
import org.waymark.core.timeline.LastChange;
import org.waymark.model.cjm.JourneyStatus;

/** Draws a journey of a portfolio: what it is, how it feels, what is broken and open in it, when it was changed. */
final class JourneyTile {

    private static final double PAD = 12;
    private static final double CURVE = 56;
    private static final int LINES = 6;

    private final SheetBook book;
    private final Context context;
    private final Palette palette;
    private final Messages messages;
    private final SummaryTexts texts;
    private final ZoneId zone;
    private final FontSpec small;

    JourneyTile(SheetBook book, ZoneId zone) {
        this.book = book;
        this.zone = zone;
        context = book.context();
        palette = context.palette();
        messages = Messages.of(JourneyTile.class, context.locale());
        texts = SummaryTexts.in(context.locale());
        small = context.theme().small();
    }

    /** The upper part of a tile, drawn before the height of its row is known. */
    record Top(Sketch sketch, double height) {
    }

    /** Draws the upper part of a tile. */
    Top top(CardChoice.Member member, List<String> parents, double width) {
        Sketch sketch = new Sketch(context);
        return new Top(sketch, top(sketch, member, parents, width));
    }

    /** Returns the height a tile needs. */
    double height(Top top) {
        return top.height() + bottom();
    }

    private double bottom() {
        return context.px(CURVE) + context.px(8) + context.theme().heading().lineHeight() + 2 * small.lineHeight()
                + context.px(8) + small.lineHeight() + context.px(PAD);
    }

    /** Draws a tile of a size; what it is stands at the top, numbers at the bottom. */
    Sketch draw(CardChoice.Member member, Top top, Optional<LastChange> changed, double width, double height) {
        Sketch sketch = new Sketch(context);
        sketch.rect(new Box(0, 0, width, height), context.px(8), book.panel(), Stroke.solid(palette.hairline(), 1));
        sketch.rect(new Box(0, 0, context.px(4), height), context.px(2), ink(member.card().status()), Stroke.NONE);
        sketch.shapes().addAll(top.sketch().shapes());
        double y = height - bottom();
        double pad = context.px(PAD);
        curve(sketch, member.card(), new Box(pad, y, width - 2 * pad, context.px(CURVE)));
        y += context.px(CURVE) + context.px(8);
        counters(sketch, member.card(), y, width);
        String when = changed.map(this::changed).orElse("");
        sketch.text(when, pad, height - pad - small.lineHeight(), width - 2 * pad, small, palette.muted(), 1);
        return sketch;
    }

    private double top(Sketch sketch, CardChoice.Member member, List<String> parents, double width) {
        JourneyCard card = member.card();
        double pad = context.px(PAD);
        double room = width - 2 * pad;
        double y = Words.below(sketch, name(card), pad, pad - context.px(2), room, context.theme().heading(),
                palette.ink(), LINES) + context.px(4);
        Box status = sketch.pill(context.title(card.status()), pad, y, room, small,
                ink(card.status()).readableOn(book.panel(), 4.5), book.panel().mix(ink(card.status()), 0.14));
        double left = room - status.width() - context.px(6);
        String kind = context.title(card.figures().kind());
        boolean beside = context.text().width(kind, small) + context.px(16) < left;
        Box second = sketch.pill(kind, beside ? status.right() + context.px(6) : pad,
                beside ? y : status.bottom() + context.px(4), beside ? left : room, small, palette.muted(),
                palette.surfaceAlt());
        y = Math.max(status.bottom(), second.bottom()) + context.px(6);
        boolean owned = !card.owner().isEmpty();
        Ink warning = context.showsWork() ? palette.negative() : palette.muted();
        y = line(sketch, Glyph.PERSON, owned ? card.owner() : messages.get("portfolio_noOwner"), y, room,
                owned ? palette.ink() : warning);
        if (!card.personas().isEmpty()) {
            y = line(sketch, Glyph.PEOPLE, Words.listed(context, "",
                    card.personas().stream().map(JourneyCard.Named::name).toList(), ", ", small,
                    room - context.px(20), 2, it -> messages.get("portfolio_more", it)), y, room, palette.muted());
        }
        if (!parents.isEmpty()) {
            y = line(sketch, Glyph.DETAIL, messages.get("portfolio_details", String.join("; ", parents)), y, room,
                    palette.muted());
        }
        return y + context.px(8);
    }

    private String name(JourneyCard card) {
        return card.name().isBlank() ? messages.get("portfolio_unnamed") : card.name();
    }

    private double line(Sketch sketch, Glyph icon, String text, double y, double room, Ink ink) {
        double pad = context.px(PAD);
        double size = context.px(13);
        sketch.icon(icon, pad, y + (small.lineHeight() - size) / 2, size, palette.muted());
        return Words.below(sketch, text, pad + context.px(20), y, room - context.px(20), small, ink, LINES)
                + context.px(2);
    }

    /** Returns the colour of a status. */
    private Ink ink(JourneyStatus status) {
        return switch (status) {
            case APPROVED -> palette.positive();
            case IN_REVIEW -> palette.warning();
            case DRAFT, ARCHIVED -> palette.muted();
        };
    }

    private void curve(Sketch sketch, JourneyCard card, Box box) {
        double means = means();
        Box plot = new Box(box.x(), box.y(), box.width() - means - context.px(8), box.height());
        MiniCurve.ground(sketch, plot, book.panel(), palette);
        boolean any = card.said().end().isPresent() || card.assumed().end().isPresent();
        if (!any) {
            sketch.text(messages.get("portfolio_noFeelings"), plot.x(), plot.centerY() - small.lineHeight(),
                    plot.width(), small, palette.muted(), 2, Sketch.Align.CENTER);
        }
        MiniCurve.draw(sketch, plot, card.assumed(), Stroke.dashed(palette.assumed(), 1.25));
        MiniCurve.draw(sketch, plot, card.said(), Stroke.solid(palette.accent(), 2));
        double x = box.right() - means;
        double y = mean(sketch, card.figures().said(), "portfolio_said", x, box.y(), palette.ink());
        mean(sketch, card.figures().assumed(), "portfolio_assumed", x, y, palette.muted());
    }

    /** Returns the width of the means: that of their names. */
    private double means() {
        return Math.max(context.text().longestWord(messages.get("portfolio_said"), small),
                context.text().longestWord(messages.get("portfolio_assumed"), small)) + context.px(4);
    }

    private double mean(Sketch sketch, OptionalDouble mean, String key, double x, double y, Ink ink) {
        FontSpec strong = context.theme().labelStrong();
        sketch.text(mean.isPresent() ? context.score(mean.getAsDouble()) : "–", x, y, means(), strong,
                mean.isPresent() && mean.getAsDouble() < 0 ? palette.negative() : ink, 1, Sketch.Align.RIGHT);
        sketch.text(messages.get(key), x, y + strong.lineHeight() - context.px(1), means(), small,
                palette.muted(), 1, Sketch.Align.RIGHT);
        return y + context.px(CURVE) / 2;
    }

    private void counters(Sketch sketch, JourneyCard card, double y, double width) {
        double pad = context.px(PAD);
        double wide = (width - 2 * pad) / 3;
        FontSpec large = context.theme().heading();
        List<Integer> numbers = List.of(card.figures().broken(), card.gaps(), card.openComments());
        List<String> labels = List.of("portfolio_broken", "portfolio_gaps", "portfolio_comments");
        for (int i = 0; i < numbers.size(); i++) {
            int number = numbers.get(i);
            Ink ink = number == 0 ? palette.muted() : i < 2 ? palette.negative() : palette.ink();
            sketch.text(Integer.toString(number), pad + i * wide, y, wide, large, ink, 1);
            sketch.text(messages.get(labels.get(i)), pad + i * wide, y + large.lineHeight() - context.px(1),
                    wide - context.px(4), small, palette.muted(), 2);
        }
    }

    private String changed(LastChange change) {
        String day = texts.shortDate(change.time().atZone(zone).toLocalDate());
        return change.author().isBlank()
                ? messages.get("portfolio_changed", day)
                : messages.get("portfolio_changedBy", day, change.author());
    }

    /** Returns the whole tile in words. */
    String spoken(CardChoice.Member member, List<String> parents, Optional<LastChange> changed) {
        JourneyCard card = member.card();
        List<String> said = new ArrayList<>(List.of(name(card), context.title(card.status()),
                context.title(card.figures().kind()),
                card.owner().isEmpty() ? messages.get("portfolio_noOwner") : card.owner()));
        if (!parents.isEmpty()) {
            said.add(messages.get("portfolio_details", String.join("; ", parents)));
        }
        card.figures().said().ifPresent(it -> said.add(messages.get("portfolio_said") + ' ' + context.score(it)));
        card.figures().assumed()
                .ifPresent(it -> said.add(messages.get("portfolio_assumed") + ' ' + context.score(it)));
        said.add(messages.get("portfolio_broken") + ' ' + card.figures().broken());
        said.add(messages.get("portfolio_gaps") + ' ' + card.gaps());
        said.add(messages.get("portfolio_comments") + ' ' + card.openComments());
        changed.ifPresent(it -> said.add(changed(it)));
        return String.join(", ", said);
    }
}
