package org.waymark.core.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.waymark.core.rules.Findings.journey;
import static org.waymark.core.rules.Findings.portfolio;
import static org.waymark.core.rules.Findings.stage;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** For each rule about structure a portfolio that violates it and one that does not. */
class StructureRulesTest {

    @Test
    void mergeConflict() {
        assertEquals(List.of(
                "_x: unresolved merge conflict (Changed on both sides) at element _s, feature \"name\"; choose a version"),
                Findings.of("merge-conflict", journey("",
                        "<conflicts xmi:id='_x' elementId='_s' feature='name' ours='a' theirs='b'/>")));
    }

    @Test
    void danglingReference() {
        assertEquals(
                List.of("_t: Channels leads to \"_fax\", which is not in the portfolio; restore it or choose another"),
                Findings.of("dangling-reference", stage("<touchpoints xmi:id='_t' name='T' channels='_fax'/>")));
        assertEquals(List.of(
                "_p: the journey file \"journeys/gone.cjm#_g\" is missing or is no journey; restore it or remove the entry"),
                Findings.of("dangling-reference", portfolio("<journeys href='journeys/gone.cjm#_g'/>")));
        assertEquals(List.of(),
                Findings.of("dangling-reference", stage("<touchpoints xmi:id='_t' personas='_anna'/>")));
    }

    @Test
    void requiredReference() {
        assertEquals(List.of("_o: Function is not set; without it the entry of kind \"Ownership\" says nothing"),
                Findings.of("required-reference", stage("<ownerships xmi:id='_o' influence='3'/>")));
        // a dangling reference is set; another rule reports it
        assertEquals(List.of(), Findings.of("required-reference", stage("<ownerships xmi:id='_o' function='_gone'/>")));
    }

    @Test
    void foreignReference() {
        String other = "<journeys xmi:id='_j2' name='K'><notes xmi:id='_n' text='x' about='_t'/></journeys>";
        String own = "<journeys xmi:id='_j' name='J'><stages xmi:id='_s'><touchpoints xmi:id='_t' name='T'/></stages>"
                + "<notes xmi:id='_m' about='_t'/><transitions xmi:id='_r' source='_t' target='_t'/></journeys>";
        assertEquals(List.of("_n: About leads to \"T\" in another journey"),
                Findings.of("foreign-reference", portfolio(own + other)));
    }

    @Test
    void referenceCycle() {
        assertEquals(List.of("_j: the chain of baselines leads back to this journey",
                "_j2: the chain of baselines leads back to this journey"),
                Findings.of("reference-cycle", portfolio("<journeys xmi:id='_j' baseline='_j2'/>"
                        + "<journeys xmi:id='_j2' baseline='_j'/><journeys xmi:id='_j3' baseline='_j'/>")));
        assertEquals(List.of("_t: the detailing journey \"K\" leads back to this journey",
                "_u: the detailing journey \"J\" leads back to this journey"),
                Findings.of("reference-cycle", portfolio(
                        """
                                <journeys xmi:id='_j' name='J'><stages><touchpoints xmi:id='_t' detailedBy='_j2'/></stages></journeys>
                                <journeys xmi:id='_j2' name='K'><stages><touchpoints xmi:id='_u' detailedBy='_j'/></stages></journeys>
                                """)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
            "<ownerships xmi:id='_1' function='_cc'/><ownerships xmi:id='_2' function='_cc'/> | _2: a second entry of kind \"\"Ownership\"\" for \"\"Contact centre\"\" (the same Function); keep one",
            "<emotions xmi:id='_1' name='a'/><emotions xmi:id='_2' name='a'/> | _2: a second entry of kind \"\"Emotion\"\" for \"\"a\"\" (the same Persona, Viewpoint, Name); keep one",
            "<measurements xmi:id='_1' metric='_nps'/><measurements xmi:id='_2' metric='_nps'/> | _2: a second entry of kind \"\"Measurement\"\" for \"\"NPS\"\" (the same Metric, Date); keep one",
            "<properties xmi:id='_1' key='a'/><properties xmi:id='_2' key='a' value='b'/> | _2: a second entry of kind \"\"Custom property\"\" for \"\"a\"\" (the same Key); keep one"})
    void duplicateKey(String content, String finding) {
        assertEquals(List.of(finding.replace("\"\"", "\"")), Findings.of("duplicate-key", stage(content)));
    }

    @Test
    void differentKeysAreNoDuplicates() {
        assertEquals(List.of(), Findings.of("duplicate-key",
                stage("""
                        <ownerships function='_cc'/><ownerships function='_it'/>
                        <emotions name='a'/><emotions name='a' viewpoint='observed'/><emotions name='b'/>
                        <emotions name='a' persona='_anna'/>
                        <measurements metric='_nps' date='2026-01-01'/><measurements metric='_nps'/>
                        <touchpoints><benchmarks competitor='_k'/></touchpoints><touchpoints><benchmarks competitor='_k'/></touchpoints>
                        """)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "<touchpoints xmi:id='_t' importance='6'/> | _t: Importance is 6; allowed is 0 to 5",
            "<touchpoints xmi:id='_t' importance='-1'/> | _t: Importance is -1; allowed is 0 to 5",
            "<emotions xmi:id='_t' score='2.01'/> | _t: Score is 2.01; allowed is -2 to 2",
            "<emotions xmi:id='_t' score='-3'/> | _t: Score is -3; allowed is -2 to 2",
            "<touchpoints xmi:id='_t' count='-5'/> | _t: Count is -5; it cannot be negative",
            "<touchpoints xmi:id='_t' duration='PT-5M'/> | _t: Duration is PT-5M; it cannot be negative"})
    void outOfRange(String content, String finding) {
        assertEquals(List.of(finding), Findings.of("out-of-range", stage(content)));
    }

    @Test
    void theLimitsAreInRange() {
        assertEquals(List.of(), Findings.of("out-of-range", stage("""
                <emotions name='a' score='-2'/><emotions name='b' score='2.0'/><touchpoints importance='5' count='0'/>
                """)));
        assertEquals(List.of("_a: Share of customers is 100.1; allowed is 0 to 100"), Findings.of("out-of-range",
                portfolio("<personas share='100'/><personas share='0'/><personas xmi:id='_a' share='100.1'/>")));
    }

    @Test
    void malformedValue() {
        assertEquals(List.of("_s: Colour is \"red\", which is not in its notation"),
                Findings.of("malformed-value",
                        journey("", "<stages xmi:id='_s' color='red'/><stages color='#FF00aa'/>")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/etc/passwd", "../x.png", "a/../../x.png", "C:\\x.png", "a\\b.png", "file:x.png",
            "//host/x"})
    void unsafePath(String path) {
        List<String> found = Findings.of("unsafe-path", portfolio("<personas xmi:id='_a' picture='" + path + "'/>"));
        assertEquals(1, found.size(), path);
        assertEquals(List.of(), Findings.of("missing-file", portfolio("<personas picture='" + path + "'/>")),
                "nobody looks whether it exists");
    }

    @Test
    void missingFile() {
        assertEquals(List.of("_a: Picture: there is no file \"pictures/..anna.png\" in the folder of the portfolio"),
                Findings.of("missing-file", portfolio("<personas xmi:id='_a' picture='pictures/..anna.png'/>")));
    }

    @ParameterizedTest
    @CsvSource({"javascript:alert(1), 1", "file:///etc/passwd, 1", "www.example.org, 1", "\\\\host\\share, 1",
            "https://example.org/a?b=c#d, 0", "HTTP://example.org, 0", "mailto:a@example.org, 0", "'', 0"})
    void unsafeLink(String url, int findings) {
        assertEquals(findings,
                Findings.of("unsafe-link", portfolio("<evidence xmi:id='_e' name='E' url='" + url + "'/>")).size());
    }

    @Test
    void missingName() {
        assertEquals(List.of("_s: this element of kind \"Stage\" has no name",
                "_pr: this element of kind \"Custom property\" has no name"),
                Findings.of("missing-name", journey("", """
                        <stages xmi:id='_s' name='  '><properties xmi:id='_pr' value='x'/><emotions score='1'/>
                        <touchpoints xmi:id='_t' name='T'/></stages><transitions source='_t' target='_t'/>
                        """)));
    }

    @Test
    void duplicateCode() {
        assertEquals(List.of("_c: code \"IT\" is already used by \"A\""), Findings.of("duplicate-code", portfolio("""
                <functions xmi:id='_a' name='A' code='IT'><subfunctions xmi:id='_b' name='B'/></functions>
                <functions xmi:id='_d' name='D'><subfunctions xmi:id='_c' name='C' code='IT '/></functions>
                """)));
    }

    @Test
    void observedOnly() {
        String touchpoint = "<stages><touchpoints xmi:id='_t' compliance='missing' count='3'/></stages>";
        assertEquals(List.of(
                "_t: only observed journeys have: Compliance, Count; clear this or set the kind of the journey to observed"),
                Findings.of("observed-only", journey("", touchpoint)));
        assertEquals(List.of(), Findings.of("observed-only", journey("kind='observed'", touchpoint)));
    }

    @Test
    void plannedElsewhere() {
        String journeys = """
                <journeys xmi:id='_a' name='A'><stages><touchpoints xmi:id='_ta' name='TA'/></stages></journeys>
                <journeys xmi:id='_b' name='B'><stages><touchpoints xmi:id='_tb' name='TB'/></stages></journeys>
                <journeys kind='observed' baseline='_a'><stages><touchpoints xmi:id='_t' planned='%s'/></stages></journeys>
                """;
        assertEquals(List.of("_t: the planned touchpoint \"TB\" is not in the baseline \"A\""),
                Findings.of("planned-elsewhere", portfolio(journeys.formatted("_tb"))));
        assertEquals(List.of(), Findings.of("planned-elsewhere", portfolio(journeys.formatted("_ta"))));
    }

    @Test
    void lensTarget() {
        assertEquals(List.of("_1: the lens \"Function\" has no target; choose one",
                "_2: the target does not fit the lens \"Persona\""), Findings.of("lens-target", journey("", """
                        <views xmi:id='_1' lens='function'/><views xmi:id='_2' lens='persona' lensTarget='_cc'/>
                        <views lens='function' lensTarget='_cc'/><views lens='persona' lensTarget='_anna'/><views/>
                        """)));
    }

    @Test
    void customLaneKey() {
        assertEquals(
                List.of("_1: a custom lane must name the property it shows", "_2: only custom lanes name a property"),
                Findings.of("custom-lane-key", journey("", """
                        <views><lanes xmi:id='_1' kind='custom'/><lanes xmi:id='_2' kind='emotion' key='a'/>
                        <lanes kind='custom' key='age'/><lanes/></views>
                        """)));
    }

    @Test
    void shareSum() {
        assertEquals(List.of("_t: the shares of the transitions that leave here add up to 100.5 %"),
                Findings.of("share-sum", journey("",
                        """
                                <stages><touchpoints xmi:id='_t'/><touchpoints xmi:id='_u'/></stages>
                                <transitions source='_t' target='_u' share='60.5'/><transitions source='_t' target='_t' share='40'/>
                                <transitions source='_u' target='_u' share='100'/>
                                """)));
    }

    @Test
    void idleSuppression() {
        assertEquals(List.of("_1: there is no rule \"no-such\"",
                "_2: rule \"merge-conflict\" reports errors, which cannot be suppressed"),
                Findings.of("idle-suppression", journey("", """
                        <suppressions xmi:id='_1' rule='no-such'/><suppressions xmi:id='_2' rule='merge-conflict'/>
                        <suppressions rule='no-benchmark'/>
                        """)));
    }
}
