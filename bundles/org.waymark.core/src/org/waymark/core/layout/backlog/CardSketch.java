package org.waymark.core.layout.backlog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.waymark.core.insight.BacklogItem;
import org.waymark.core.insight.Cure;
import org.waymark.core.insight.SummaryTexts;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.FontSpec;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.Stroke;
import org.waymark.core.layout.lane.Context;
import org.waymark.core.layout.lane.Sketch;
import org.waymark.core.text.Messages;
import org.waymark.core.text.Plurals;
import org.waymark.model.cjm.Initiative;

/** Draws an initiative as a card: name, who and until when, how much for how much, and what it cures. */
final class CardSketch {

    private static final int NAME_LINES = 3;

    private final Context context;
    private final Messages messages;
    private final Plurals plurals;
    private final SummaryTexts texts;
    private final Optional<LocalDate> today;
    // few differ among hundreds of cards, and formatting costs more than drawing
    private final Map<List<Object>, String> said = new HashMap<>();

    /** @param today day after which a date is overdue; empty where that does not matter */
    CardSketch(Context context, Optional<LocalDate> today) {
        this.context = context;
        this.today = today;
        messages = Messages.of(CardSketch.class, context.locale());
        plurals = new Plurals(messages, context.locale());
        texts = SummaryTexts.in(context.locale());
    }

    /** Draws a card of a width; returns its height. */
    double draw(Sketch sketch, BacklogItem item, Initiative element, double width) {
        double pad = context.px(8);
        Sketch content = new Sketch(context);
        FontSpec small = context.theme().small();
        Ink muted = context.palette().muted();
        double x = pad + context.px(4);
        double room = width - x - pad;
        double y = context.px(7);
        y += content.text(item.name(), x, y, room, context.theme().labelStrong(), item.isClosed()
                ? muted
                : context.palette().ink(), NAME_LINES).height() + context.px(3);
        y += content.text(owner(item), x, y, room, small, lacks(item, item.accountable().isBlank()), 2).height();
        y += content.text(due(item), x, y, room, small, lacks(item, item.due().isEmpty() || overdue(item)), 2)
                .height();
        y += content.text(rating(item), x, y, room, small, muted, 2).height();
        String cures = cures(item);
        y += content.text(cures, x, y, room, small, muted, 3).height();
        if (item.expectedScore().isPresent()) {
            y += content.text(feeling(item), x, y, room, context.theme().smallStrong(),
                    context.palette().positive(), 2).height();
        }
        double height = y + context.px(7);
        sketch.rect(new Box(0, 0, width, height), context.px(5),
                context.theme().isDark() ? context.palette().surfaceAlt() : context.palette().surface(),
                Stroke.solid(context.palette().hairline(), 1));
        sketch.rect(new Box(context.px(3), context.px(5), context.px(3), height - context.px(10)), context.px(1.5),
                bar(element), Stroke.NONE);
        sketch.shapes().addAll(content.shapes());
        return height;
    }

    /** Returns the colour of the accountable function. */
    Ink bar(Initiative element) {
        return element.getAccountable() == null || element.getAccountable().eIsProxy()
                ? context.palette().hairline()
                : context.colorOf(element.getAccountable());
    }

    /** Returns all of a card in words. */
    String spoken(BacklogItem item) {
        List<String> words = new ArrayList<>(List.of(item.name(), context.title(item.status()), owner(item),
                due(item), rating(item)));
        Stream.of(cures(item), feeling(item)).filter(it -> !it.isEmpty()).forEach(words::add);
        return String.join(", ", words);
    }

    private Ink lacks(BacklogItem item, boolean missing) {
        return missing && !item.isClosed() ? context.palette().negative() : context.palette().muted();
    }

    private String owner(BacklogItem item) {
        return item.accountable().isBlank() ? messages.get("card_nobody") : item.accountable();
    }

    private boolean overdue(BacklogItem item) {
        return !item.isClosed() && item.due().isPresent()
                && today.filter(day -> item.due().get().isBefore(day)).isPresent();
    }

    private String due(BacklogItem item) {
        return item.due().map(texts::shortDate).map(it -> overdue(item) ? messages.get("card_overdue", it) : it)
                .orElseGet(() -> messages.get("card_undated"));
    }

    private String rating(BacklogItem item) {
        return item.impact() == 0 || item.effort() == 0
                ? messages.get("card_unrated")
                : said.computeIfAbsent(List.of("card_rating", item.impact(), item.effort()),
                        key -> messages.get("card_rating", item.impact(), item.effort()));
    }

    private String cures(BacklogItem item) {
        List<String> counted = new ArrayList<>();
        for (Cure.Kind kind : Cure.Kind.values()) {
            if (item.count(kind) > 0) {
                counted.add(said.computeIfAbsent(List.of(kind, item.count(kind)),
                        key -> plurals.count("card_" + kind.name(), item.count(kind))));
            }
        }
        return counted.isEmpty() ? messages.get("card_cures_none") : String.join(", ", counted);
    }

    private String feeling(BacklogItem item) {
        return item.expectedScore().map(expected -> item.felt()
                .map(felt -> messages.get("card_feeling", context.score(felt.doubleValue()),
                        context.score(expected.doubleValue())))
                .orElseGet(() -> messages.get("card_expected", context.score(expected.doubleValue())))).orElse("");
    }
}
