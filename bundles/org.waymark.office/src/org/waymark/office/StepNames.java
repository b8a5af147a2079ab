package org.waymark.office;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.waymark.core.ownership.Baseline;
import org.waymark.core.ownership.Baseline.StepBase;
import org.waymark.model.cjm.MomentKind;

/** Finds the steps of a baseline by id and, where ids are gone, by a name that only one has. */
final class StepNames {

    private final Baseline baseline;
    private final Texts texts;
    private final Map<String, StepBase> unique = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();
    /** For each kind of moment what a workbook says, in any of its languages. */
    private final Map<String, Set<String>> moments = new HashMap<>();

    StepNames(Baseline baseline, Locale locale) {
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

    /** The only step of this name. */
    Optional<StepBase> byName(String name) {
        return name.isBlank() || ambiguous.contains(name) ? Optional.empty() : Optional.ofNullable(unique.get(name));
    }

    /** Whether a cell still says of a step what kind of moment it was. */
    boolean isMoment(StepBase step, String text) {
        return moments.getOrDefault(step.moment(), Set.of(text)).contains(text);
    }

    /** What the cell about the kind of moment said, in the language of a reader of reports. */
    String moment(StepBase step) {
        MomentKind moment = MomentKind.get(step.moment());
        return moment == null ? "" : texts.moment(moment);
    }

    boolean isAmbiguous(String name) {
        return ambiguous.contains(name);
    }
}
