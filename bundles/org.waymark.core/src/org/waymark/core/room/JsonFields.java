package org.waymark.core.room;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.core.JourneyException;
import org.waymark.core.text.Json;
import org.waymark.core.text.JsonText;
import org.waymark.core.text.Lines;
import org.waymark.core.text.Messages;

/**
 * The fields of a JSON object that came from outside. What is missing, of another type or too large ends in one message
 * that names the field.
 */
final class JsonFields {

    private static final int SHOWN = 40;

    private final Map<?, ?> map;
    private final String place;
    private final Messages messages = Messages.of(JsonFields.class);

    private JsonFields(Map<?, ?> map, String place) {
        this.map = map;
        this.place = place;
    }

    /** Reads a text that must be an object. */
    static JsonFields read(String text) throws JourneyException {
        return of(JsonText.read(text), "");
    }

    private static JsonFields of(Object value, String place) throws JourneyException {
        if (value instanceof Map<?, ?> map) {
            return new JsonFields(map, place);
        }
        throw new JourneyException(Messages.of(JsonFields.class).get("json_noObject", place.isEmpty() ? "{" : place));
    }

    /** Returns the problem of a field, with its place. */
    JourneyException wrong(String field, String key, Object... arguments) {
        return new JourneyException(messages.get("json_field", path(field), messages.get(key, arguments)));
    }

    private String path(String field) {
        return place.isEmpty() ? field : place + '.' + field;
    }

    /** Refuses fields that nobody knows: a mistyped name would be ignored otherwise. */
    void only(Set<String> known) throws JourneyException {
        for (Object key : map.keySet()) {
            if (!known.contains(key.toString())) {
                throw wrong(Lines.shortened(Lines.joined(key.toString()), SHOWN), "json_unknown",
                        String.join(", ", known.stream().sorted().toList()));
            }
        }
    }

    boolean has(String field) {
        Object value = map.get(field);
        return value != null && !(value instanceof Optional<?>);
    }

    String text(String field, int longest) throws JourneyException {
        return optional(field, longest).orElseThrow(() -> wrong(field, "json_missing"));
    }

    Optional<String> optional(String field, int longest) throws JourneyException {
        if (!has(field)) {
            return Optional.empty();
        }
        if (!(map.get(field) instanceof String text)) {
            throw wrong(field, "json_noText", shown(map.get(field)));
        }
        if (text.length() > longest) {
            throw wrong(field, "json_long", longest);
        }
        return Optional.of(text);
    }

    boolean flag(String field) throws JourneyException {
        if (!has(field)) {
            return false;
        }
        if (map.get(field) instanceof Boolean flag) {
            return flag;
        }
        throw wrong(field, "json_noFlag", shown(map.get(field)));
    }

    /** Returns a whole number between two. */
    Optional<Integer> number(String field, int least, int most) throws JourneyException {
        if (!has(field)) {
            return Optional.empty();
        }
        if (map.get(field) instanceof BigDecimal number && number.precision() - number.scale() < 11
                && number.compareTo(BigDecimal.valueOf(least)) >= 0 && number.compareTo(BigDecimal.valueOf(most)) <= 0
                && number.stripTrailingZeros().scale() <= 0) {
            return Optional.of(number.intValueExact());
        }
        throw wrong(field, "json_noNumber", least, most, shown(map.get(field)));
    }

    <E extends Enum<E>> E choice(String field, Class<E> type) throws JourneyException {
        return literal(field, text(field, Integer.MAX_VALUE), type);
    }

    <E extends Enum<E>> Set<E> choices(String field, Class<E> type) throws JourneyException {
        Set<E> found = EnumSet.noneOf(type);
        for (String each : texts(field, RoomLimits.ELEMENTS, Integer.MAX_VALUE)) {
            found.add(literal(field, each, type));
        }
        return found;
    }

    private <E extends Enum<E>> E literal(String field, String text, Class<E> type) throws JourneyException {
        for (E each : type.getEnumConstants()) {
            if (literal(each).equals(text)) {
                return each;
            }
        }
        throw wrong(field, "json_noChoice", shown(text),
                String.join(", ", List.of(type.getEnumConstants()).stream().map(JsonFields::literal).toList()));
    }

    /** Returns the text of a literal: {@code painPoint} for {@code PAIN_POINT}. */
    static String literal(Enum<?> value) {
        StringBuilder out = new StringBuilder();
        for (String word : value.name().toLowerCase(Locale.ROOT).split("_")) {
            out.append(out.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return out.toString();
    }

    List<String> texts(String field, int most, int longest) throws JourneyException {
        List<String> texts = new ArrayList<>();
        for (Object each : list(field, most)) {
            if (!(each instanceof String text)) {
                throw wrong(field, "json_noText", shown(each));
            }
            if (text.length() > longest) {
                throw wrong(field, "json_long", longest);
            }
            texts.add(text);
        }
        return texts;
    }

    List<JsonFields> objects(String field, int most) throws JourneyException {
        List<JsonFields> objects = new ArrayList<>();
        List<?> list = list(field, most);
        for (int i = 0; i < list.size(); i++) {
            objects.add(of(list.get(i), path(field) + '[' + (i + 1) + ']'));
        }
        return objects;
    }

    /** Returns an object as its text on one line; empty if there is none. */
    String nested(String field) throws JourneyException {
        return has(field) ? Json.line(object(field).map) : "";
    }

    JsonFields object(String field) throws JourneyException {
        if (!has(field)) {
            throw wrong(field, "json_missing");
        }
        return of(map.get(field), path(field));
    }

    private List<?> list(String field, int most) throws JourneyException {
        if (!has(field)) {
            return List.of();
        }
        if (!(map.get(field) instanceof List<?> list)) {
            throw wrong(field, "json_noList", shown(map.get(field)));
        }
        if (list.size() > most) {
            throw wrong(field, "json_many", most);
        }
        return list;
    }

    static String shown(Object value) {
        if (value instanceof BigDecimal number) {
            // the plain text of 1e999999999 would fill the memory
            return number.toString();
        }
        String text = value instanceof Map || value instanceof List ? "…" : Lines.joined(Json.line(value));
        return text.length() > SHOWN ? text.substring(0, SHOWN) + '…' : text;
    }
}
