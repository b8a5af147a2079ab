package org.waymark.core.workbook;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.waymark.core.ownership.Assignment;
import org.waymark.model.ModelTexts;
import org.waymark.model.TextCleaner;
import org.waymark.model.cjm.Ownership;

/** A column for one feature of an ownership that only the flat list shows. */
public sealed interface FeatureColumn extends ColumnContent.EditedColumn {

    /** Returns the feature that the column shows and writes. */
    EAttribute feature();

    /** Reads a cell as the value of the feature; empty if the text is none. */
    Optional<Object> read(String text);

    /** Returns the value that the workbook was exported with. */
    default Object exported(String text) {
        return read(text).orElse("");
    }

    /** Returns whether the workbook had room for a part of the value only. */
    default boolean isCut(Object value) {
        return false;
    }

    /** Returns the value of an ownership; an empty text if there is none. */
    default Object valueOf(Ownership ownership) {
        Object value = ownership.eGet(feature());
        return value == null ? "" : value;
    }

    /** Writes a value into an ownership that no model contains yet. */
    default void set(Ownership ownership, Object value) {
        ownership.eSet(feature(), value.equals("") ? null : value);
    }

    /** Returns the command that writes a value. */
    default Command set(EditingDomain domain, Ownership ownership, Object value) {
        return new SetCommand(domain, ownership, feature(), value.equals("") ? null : value);
    }

    @Override
    default boolean isSame(String before, String after) {
        return before.equals(after);
    }

    @Override
    default Object meaning(String text) {
        return text;
    }

    /** A text of any length. */
    record Text(int width, EAttribute feature) implements FeatureColumn {

        /** Limits of a cell; longer texts were cut in the workbook. */
        private static final int MAX_LENGTH = 32_767;
        private static final int MAX_LINE_FEEDS = 253;

        @Override
        public Function<Assignment, String> texts(Locale locale) {
            return it -> it.text(feature);
        }

        @Override
        public Optional<Object> read(String text) {
            String clean = TextCleaner.clean(text);
            return Optional.of(clean.isBlank() ? "" : clean);
        }

        @Override
        public Object exported(String text) {
            return text;
        }

        @Override
        public boolean isCut(Object value) {
            return value instanceof String text
                    && (text.length() > MAX_LENGTH || text.chars().filter(c -> c == '\n').count() > MAX_LINE_FEEDS);
        }

        @Override
        public Optional<Choices> choices() {
            return Optional.empty();
        }
    }

    /**
     * One of the literals of an enumeration, in words; the first literal, which says nothing, has no text.
     *
     * @param list name of the list of the literals in the workbook
     */
    record Choice(int width, EAttribute feature, String list) implements FeatureColumn {

        /** A workbook may have been written in any of them. */
        private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("ru"));

        private List<EEnumLiteral> literals() {
            return ((EEnum) feature.getEAttributeType()).getELiterals();
        }

        @Override
        public Function<Assignment, String> texts(Locale locale) {
            ModelTexts texts = ModelTexts.of(locale);
            return it -> it.value(feature).map(value -> literals().get(((Enumerator) value).getValue()))
                    .filter(literal -> literal.getValue() > 0).map(texts::title).orElse("");
        }

        @Override
        public Optional<Object> read(String text) {
            String clean = text.strip();
            if (clean.isEmpty()) {
                return Optional.of(literals().getFirst().getInstance());
            }
            return LANGUAGES.stream().map(ModelTexts::of)
                    .flatMap(texts -> literals().stream().filter(it -> texts.title(it).equalsIgnoreCase(clean)))
                    .findFirst().map(EEnumLiteral::getInstance);
        }

        @Override
        public Optional<Choices> choices() {
            return Optional.of(new Choices(list,
                    (assignments, locale) -> literals().stream().map(ModelTexts.of(locale)::title).toList()));
        }
    }
}
