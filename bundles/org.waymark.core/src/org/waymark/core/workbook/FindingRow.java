package org.waymark.core.workbook;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.rules.Finding;
import org.waymark.core.rules.Rule;
import org.waymark.core.rules.RuleContext;
import org.waymark.core.rules.RuleSettings;
import org.waymark.core.rules.RuleTexts;
import org.waymark.core.rules.Rules;
import org.waymark.core.rules.Validator;
import org.waymark.model.cjm.Journey;

/**
 * A finding of the validation as a line of the workbook, in the language of the workbook.
 *
 * @param severity such as "Error"
 * @param rule title of the rule
 * @param where place in the portfolio, for readers
 * @param message the problem and its remedy
 * @param elementId id of the element it is about
 */
public record FindingRow(String severity, String rule, String where, String message, String elementId) {

    /** Validates the library and the given journeys. */
    public static List<FindingRow> of(PortfolioDocument document, List<Journey> journeys, Locale locale) {
        RuleTexts texts = RuleTexts.of(locale);
        Map<String, Rule> rules = Rules.all().stream().collect(Collectors.toMap(Rule::id, Function.identity()));
        return new Validator().validate(document, RuleSettings.standard()).stream()
                .filter(finding -> concerns(finding, document, journeys))
                .map(it -> new FindingRow(texts.severity(it.severity()), texts.title(rules.get(it.ruleId())),
                        texts.path(it), texts.message(it), it.elementId()))
                .toList();
    }

    private static boolean concerns(Finding finding, PortfolioDocument document, List<Journey> journeys) {
        Optional<Journey> journey = document.find(finding.elementId()).flatMap(RuleContext::journeyOf);
        return journey.isEmpty() || journeys.contains(journey.get());
    }
}
