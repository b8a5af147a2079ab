package org.waymark.core.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.rules.Finding;
import org.waymark.core.rules.FindingGroup;
import org.waymark.core.rules.Grouping;
import org.waymark.core.rules.RuleContext;
import org.waymark.core.rules.RuleSettings;
import org.waymark.core.rules.RuleTexts;
import org.waymark.core.rules.Rules;
import org.waymark.core.rules.Validator;
import org.waymark.core.text.Labels;
import org.waymark.model.cjm.Journey;

/**
 * A finding of the validation as a line of the workbook, in the language of the workbook. Those of one rule stand
 * together.
 *
 * @param severity such as "Error"
 * @param rule title of the rule
 * @param advice why the rule is there, and what to do
 * @param where place in the portfolio, for readers
 * @param owner function that has to do with it, empty for none
 * @param message the problem and its remedy
 */
public record FindingRow(String severity, String rule, String advice, String where, String owner, String message) {

    /** Validates the library and the given journeys; the worst rules come first. */
    public static List<FindingRow> of(PortfolioDocument document, List<Journey> journeys, Locale locale) {
        RuleTexts texts = RuleTexts.of(locale);
        List<Finding> findings = new Validator().validate(document, RuleSettings.standard()).stream()
                .filter(finding -> concerns(finding, document, journeys)).toList();
        List<FindingRow> rows = new ArrayList<>();
        for (FindingGroup group : FindingGroup.of(findings, document, Grouping.RULE, locale)) {
            String advice = Rules.byId(group.findings().getFirst().ruleId()).map(texts::explanation).orElse("");
            for (Finding it : group.findings()) {
                String owner = document.find(it.elementId()).flatMap(FindingGroup::function).map(Labels::of)
                        .orElse("");
                rows.add(new FindingRow(texts.severity(it.severity()), group.title(), advice, texts.path(it), owner,
                        texts.message(it)));
            }
        }
        return List.copyOf(rows);
    }

    private static boolean concerns(Finding finding, PortfolioDocument document, List<Journey> journeys) {
        Optional<Journey> journey = document.find(finding.elementId()).flatMap(RuleContext::journeyOf);
        return journey.isEmpty() || journeys.contains(journey.get());
    }
}
