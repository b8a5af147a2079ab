package org.waymark.core.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.waymark.core.reading.DurationReader;
import org.waymark.core.table.TableField.Content;
import org.waymark.core.table.TableItem.Reason;
import org.waymark.model.ModelTexts;
import org.waymark.model.TextCleaner;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.CjmPackage.Literals;
import org.waymark.model.cjm.Property;
import org.waymark.model.cjm.Step;
import org.waymark.model.cjm.Touchpoint;

/**
 * Writes the cells of one stage or touchpoint. The first cell of a text replaces what was there, further ones are added
 * in a line of their own; lists get what they do not have yet; a dash clears.
 */
final class StepWriter {

    private final CellReaders readers;
    private final ImportCount count;
    private final Step step;
    private final boolean fresh;
    private final ListWriter lists;
    private final OwnerWriter owners;
    private final Set<TableField> written = EnumSet.noneOf(TableField.class);
    /** The properties by their keys, the first of each: a table may have thousands of columns of its own. */
    private final Map<String, Property> properties = new HashMap<>();
    private final Set<String> keys = new HashSet<>();

    StepWriter(CellReaders readers, LibraryNames names, ImportCount count, Step step, boolean fresh) {
        this.readers = readers;
        this.count = count;
        this.step = step;
        this.fresh = fresh;
        step.getProperties().forEach(it -> properties.putIfAbsent(it.getKey(), it));
        this.lists = new ListWriter(readers, names, count, step, fresh);
        this.owners = new OwnerWriter(readers, names, count, step, fresh);
    }

    void write(PlannedStep planned) {
        if (readers.hasPersonas() && step instanceof Touchpoint) {
            lists.personas(planned);
        }
        for (PlannedValue value : planned.values()) {
            write(value);
        }
        owners.finish();
    }

    private void write(PlannedValue value) {
        switch (readers.use(value.use())) {
            case ColumnUse.Field(TableField field) -> write(field, value);
            case ColumnUse.Custom(String key) -> property(key, value);
            case ColumnUse.RolesOf(String function) -> owners.roles(function, value);
            case ColumnUse.Ignored() -> count.add(ignored(value), value, "");
        }
    }

    private Reason ignored(PlannedValue value) {
        return readers.heading(value.use()).isBlank() ? Reason.NO_HEADING : Reason.IGNORED;
    }

    private void write(TableField field, PlannedValue value) {
        if (!field.isAt(step)) {
            count.add(Reason.NOT_FOR_STAGE, value, field.id());
            return;
        }
        switch (field.content()) {
            case Content.Attribute attribute -> attribute(field, attribute.feature(), value);
            case Content.Owners owner -> owners.named(owner.role(), value);
            case Content.Assignment assignment -> owners.assignment(field, value);
            case Content.Structure structure -> count.add(Reason.IGNORED, value, "");
            case Content.Keyed keyed when field == TableField.METRICS && readers.hasAssignments() ->
                owners.assignment(field, value);
            default -> lists.write(field, value);
        }
    }

    private void attribute(TableField field, EAttribute attribute, PlannedValue value) {
        if (DashCell.is(value.text())) {
            clear(attribute);
            return;
        }
        boolean text = attribute.getEAttributeType() == Literals.TEXT;
        Optional<Object> read = text
                ? Optional.of(TextCleaner.clean(DashCell.text(value.text())))
                : read(attribute, value);
        if (read.isEmpty()) {
            return;
        }
        Object before = step.eGet(attribute);
        boolean unset = !step.eIsSet(attribute) || before == null || before.equals("");
        boolean first = written.add(field);
        if (Objects.equals(before, read.get())) {
            count.same();
        } else if (first) {
            step.eSet(attribute, read.get());
            count.written(unset, true);
        } else if (!text) {
            count.add(Reason.SECOND_VALUE, value, String.valueOf(before));
        } else if (isLine(before.toString(), read.get().toString())) {
            count.same();
        } else {
            step.eSet(attribute, before + "\n" + read.get());
            count.set();
        }
    }

    private static boolean isLine(String text, String line) {
        return text.equals(line) || text.endsWith("\n" + line) || text.startsWith(line + "\n")
                || text.contains("\n" + line + "\n");
    }

    private void clear(EAttribute attribute) {
        count.dash();
        if (!fresh && step.eIsSet(attribute)) {
            step.eUnset(attribute);
            count.cleared();
        }
    }

    private Optional<Object> read(EAttribute attribute, PlannedValue value) {
        if (attribute.getEAttributeType() instanceof EEnum choices) {
            Optional<EEnumLiteral> choice = choice(choices, value.text().strip());
            if (choice.isEmpty()) {
                count.add(Reason.UNKNOWN_CHOICE, value, "");
            }
            return choice.map(EEnumLiteral::getInstance);
        }
        if (attribute == Literals.TOUCHPOINT__IMPORTANCE) {
            return rating(value);
        }
        if (attribute == Literals.TOUCHPOINT__DURATION) {
            Optional<Object> duration = DurationReader.read(value.text()).map(Object.class::cast);
            if (duration.isEmpty()) {
                count.add(Reason.NOT_A_DURATION, value, "");
            }
            return duration;
        }
        String path = value.text().strip().replace('\\', '/');
        boolean relative = !path.startsWith("/") && path.indexOf(':') < 0 && !List.of(path.split("/")).contains("..");
        if (!relative) {
            count.add(Reason.NOT_A_PATH, value, "");
        }
        return relative ? Optional.of(path) : Optional.empty();
    }

    private Optional<Object> rating(PlannedValue value) {
        Optional<BigDecimal> number = readers.numbers(value.use()).read(value.text());
        if (number.isEmpty()) {
            count.add(Reason.NOT_A_NUMBER, value, "");
            return Optional.empty();
        }
        BigDecimal fitting = number.get().max(BigDecimal.ZERO).min(BigDecimal.valueOf(5))
                .setScale(0, RoundingMode.HALF_UP);
        if (fitting.compareTo(number.get()) != 0) {
            count.add(Reason.OUT_OF_RANGE, value, "0..5");
        }
        return Optional.of(fitting.intValue());
    }

    /** Returns the literal of a name or title in any of our languages. */
    static Optional<EEnumLiteral> choice(EEnum choices, String text) {
        String folded = Headings.key(text);
        return choices.getELiterals().stream()
                .filter(it -> Headings.key(it.getName()).equals(folded) || TableField.LANGUAGES.stream()
                        .anyMatch(language -> Headings.key(ModelTexts.of(language).title(it)).equals(folded)))
                .findFirst().or(() -> yesOrNo(choices, text.toLowerCase(Locale.ROOT)));
    }

    private static Optional<EEnumLiteral> yesOrNo(EEnum choices, String text) {
        return choices != Literals.PROMISE_KEPT ? Optional.empty() : switch (text) {
            case "yes", "y", "да", "ja", "oui", "sí", "si" -> Optional.of(choices.getEEnumLiteral("kept"));
            case "no", "n", "нет", "nein", "non" -> Optional.of(choices.getEEnumLiteral("broken"));
            case "partially", "частично", "teilweise" -> Optional.of(choices.getEEnumLiteral("partly"));
            default -> Optional.empty();
        };
    }

    private void property(String key, PlannedValue value) {
        Optional<Property> known = Optional.ofNullable(properties.get(key));
        if (DashCell.is(value.text())) {
            count.dash();
            if (!fresh && known.isPresent()) {
                step.getProperties().remove(known.get());
                properties.remove(key);
                count.cleared();
            }
            return;
        }
        String text = TextCleaner.clean(DashCell.text(value.text()));
        if (known.isEmpty()) {
            Property property = CjmFactory.eINSTANCE.createProperty();
            property.setKey(key);
            property.setValue(text);
            step.getProperties().add(property);
            properties.put(key, property);
            keys.add(key);
            count.set();
        } else if (text.equals(known.get().getValue())) {
            count.same();
        } else if (keys.contains(key)) {
            known.get().setValue(known.get().getValue() + "\n" + text);
            count.set();
        } else {
            known.get().setValue(text);
            keys.add(key);
            count.changed();
        }
    }
}
