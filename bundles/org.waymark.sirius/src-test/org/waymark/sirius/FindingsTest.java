package org.waymark.sirius;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.core.rules.Rule;
import org.waymark.core.rules.RuleSettings;
import org.waymark.core.rules.RuleTexts;
import org.waymark.core.rules.Rules;
import org.waymark.core.rules.Validator;
import org.waymark.core.domain.Ids;
import org.waymark.model.cjm.Channel;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.CjmPackage;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Ownership;
import org.waymark.model.cjm.Portfolio;
import org.waymark.model.cjm.Role;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;

/** Markers say what the validation finds, each finding once over the maps of all journeys. */
class FindingsTest {

    private final FindingServices services = new FindingServices();

    static List<String> samples() {
        return Samples.ALL;
    }

    /** Returns what has a marker of its own on the map of a journey: the diagram, stages, cards, transitions. */
    private static List<EObject> shownOnMap(Journey journey) {
        List<EObject> shown = new ArrayList<>(List.of(journey));
        for (Stage stage : journey.getStages()) {
            shown.add(stage);
            for (Touchpoint touchpoint : stage.getTouchpoints()) {
                shown.add(touchpoint);
                shown.addAll(touchpoint.getMicroInteractions());
            }
        }
        shown.addAll(new TransitionServices().forwardTransitions(journey));
        shown.addAll(new TransitionServices().backTransitions(journey));
        return shown;
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyFindingIsShownOnce(String sample) throws Exception {
        Portfolio portfolio = Samples.open(sample);
        Map<String, Integer> markers = new TreeMap<>();
        for (Journey journey : portfolio.getJourneys()) {
            for (EObject shown : shownOnMap(journey)) {
                for (Rule rule : Rules.all()) {
                    if (!services.holds(shown, rule.id())) {
                        assertFalse(services.findings(shown, rule.id()).isBlank());
                        markers.merge(rule.id(), Findings.at(shown, rule.id()).size(), Integer::sum);
                    }
                }
            }
        }
        Map<String, Integer> expected = new TreeMap<>();
        var document = PortfolioFiles.load(Path.of("../../samples").resolve(sample));
        new Validator().validate(document, RuleSettings.standard())
                .forEach(finding -> expected.merge(finding.ruleId(), 1, Integer::sum));
        assertEquals(expected, markers);
        assertFalse(expected.isEmpty());
    }

    @Test
    void theMessageIsThatOfTheValidationAndNamesThePlaceWhereItIsElsewhere() throws Exception {
        Portfolio portfolio = Samples.open("airline-gate.cjm");
        var document = PortfolioFiles.load(Path.of("../../samples/airline-gate.cjm"));
        var finding = new Validator().validate(document, RuleSettings.standard()).stream()
                .filter(f -> f.ruleId().equals("metric-self-measured")).findFirst().orElseThrow();
        RuleTexts texts = RuleTexts.of(Locale.getDefault());
        String shown = services.findings(portfolio.getJourneys().getFirst(), "metric-self-measured");
        assertTrue(shown.contains(texts.path(finding) + ": " + texts.message(finding)), shown);
    }

    @Test
    void anEditIsSeenAtOnceAndOneFunctionBecomesAccountable() throws Exception {
        Journey journey = Samples.late();
        Touchpoint touchpoint = journey.getStages().getFirst().getTouchpoints().getFirst();
        touchpoint.getOwnerships().clear();
        for (Role role : List.of(Role.CONSULTED, Role.RESPONSIBLE, Role.ACCOUNTABLE, Role.ACCOUNTABLE)) {
            Ownership ownership = CjmFactory.eINSTANCE.createOwnership();
            ownership.setFunction(new MatrixServices().allFunctions(journey).get(touchpoint.getOwnerships().size()));
            ownership.getRoles().add(role);
            touchpoint.getOwnerships().add(ownership);
        }
        assertFalse(services.holds(touchpoint, "several-accountables"));
        assertFalse(services.oneAccountable(touchpoint));
        services.makeOneAccountable(touchpoint);
        assertTrue(services.holds(touchpoint, "several-accountables"));
        assertTrue(services.oneAccountable(touchpoint));
        assertEquals(List.of("C", "R", "A", "–"),
                touchpoint.getOwnerships().stream().map(new MatrixServices()::cellText).toList());
        touchpoint.getOwnerships().get(2).getRoles().clear();
        services.makeOneAccountable(touchpoint);
        assertEquals(List.of("C", "R/A", "–", "–"),
                touchpoint.getOwnerships().stream().map(new MatrixServices()::cellText).toList());
    }

    @Test
    void aFindingThatIsAcceptedIsSilentAndSaidInTheFile() throws Exception {
        Portfolio portfolio = Samples.open("contact-centre.cjm");
        for (Rule rule : Rules.all()) {
            for (Journey journey : portfolio.getJourneys()) {
                for (EObject shown : shownOnMap(journey)) {
                    if (rule.suppressible() && !services.holds(shown, rule.id())) {
                        services.acceptFindings(shown, rule.id());
                        assertTrue(services.holds(shown, rule.id()), rule.id());
                    }
                }
            }
        }
    }

    @Test
    void whatHasNoNameIsNamedByItsKind() throws Exception {
        Journey journey = Samples.late();
        Touchpoint touchpoint = journey.getStages().getFirst().getTouchpoints().getFirst();
        touchpoint.setName("");
        assertFalse(services.holds(touchpoint, "missing-name"));
        services.nameThem(touchpoint);
        assertTrue(services.holds(touchpoint, "missing-name"));
        assertFalse(touchpoint.getName().isBlank());
    }

    @Test
    void referencesWithoutTargetAreRemoved() throws Exception {
        Journey journey = Samples.late();
        Touchpoint touchpoint = journey.getStages().getFirst().getTouchpoints().getFirst();
        touchpoint.getChannels().add((Channel) Ids
                .unresolved(CjmPackage.Literals.TOUCHPOINT__CHANNELS, "_gone"));
        int before = touchpoint.getChannels().size();
        assertFalse(services.holds(touchpoint, "dangling-reference"));
        services.dropDangling(touchpoint);
        assertTrue(services.holds(touchpoint, "dangling-reference"));
        assertEquals(before - 1, touchpoint.getChannels().size());
    }
}
