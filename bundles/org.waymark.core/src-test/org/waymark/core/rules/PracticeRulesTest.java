package org.waymark.core.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.waymark.core.rules.Findings.journey;
import static org.waymark.core.rules.Findings.portfolio;
import static org.waymark.core.rules.Findings.stage;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The nine rakes and the promises: for each rule a map that violates it and one that does not. */
class PracticeRulesTest {

    @Test
    void rake1AMetricNobodyIsToldHowToInfluence() {
        String library = "<functions xmi:id='_f'/><metrics xmi:id='_m' name='M' %s/><metrics xmi:id='_idle'/>";
        String judged = "<journeys><stages name='S'><ownerships function='_f' metrics='_m'/></stages></journeys>";
        String measured = "<journeys><stages name='S'><measurements metric='_m'/></stages></journeys>";
        assertEquals(List.of("_m: functions meet this metric (as at \"S\"), but nothing says how they influence it"),
                Findings.of("metric-unexplained", portfolio(library.formatted("") + judged)));
        assertEquals(List.of("_m: the metric is measured (as at \"S\"), but no function is judged by it anywhere"),
                Findings.of("metric-unexplained", portfolio(library.formatted("explanation='so'") + measured)));
        assertEquals(List.of(),
                Findings.of("metric-unexplained", portfolio(library.formatted("explanation='so'") + judged)));
    }

    @Test
    void rake2TheJourneyBeginsWithTheCompany() {
        assertEquals(
                List.of("_j: there is no stimulus and no zero moment of truth before the first interaction, \"Calls\""),
                Findings.of("no-stimulus", stage("<touchpoints name='Thinks' kind='action'/><touchpoints name='Calls'/>"
                        + "<touchpoints moment='stimulus'/>")));
        assertEquals(List.of("_j: the journey has neither a stimulus nor a zero moment of truth"),
                Findings.of("no-stimulus", stage("<touchpoints name='Thinks' kind='action'/>")));
        assertEquals(List.of(), Findings.of("no-stimulus",
                stage("<touchpoints name='Sees an advert' moment='stimulus'/><touchpoints name='Calls'/>")));
        assertEquals(List.of(), Findings.of("no-stimulus", stage("")), "nothing to say about an empty map");
        assertEquals(List.of(), Findings.of("no-stimulus", journey("kind='observed'",
                "<stages><touchpoints name='Calls'/></stages>")), "a log knows nothing of stimuli");
    }

    @Test
    void rake3TheTrailOfBadExperienceIsIgnored() {
        assertEquals(List.of("_t: customers felt bad here, but the worst expectation is not recorded"),
                Findings.of("worst-expectation-missing",
                        stage("<touchpoints xmi:id='_t'><emotions viewpoint='observed' score='-0.5'/></touchpoints>")));
        assertEquals(List.of("_t: customers complained here, but the worst expectation is not recorded"),
                Findings.of("worst-expectation-missing", stage("<touchpoints xmi:id='_t' evidence='_complaint'/>")));
        assertEquals(List.of(), Findings.of("worst-expectation-missing", stage("""
                <touchpoints worstExpectation='again'><emotions viewpoint='observed' score='-2'/></touchpoints>
                <touchpoints><emotions score='-2'/></touchpoints>
                """)), "recorded, or only assumed");
        assertEquals(
                List.of("_t: nothing answers the worst expectation \"again\"; add an initiative or a company action"),
                Findings.of("worst-expectation-unanswered", stage("""
                        <touchpoints xmi:id='_t' worstExpectation='again' initiatives='_no'/>
                        <touchpoints worstExpectation='again' initiatives='_i'/>
                        <touchpoints worstExpectation='again'><backstage/></touchpoints>
                        """)));
    }

    @Test
    void rake4ResponsibilityCanBePushedToSomebodyElse() {
        assertEquals(List.of("_j: no function owns anything in this journey yet"),
                Findings.of("no-accountable", stage("<touchpoints/><touchpoints/>")));
        assertEquals(List.of("_t: no function is accountable here"), Findings.of("no-accountable",
                stage("""
                        <touchpoints xmi:id='_t'><ownerships function='_cc'><roles>responsible</roles></ownerships></touchpoints>
                        <touchpoints><ownerships function='_cc'><roles>accountable</roles></ownerships></touchpoints>
                        """)));
        assertEquals(List.of(), Findings.of("no-accountable",
                stage("<ownerships function='_cc'><roles>accountable</roles></ownerships><touchpoints/>")),
                "inherited");
        assertEquals(List.of("_t: 2 functions are accountable here: Contact centre, IT; leave one"),
                Findings.of("several-accountables", stage("""
                        <touchpoints xmi:id='_t'><ownerships function='_cc'><roles>accountable</roles></ownerships>
                        <ownerships function='_it'><roles>accountable</roles></ownerships></touchpoints><touchpoints/>
                        """)));
        assertEquals(List.of("_s: 2 functions are accountable here: Contact centre, IT; leave one"),
                Findings.of("several-accountables", stage("""
                        <ownerships function='_cc'><roles>accountable</roles></ownerships>
                        <ownerships function='_it'><roles>accountable</roles></ownerships><touchpoints/><touchpoints/>
                        """)), "once at the stage, not at every touchpoint below");
        assertEquals(
                List.of("_o: \"Contact centre\" is accountable, but what it may decide here on its own is not stated"),
                Findings.of("no-authority",
                        stage("""
                                <ownerships xmi:id='_o' function='_cc'><roles>accountable</roles></ownerships>
                                <ownerships function='_it'><roles>responsible</roles></ownerships>
                                <touchpoints><ownerships function='_cc' authority='100 a year'><roles>accountable</roles></ownerships>
                                </touchpoints>
                                """)));
    }

    @Test
    void rake5AMetricMeasuredByItsOwner() {
        assertEquals(List.of("_1: \"A\" is accountable for the metric and measures it as well"),
                Findings.of("metric-self-measured", portfolio("""
                        <functions xmi:id='_a' name='A'/><functions xmi:id='_b' name='B'/>
                        <metrics xmi:id='_1' accountable='_a' measuredBy='_a'/>
                        <metrics accountable='_a' measuredBy='_b'/><metrics accountable='_a'/><metrics/>
                        """)));
    }

    @Test
    void rake6NobodyAskedWhatTheRiskCosts() {
        assertEquals(List.of("_1: not stated: Cost of the risk, Owner", "_2: not stated: Owner"),
                Findings.of("constraint-unpriced", portfolio(
                        """
                                <functions xmi:id='_a' name='A'/><constraints xmi:id='_1'/><constraints xmi:id='_2' riskCost='10'/>
                                <constraints riskCost='10' owner='_a'/>
                                """)));
    }

    @Test
    void rake7TheMapForTheMapsSake() {
        String pain = "<stages><painPoints name='P'/><touchpoints><painPoints name='Q'/></touchpoints></stages>";
        assertEquals(List.of("_j: the journey is approved and has pain points (2), but no initiative"),
                Findings.of("approved-without-initiatives", journey("status='approved'", pain)));
        assertEquals(List.of(), Findings.of("approved-without-initiatives", journey("", pain)));
        assertEquals(List.of(), Findings.of("approved-without-initiatives", journey("status='approved'",
                pain.replace("name='Q'", "name='Q' initiatives='_i'"))));
        assertEquals(
                List.of("_1: not stated: Accountable function, Due date, Expected effect", "_2: not stated: Due date"),
                Findings.of("initiative-incomplete", portfolio("""
                        <functions xmi:id='_a' name='A'/><initiatives xmi:id='_1'/>
                        <initiatives xmi:id='_2' accountable='_a' expectedEffect='x'/>
                        <initiatives status='done'/><initiatives status='rejected'/>
                        <initiatives accountable='_a' expectedEffect='x' due='2027-01-01'/>
                        """)));
    }

    @ParameterizedTest
    @CsvSource({"none, 0", "stimulus, 0", "zeroMomentOfTruth, 1", "firstMomentOfTruth, 1", "secondMomentOfTruth, 1",
            "momentOfTruth, 1"})
    void rake8CompetitorsAreNotLookedAt(String moment, int findings) {
        assertEquals(findings,
                Findings.of("no-benchmark", stage("<touchpoints moment='" + moment + "'/>")).size());
        assertEquals(0, Findings.of("no-benchmark",
                stage("<touchpoints moment='" + moment + "'><benchmarks competitor='_k'/></touchpoints>")).size());
    }

    @Test
    void anEmotionCountsAsOnTheCurve() {
        assertEquals(List.of(),
                Findings.of("negative-unanswered",
                        stage("""
                                <touchpoints><emotions viewpoint='observed' score='-1'/><emotions viewpoint='observed' score='2'/></touchpoints>
                                """)),
                "several of one persona and viewpoint are averaged");
        assertEquals(1, Findings.of("negative-unanswered", stage("""
                <touchpoints><emotions viewpoint='observed' score='2'/><emotions score='-1'/></touchpoints>
                """)).size(), "viewpoints are not");
    }

    @Test
    void rake9NegativeFeedbackGetsNoAnswer() {
        assertEquals(List.of("_1: a negative emotion has neither an initiative nor a company action as an answer",
                "_2: a complaint has neither an initiative nor a company action as an answer"),
                Findings.of("negative-unanswered", stage("""
                        <touchpoints xmi:id='_1'><emotions score='-1'/></touchpoints>
                        <touchpoints xmi:id='_2'><painPoints evidence='_complaint'/></touchpoints>
                        <touchpoints><emotions score='-1'/><painPoints initiatives='_i'/></touchpoints>
                        <touchpoints><emotions score='-1'/><backstage/></touchpoints>
                        <touchpoints><emotions score='0'/></touchpoints>
                        """)));
        assertEquals(List.of(),
                Findings.of("negative-unanswered",
                        stage("""
                                <touchpoints initiatives='_i'><microInteractions><emotions score='-1'/></microInteractions></touchpoints>
                                """)),
                "the answer of a touchpoint answers for the micro-interactions in it");
    }

    @Test
    void brokenPromise() {
        assertEquals(List.of("_1: the promise \"15 minutes\" is broken", "_2: a promise is broken; say which"),
                Findings.of("broken-promise", stage("""
                        <touchpoints xmi:id='_1' promise='15 minutes' promiseKept='broken'/>
                        <touchpoints promise='15 minutes' promiseKept='partly'/><touchpoints promise='x'/>
                        <touchpoints><microInteractions xmi:id='_2' promiseKept='broken'/></touchpoints>
                        """)));
    }

    @Test
    void metricConflict() {
        assertEquals(List.of("_1: \"Contact centre\" is judged here by Seconds, against the promise",
                "_2: \"Contact centre\" is judged by \"Seconds\", which opposes \"NPS\" of the accountable \"IT\""),
                Findings.of("metric-conflict",
                        stage("""
                                <touchpoints><ownerships xmi:id='_1' function='_cc' metrics='_sec' metricEffect='worksAgainst'/></touchpoints>
                                <touchpoints><ownerships xmi:id='_2' function='_cc' metrics='_sec' metricEffect='worksAgainst'/>
                                <ownerships function='_it' metrics='_nps'><roles>accountable</roles></ownerships></touchpoints>
                                """)),
                "one finding for an ownership, the one that says more");
    }

    @Test
    void archivedJourneysAreLeftInPeace() {
        String content = "<stages><touchpoints moment='momentOfTruth' promiseKept='broken'><emotions score='-1'/></touchpoints></stages>";
        for (Rule rule : Rules.all()) {
            if (rule.category() == Category.PRACTICE) {
                assertEquals(List.of(), Findings.of(rule.id(), journey("status='archived'", content)), rule.id());
            }
        }
    }
}
