package org.waymark.office;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.waymark.core.workbook.Baseline;
import org.waymark.core.workbook.Baseline.StepBase;
import org.waymark.model.cjm.MomentKind;

/** Finds the steps of a baseline by id or, where ids are missing, by unique name. */
final class RowNames {

    private final Baseline baseline;
    private final Texts texts;
    private final Map<String, StepBase> unique = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();
    /** For each kind of moment, its text in every language of workbooks. */
    private final Map<String, Set<String>> moments = new HashMap<>();

    RowNames(Baseline baseline, Locale locale) {
        this.baseline = baseline;
        this.texts = Texts.of(locale);
        for (StepBase step : baseline.steps().values()) {
            if (unique.putIfAbsent(step.name(), step) != null) {
                ambiguous.add(step.name());
            }
        }
        List<Texts> languages = List.of(Texts.of(Locale.ENGLISH), Texts.of(Locale.forLanguageTag("ru")));
        for (MomentKind moment : MomentKind.VALUES) {
            moments.put(moment.getLiteral(),
                    languages.stream().map(language -> language.moment(moment)).collect(Collectors.toSet()));
        }
    }

    Optional<StepBase> byId(String id) {
        return Optional.ofNullable(baseline.steps().get(id));
    }

    /** Returns the step with this name if exactly one has it. */
    Optional<StepBase> byName(String name) {
        return name.isBlank() || ambiguous.contains(name) ? Optional.empty() : Optional.ofNullable(unique.get(name));
    }

    /** Returns whether a cell still shows the exported kind of moment of a step. */
    boolean isMoment(StepBase step, String text) {
        return moments.getOrDefault(step.moment(), Set.of(text)).contains(text);
    }

    /** Returns the exported text for the kind of moment, in the language of the report. */
    String moment(StepBase step) {
        MomentKind moment = MomentKind.get(step.moment());
        return moment == null ? "" : texts.moment(moment);
    }

    boolean isAmbiguous(String name) {
        return ambiguous.contains(name);
    }
}
