package org.waymark.core.facts;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.waymark.core.text.Messages;
import org.waymark.model.ModelTexts;
import org.waymark.model.cjm.CjmPackage.Literals;

/** Values as people read them: dates and numbers of their language, choices by their titles. */
final class FactValues {

    private final ModelTexts titles;
    private final Messages messages;
    private final DecimalFormat number;
    private final DateTimeFormatter date;
    private final DateTimeFormatter moment;

    FactValues(Locale locale) {
        titles = ModelTexts.of(locale);
        messages = Messages.of(FactValues.class, locale);
        number = new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(locale));
        date = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale);
        moment = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(locale)
                .withZone(ZoneOffset.UTC);
    }

    String of(EDataType type, Object value) {
        return switch (value) {
            case Enumerator literal when type instanceof EEnum choices -> titles.title(
                    choices.getEEnumLiteral(literal.getName()));
            case Integer rating when type == Literals.RATING -> messages.get("fact_rating", rating);
            case BigDecimal score when type == Literals.SCORE -> signed(score);
            case BigDecimal percent when type == Literals.PERCENT -> messages.get("fact_percent", number(percent));
            case Boolean yes -> messages.get(yes ? "fact_yes" : "fact_no");
            case Number any -> number(any);
            case LocalDate day -> date.format(day);
            case Instant instant -> moment.format(instant);
            case Duration duration -> duration(duration);
            default -> value.toString();
        };
    }

    private String number(Number value) {
        return number.format(value).replace('-', '−');
    }

    private String signed(BigDecimal score) {
        return (score.signum() > 0 ? "+" : "") + number(score);
    }

    private String duration(Duration duration) {
        if (duration.isNegative() || duration.getNano() != 0) {
            return duration.toString();
        }
        List<String> parts = new ArrayList<>();
        add(parts, duration.toDaysPart(), "fact_days");
        add(parts, duration.toHoursPart(), "fact_hours");
        add(parts, duration.toMinutesPart(), "fact_minutes");
        add(parts, duration.toSecondsPart(), "fact_seconds");
        return parts.isEmpty() ? messages.get("fact_minutes", 0) : String.join(" ", parts);
    }

    private void add(List<String> parts, long count, String key) {
        if (count != 0) {
            parts.add(messages.get(key, count));
        }
    }
}
