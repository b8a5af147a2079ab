package org.waymark.core.edit;

import static org.waymark.model.cjm.CjmPackage.Literals.COLOR;
import static org.waymark.model.cjm.CjmPackage.Literals.ISO_DATE;
import static org.waymark.model.cjm.CjmPackage.Literals.ISO_DURATION;
import static org.waymark.model.cjm.CjmPackage.Literals.ISO_INSTANT;
import static org.waymark.model.cjm.CjmPackage.Literals.LANGUAGE;
import static org.waymark.model.cjm.CjmPackage.Literals.PERCENT;
import static org.waymark.model.cjm.CjmPackage.Literals.RATING;
import static org.waymark.model.cjm.CjmPackage.Literals.RELATIVE_PATH;
import static org.waymark.model.cjm.CjmPackage.Literals.SCORE;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.IllformedLocaleException;
import java.util.Locale;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EcorePackage;
import org.waymark.core.JourneyException;
import org.waymark.core.text.Messages;
import org.waymark.model.DataTypes;
import org.waymark.model.TextCleaner;

/**
 * Converts attribute values from and to what people type: "1 h 30 min", "31.03.2026", "12,5". {@link #read} accepts the
 * output of {@link #show} and the notation of files. Numbers are shown with the decimal separator of the language,
 * moments in the given time zone. Enumerations are not converted here.
 */
public final class TypedValues {

    private final Locale locale;
    private final ZoneId zone;
    private final Messages messages;

    /** @param zone time zone in which moments are shown and read */
    public TypedValues(Locale locale, ZoneId zone) {
        this.locale = locale;
        this.zone = zone;
        this.messages = Messages.of(TypedValues.class, locale);
    }

    /**
     * Formats a value.
     *
     * @return the text of the value; empty for {@code null}
     */
    public String show(EAttribute attribute, Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> number.toPlainString().replace('.', separator());
            case Duration duration -> DurationText.show(duration, messages);
            case Instant instant -> MomentText.show(instant, zone);
            default -> value.toString();
        };
    }

    /**
     * Parses a text.
     *
     * @return the value, {@code null} for a blank text of a type that is not text itself
     * @throws JourneyException if the text is not a value of the attribute's type and range; its message describes the
     *     notation
     */
    public Object read(EAttribute attribute, String text) throws JourneyException {
        EDataType type = attribute.getEAttributeType();
        if (type.getInstanceClass() == String.class && type != COLOR && type != LANGUAGE && type != RELATIVE_PATH) {
            return text.isEmpty() ? null : TextCleaner.clean(text);
        }
        String line = text.strip();
        if (line.isEmpty()) {
            return type == RATING ? (Object) 0 : null;
        }
        try {
            return parse(type, line);
        } catch (IllegalArgumentException | ArithmeticException | java.time.DateTimeException e) {
            throw new JourneyException(messages.get("typed_" + key(type)), e);
        }
    }

    private Object parse(EDataType type, String line) {
        if (type == ISO_DATE) {
            return MomentText.readDate(line);
        } else if (type == ISO_INSTANT) {
            return MomentText.read(line, zone);
        } else if (type == ISO_DURATION) {
            return DurationText.read(line);
        } else if (type == COLOR) {
            return color(line);
        } else if (type == LANGUAGE) {
            return language(line);
        } else if (type == RELATIVE_PATH) {
            return path(line);
        }
        return number(type, line);
    }

    private static Object number(EDataType type, String line) {
        BigDecimal value = DataTypes.createDecimal(line.replaceAll("[\\s\\u00a0\\u202f%]", "").replace(',', '.'));
        if (type == RATING) {
            return inside(value, 0, 5).intValueExact();
        } else if (type == EcorePackage.Literals.EINTEGER_OBJECT) {
            return inside(value, 0, Integer.MAX_VALUE).intValueExact();
        } else if (type == EcorePackage.Literals.ELONG_OBJECT) {
            return inside(value, 0, Long.MAX_VALUE).longValueExact();
        } else if (type == PERCENT) {
            return inside(value, 0, 100);
        }
        return type == SCORE ? inside(value, -2, 2) : value;
    }

    private static BigDecimal inside(BigDecimal value, long low, long high) {
        if (value.compareTo(BigDecimal.valueOf(low)) < 0 || value.compareTo(BigDecimal.valueOf(high)) > 0) {
            throw new IllegalArgumentException(value + " is not in " + low + ".." + high);
        }
        return value;
    }

    /** Parses {@code #rrggbb}, also without the sign, or short as {@code #rgb}. */
    private static String color(String line) {
        String digits = (line.startsWith("#") ? line.substring(1) : line).toLowerCase(Locale.ROOT);
        if (!digits.matches("[0-9a-f]{3}|[0-9a-f]{6}")) {
            throw new IllegalArgumentException(line);
        }
        return "#" + (digits.length() == 6 ? digits : digits.replaceAll("(.)", "$1$1"));
    }

    private static String language(String line) {
        try {
            return new Locale.Builder().setLanguageTag(line.replace('_', '-')).build().toLanguageTag();
        } catch (IllformedLocaleException e) {
            throw new IllegalArgumentException(line, e);
        }
    }

    private static String path(String line) {
        String path = TextCleaner.clean(line.replace('\\', '/'));
        boolean leaves = path.startsWith("/") || path.matches("[A-Za-z]:.*") || ("/" + path + "/").contains("/../");
        if (leaves) {
            throw new IllegalArgumentException(line);
        }
        return path;
    }

    private static String key(EDataType type) {
        return Character.toLowerCase(type.getName().charAt(0)) + type.getName().substring(1);
    }

    private char separator() {
        return DecimalFormatSymbols.getInstance(locale).getDecimalSeparator();
    }

    /** Returns the calendar day of a moment in the user's time zone. */
    public LocalDate day(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }
}
