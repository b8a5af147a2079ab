package org.waymark.core.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.core.persist.PortfolioDocument;

class ValidatorTest {

    private static final PortfolioDocument MAP = Findings.journey("", """
            <stages xmi:id='_s1' name='S'><touchpoints xmi:id='_t1' importance='9'/></stages>
            <stages xmi:id='_s2'><touchpoints xmi:id='_t2' name='T'/></stages>
            """);

    private static List<String> found(PortfolioDocument document, RuleSettings settings) {
        return new Validator().validate(document, settings).stream().map(f -> f.elementId() + ' ' + f.ruleId())
                .toList();
    }

    @Test
    void findingsComeInTheOrderOfTheDocument() {
        assertEquals(List.of("_j no-stimulus", "_j no-accountable", "_t1 out-of-range", "_t1 missing-name",
                "_s2 missing-name"), found(MAP, RuleSettings.standard()));
    }

    @Test
    void rulesCanBeSwitchedOffAndGivenAnotherSeverity() {
        RuleSettings settings = new RuleSettings(Set.of("missing-name", "no-stimulus"),
                Map.of("no-accountable", Severity.ERROR));
        List<Finding> findings = new Validator().validate(MAP, settings);
        assertEquals(List.of("_j no-accountable", "_t1 out-of-range"), found(MAP, settings));
        assertEquals(Severity.ERROR, findings.getFirst().severity());
    }

    @Test
    void aSuppressionCoversItsElementAndWhatIsInIt() {
        PortfolioDocument document = Findings.journey("",
                """
                        <stages xmi:id='_s1'><suppressions rule='missing-name' reason='draft'/><touchpoints xmi:id='_t1'/></stages>
                        <stages xmi:id='_s2'/>
                        """);
        Validation validation = new Validator(List.of(Rules.byId("missing-name").orElseThrow())).report(document,
                RuleSettings.standard());
        assertEquals(List.of("_s2"), validation.findings().stream().map(Finding::elementId).toList());
        assertEquals(List.of("_s1", "_t1"), validation.suppressed().stream().map(Finding::elementId).toList());
    }

    @Test
    void anErrorCannotBeSuppressed() {
        PortfolioDocument document = Findings.stage(
                "<touchpoints xmi:id='_t' importance='9'><suppressions rule='out-of-range'/></touchpoints>");
        assertTrue(found(document, RuleSettings.standard()).contains("_t out-of-range"));
    }

    @Test
    void everyRuleHasItsTextsInBothLanguages() {
        Set<String> titles = new HashSet<>();
        for (Locale locale : List.of(Locale.ENGLISH, Locale.of("ru"))) {
            RuleTexts texts = RuleTexts.of(locale);
            for (Rule rule : Rules.all()) {
                assertTrue(titles.add(texts.title(rule)), rule.id());
                assertFalse(texts.explanation(rule).isBlank(), rule.id());
            }
            for (Category category : Category.values()) {
                assertFalse(texts.category(category).isBlank());
            }
            for (Severity severity : Severity.values()) {
                assertFalse(texts.severity(severity).isBlank());
            }
        }
        assertEquals(Rules.all().size(), Rules.all().stream().map(Rule::id).distinct().count());
    }
}
