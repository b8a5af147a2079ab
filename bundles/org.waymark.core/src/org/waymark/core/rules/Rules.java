package org.waymark.core.rules;

import static org.waymark.core.rules.Category.PRACTICE;
import static org.waymark.core.rules.Category.STRUCTURE;
import static org.waymark.core.rules.Severity.ERROR;
import static org.waymark.core.rules.Severity.INFO;
import static org.waymark.core.rules.Severity.WARNING;

import java.util.List;
import java.util.Optional;

/** The list of all rules, used by command line, problems view and documentation. */
public final class Rules {

    private static final List<Rule> ALL = List.of(
            new Rule("merge-conflict", STRUCTURE, ERROR, ReferenceRules::mergeConflicts),
            new Rule("dangling-reference", STRUCTURE, ERROR, ReferenceRules::dangling),
            new Rule("required-reference", STRUCTURE, ERROR, ReferenceRules::required),
            new Rule("foreign-reference", STRUCTURE, ERROR, ReferenceRules::foreign),
            new Rule("reference-cycle", STRUCTURE, ERROR, ReferenceRules::cycles),
            new Rule("duplicate-key", STRUCTURE, ERROR, KeyRules::duplicateKeys),
            new Rule("out-of-range", STRUCTURE, ERROR, ValueRules::ranges),
            new Rule("malformed-value", STRUCTURE, ERROR, ValueRules::patterns),
            new Rule("unsafe-path", STRUCTURE, ERROR, PlaceRules::unsafePaths),
            new Rule("unsafe-link", STRUCTURE, WARNING, PlaceRules::unsafeLinks),
            new Rule("missing-file", STRUCTURE, WARNING, PlaceRules::missingFiles),
            new Rule("missing-name", STRUCTURE, WARNING, KeyRules::names),
            new Rule("duplicate-code", STRUCTURE, WARNING, KeyRules::codes),
            new Rule("observed-only", STRUCTURE, WARNING, KindRules::observedOnly),
            new Rule("planned-elsewhere", STRUCTURE, WARNING, KindRules::plannedElsewhere),
            new Rule("lens-target", STRUCTURE, WARNING, KindRules::lenses),
            new Rule("custom-lane-key", STRUCTURE, WARNING, KindRules::lanes),
            new Rule("share-sum", STRUCTURE, WARNING, KindRules::shares),
            new Rule("idle-suppression", STRUCTURE, WARNING, KindRules::suppressions),
            // the nine rakes, in their order
            new Rule("metric-unexplained", PRACTICE, WARNING, OwnershipRules::metricUnexplained),
            new Rule("no-stimulus", PRACTICE, WARNING, ExperienceRules::noStimulus),
            new Rule("worst-expectation-missing", PRACTICE, WARNING, ExperienceRules::worstExpectationMissing),
            new Rule("worst-expectation-unanswered", PRACTICE, INFO, ExperienceRules::worstExpectationUnanswered),
            new Rule("no-accountable", PRACTICE, WARNING, OwnershipRules::noAccountable),
            new Rule("several-accountables", PRACTICE, WARNING, OwnershipRules::severalAccountables),
            new Rule("no-authority", PRACTICE, INFO, OwnershipRules::noAuthority),
            new Rule("metric-self-measured", PRACTICE, WARNING, OwnershipRules::metricSelfMeasured),
            new Rule("constraint-unpriced", PRACTICE, WARNING, ActionRules::constraintUnpriced),
            new Rule("approved-without-initiatives", PRACTICE, WARNING, ActionRules::approvedWithoutInitiatives),
            new Rule("initiative-incomplete", PRACTICE, WARNING, ActionRules::initiativeIncomplete),
            new Rule("no-benchmark", PRACTICE, INFO, ExperienceRules::noBenchmark),
            new Rule("negative-unanswered", PRACTICE, WARNING, ExperienceRules::negativeUnanswered),
            // promises, and metrics that work against them
            new Rule("broken-promise", PRACTICE, WARNING, ExperienceRules::brokenPromise),
            new Rule("metric-conflict", PRACTICE, WARNING, OwnershipRules::metricConflicts));

    private Rules() {
    }

    /** Returns all rules, in the order in which their findings at one element are listed. */
    public static List<Rule> all() {
        return ALL;
    }

    public static Optional<Rule> byId(String id) {
        return ALL.stream().filter(r -> r.id().equals(id)).findFirst();
    }
}
