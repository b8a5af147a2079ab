package org.waymark.core.workbook;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.waymark.core.workbook.Baseline.AssignmentBase;
import org.waymark.core.workbook.ImportItem.Kind;
import org.waymark.core.workbook.ImportItem.Reason;
import org.waymark.core.workbook.WorkbookEdit.Field;
import org.waymark.model.ModelTexts;
import org.waymark.model.TextCleaner;
import org.waymark.model.cjm.CjmPackage;
import org.waymark.model.cjm.MetricEffect;
import org.waymark.model.cjm.Ownership;

/** The merge of features that only the flat list shows: authority, change, metric effect. */
final class MergedTexts {

    /** Receives an ignored edit with the reason. */
    @FunctionalInterface
    interface Leaver {
        void leave(WorkbookEdit edit, Kind kind, Reason reason);
    }

    /** Limits of a cell; longer texts were cut in the workbook. */
    private static final int MAX_LENGTH = 32_767;
    private static final int MAX_LINE_FEEDS = 253;
    private static final List<Field> FIELDS = List.of(Field.AUTHORITY, Field.CHANGE, Field.EFFECT);

    private final Leaver leaver;
    private final BiConsumer<WorkbookEdit, Kind> taker;

    MergedTexts(Leaver leaver, BiConsumer<WorkbookEdit, Kind> taker) {
        this.leaver = leaver;
        this.taker = taker;
    }

    /**
     * @param current ownership in the current model
     * @param created ownership that the import adds
     * @param removed true if the import removes the current one
     */
    void merge(Map<Field, WorkbookEdit> edits, Optional<AssignmentBase> base, Optional<Ownership> current,
            Optional<Ownership> created, boolean removed, List<Function<EditingDomain, Command>> changes) {
        for (Field field : FIELDS) {
            WorkbookEdit edit = edits.get(field);
            if (edit == null) {
                continue;
            }
            Optional<Object> wanted = wanted(field, edit.after());
            if (wanted.isEmpty()) {
                leaver.leave(edit, Kind.LEFT_OUT, Reason.NOT_EFFECT);
            } else if (removed) {
                leaver.leave(edit, Kind.LEFT_OUT, Reason.REMOVED_AND_EDITED);
            } else if (created.isPresent()) {
                created.get().eSet(feature(field), stored(wanted.get()));
                taker.accept(edit, Kind.ADDED);
            } else if (current.isEmpty()) {
                leaver.leave(edit, base.isPresent() ? Kind.CONFLICT : Kind.LEFT_OUT,
                        base.isPresent() ? Reason.REMOVED_MEANWHILE : Reason.NOT_ROLES);
            } else {
                merge(edit, current.get(), base, wanted.get(), changes);
            }
        }
    }

    private void merge(WorkbookEdit edit, Ownership ownership, Optional<AssignmentBase> base, Object wanted,
            List<Function<EditingDomain, Command>> changes) {
        EAttribute feature = feature(edit.field());
        Object now = ownership.eGet(feature) == null ? "" : ownership.eGet(feature);
        Object before = base.map(it -> exported(edit.field(), it)).orElse("");
        if (now.equals(wanted)) {
            leaver.leave(edit, Kind.NOTE, Reason.ALREADY_SO);
        } else if (isCut(now)) {
            leaver.leave(edit, Kind.LEFT_OUT, Reason.TEXT_WAS_CUT);
        } else if (now.equals(before)) {
            changes.add(domain -> new SetCommand(domain, ownership, feature, stored(wanted)));
            taker.accept(edit, Kind.CHANGED);
        } else {
            leaver.leave(edit, Kind.CONFLICT, Reason.CHANGED_MEANWHILE);
        }
    }

    private static Object exported(Field field, AssignmentBase base) {
        return switch (field) {
            case AUTHORITY -> base.authority();
            case CHANGE -> base.change();
            default -> effect(base.effect()).map(Object.class::cast).orElse("");
        };
    }

    /** Returns the value; empty if the text is not one of the effects. */
    private static Optional<Object> wanted(Field field, String text) {
        return field == Field.EFFECT
                ? effect(text).map(Object.class::cast)
                : Optional.of(TextCleaner.clean(text).strip().isEmpty() ? "" : TextCleaner.clean(text));
    }

    /** Parses an effect in any language of workbooks. */
    private static Optional<MetricEffect> effect(String text) {
        String clean = text.strip();
        if (clean.isEmpty()) {
            return Optional.of(MetricEffect.UNSPECIFIED);
        }
        for (String language : List.of("en", "ru")) {
            ModelTexts texts = ModelTexts.of(Locale.forLanguageTag(language));
            for (EEnumLiteral literal : CjmPackage.Literals.METRIC_EFFECT.getELiterals()) {
                if (texts.title(literal).equalsIgnoreCase(clean)) {
                    return Optional.of((MetricEffect) literal.getInstance());
                }
            }
        }
        return Optional.empty();
    }

    private static Object stored(Object value) {
        return value.equals("") ? null : value;
    }

    private static boolean isCut(Object value) {
        return value instanceof String text
                && (text.length() > MAX_LENGTH || text.chars().filter(c -> c == '\n').count() > MAX_LINE_FEEDS);
    }

    private static EAttribute feature(Field field) {
        return switch (field) {
            case AUTHORITY -> CjmPackage.Literals.OWNERSHIP__AUTHORITY;
            case CHANGE -> CjmPackage.Literals.OWNERSHIP__CHANGE;
            case EFFECT -> CjmPackage.Literals.OWNERSHIP__METRIC_EFFECT;
            case ROLES, INFLUENCE -> throw new IllegalArgumentException("not a text: " + field);
        };
    }
}
