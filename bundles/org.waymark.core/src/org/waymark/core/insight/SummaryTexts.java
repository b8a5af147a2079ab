package org.waymark.core.insight;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

import org.waymark.core.insight.JourneySummary.EvidenceUse;
import org.waymark.core.insight.JourneySummary.WorstMoment;
import org.waymark.core.text.Messages;
import org.waymark.core.text.Plurals;
import org.waymark.model.cjm.JourneyKind;

/** A summary in words of one language: its headline, and what its numbers are called. */
public final class SummaryTexts {

    private static final double FELT_APART = 0.5;
    /** The longest unit that stands behind a number in large type; the label of the number has any. */
    private static final int SHORT_UNIT = 3;

    private final Messages messages;
    private final Plurals plurals;
    private final DecimalFormat number;
    private final Locale locale;

    private SummaryTexts(Locale locale) {
        this.locale = locale;
        messages = Messages.of(SummaryTexts.class, locale);
        plurals = new Plurals(messages, locale);
        number = new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(locale));
    }

    /** Returns the words in a language. */
    public static SummaryTexts in(Locale locale) {
        return new SummaryTexts(locale);
    }

    /**
     * Returns the headline: what was found, where it is worst, and the first answer. Each is a sentence of its own, so
     * that a reader with little room may take the first alone.
     */
    public List<String> headline(JourneySummary summary) {
        List<String> sentences = new ArrayList<>();
        sentences.add(finding(summary));
        summary.worst().stream().findFirst()
                .ifPresent(it -> sentences.add(messages.get("headline_worst", it.step(), feeling(it))));
        summary.first().ifPresent(it -> sentences.add(messages.get("headline_first", it.item().name())));
        return List.copyOf(sentences);
    }

    private String finding(JourneySummary summary) {
        JourneyFigures now = summary.figures();
        if (now.kind() == JourneyKind.FUTURE && summary.other().isPresent()) {
            return messages.get("headline_sentence", change(summary.other().get(), now));
        }
        if (now.broken() > 0) {
            return messages.get("headline_broken", plurals.count("promises_of", now.promises()), now.broken());
        }
        if (now.said().isPresent() && now.assumed().isPresent()
                && now.assumed().getAsDouble() - now.said().getAsDouble() >= FELT_APART) {
            return messages.get("headline_gap", score(now.said().getAsDouble()), score(now.assumed().getAsDouble()));
        }
        if (now.uncured() > 0) {
            return messages.get("headline_uncured", plurals.count("pains", now.pains()), now.uncured());
        }
        return messages.get("headline_size", now.touchpoints(), now.stages(), now.handovers());
    }

    /** Returns the headline of a comparison. */
    public String change(JourneyFigures before, JourneyFigures after) {
        return messages.get("headline_change", plurals.count("touchpoints", before.touchpoints()),
                plurals.count("handovers", before.handovers()), plurals.count("broken", before.broken()),
                after.touchpoints(), after.handovers(), after.broken());
    }

    /** Returns the number in large type. */
    public String value(SummaryFigure figure) {
        return switch (figure) {
            case SummaryFigure.Feeling it -> score(it.said().orElseGet(() -> it.assumed().orElse(0)));
            case SummaryFigure.Promises it -> messages.get("value_of", it.broken(), it.made());
            case SummaryFigure.Handovers it -> Integer.toString(it.count());
            case SummaryFigure.Target it -> it.unit().length() > SHORT_UNIT
                    ? plain(it.value())
                    : amount(it.value(), it.unit());
            case SummaryFigure.Owned it -> messages.get("value_of", it.touchpoints().have(), it.touchpoints().of());
            case SummaryFigure.Pains it -> Integer.toString(it.count());
            case SummaryFigure.Length it -> Integer.toString(it.touchpoints());
            case SummaryFigure.Researched it -> messages.get("value_of", it.touchpoints().have(),
                    it.touchpoints().of());
            case SummaryFigure.Initiatives it -> Integer.toString(it.open());
        };
    }

    /** Returns what the number counts, with what it is compared with. */
    public String label(SummaryFigure figure, JourneySummary summary) {
        return switch (figure) {
            case SummaryFigure.Feeling it when it.said().isEmpty() -> messages.get("label_assumed");
            case SummaryFigure.Feeling it when it.assumed().isEmpty() -> messages.get("label_said");
            case SummaryFigure.Feeling it -> messages.get("label_said_assumed", score(it.assumed().getAsDouble()));
            case SummaryFigure.Promises it -> compared("label_promises", summary, it.other());
            case SummaryFigure.Handovers it -> compared("label_handovers", summary, it.other());
            case SummaryFigure.Target it -> messages.get("label_target", it.metric(), amount(it.target(), it.unit()));
            case SummaryFigure.Owned it -> messages.get("label_owned");
            case SummaryFigure.Pains it when it.uncured() > 0 -> messages.get("label_pains_uncured", it.uncured());
            case SummaryFigure.Pains it -> messages.get("label_pains");
            case SummaryFigure.Length it -> messages.get("label_length", plurals.count("in_stages", it.stages()));
            case SummaryFigure.Researched it -> messages.get("label_researched",
                    plurals.count("sources", it.sources()));
            case SummaryFigure.Initiatives it when it.loose() > 0 -> messages.get("label_initiatives_loose",
                    it.loose());
            case SummaryFigure.Initiatives it -> messages.get("label_initiatives");
        };
    }

    private String compared(String key, JourneySummary summary, OptionalInt other) {
        String label = messages.get(key);
        if (other.isEmpty() || summary.other().isEmpty()) {
            return label;
        }
        String kind = switch (summary.other().get().kind()) {
            case CURRENT -> "compared_current";
            case FUTURE -> "compared_future";
            case OBSERVED -> "compared_observed";
        };
        return label + ' ' + messages.get(kind, other.getAsInt());
    }

    /** Returns the feeling of a moment: its score, with its name if it has one. */
    public String feeling(WorstMoment moment) {
        String felt = moment.feeling().isBlank()
                ? score(moment.score())
                : messages.get("feeling", score(moment.score()), moment.feeling());
        return moment.assumed() ? messages.get("feeling_assumed", felt) : felt;
    }

    /** Returns a score with its sign and one decimal. */
    public String score(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
        return (rounded.signum() > 0 ? "+" : "") + plain(rounded);
    }

    /** Returns evidence with the size of its sample. */
    public String evidence(EvidenceUse evidence) {
        String name = evidence.name().isBlank() ? evidence.source() : evidence.name();
        return evidence.sampleSize().isEmpty()
                ? name
                : messages.get("evidence_sample", name, plain(BigDecimal.valueOf(evidence.sampleSize().getAsInt())));
    }

    /** Returns a date as people write it. */
    public String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(date);
    }

    /** Returns a date for narrow columns. */
    public String shortDate(LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMM yyyy", locale).format(date);
    }

    private String amount(BigDecimal value, String unit) {
        return unit.isBlank() ? plain(value) : plain(value) + '\u00a0' + unit;
    }

    private String plain(BigDecimal value) {
        return number.format(value).replace('-', '−');
    }
}
