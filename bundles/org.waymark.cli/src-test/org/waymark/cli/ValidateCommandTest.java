package org.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.waymark.cli.Shell.Run;

class ValidateCommandTest {

    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void portfolios() {
        shell = new Shell(folder);
        shell.write("sound.cjm", Portfolios.sound());
        shell.write("warning.cjm", Portfolios.withWarning());
        shell.write("error.cjm", Portfolios.withError());
    }

    @ParameterizedTest
    @CsvSource({"sound.cjm, error, 0", "sound.cjm, warning, 0", "sound.cjm, never, 0", "warning.cjm, error, 0",
            "warning.cjm, warning, 1", "warning.cjm, never, 0", "error.cjm, error, 1", "error.cjm, warning, 1",
            "error.cjm, never, 0", "missing.cjm, never, 2"})
    void theExitCodeFollowsFailOn(String file, String failOn, int code) {
        assertEquals(code, shell.run("validate", file, "--fail-on", failOn).code());
    }

    @Test
    void errorIsTheDefaultOfFailOn() {
        assertEquals(0, shell.run("validate", "warning.cjm").code());
        assertEquals(1, shell.run("validate", "error.cjm").code());
    }

    @Test
    void theWorstCodeWinsAndEveryFileIsTreated() {
        Run run = shell.run("validate", "missing.cjm", "error.cjm", "sound.cjm", "warning.cjm");
        assertEquals(2, run.code());
        assertEquals(1, run.errors().size());
        assertTrue(run.out().contains("error.cjm: error out-of-range"), run.out());
        assertTrue(run.out().contains("warning.cjm: warning missing-name"), run.out());
        assertEquals("Files: 4; errors: 1, warnings: 1, infos: 0; unreadable: 1", run.lines().getLast());
    }

    @Test
    void aFindingIsOneLineWithFileSeverityRuleAndPath() {
        assertEquals(List.of(
                "error.cjm: error out-of-range  Late fee / The call / Asks for a refund: Importance is 7; allowed is 0 "
                        + "to 5",
                "Files: 1; errors: 1, warnings: 0, infos: 0"), shell.run("validate", "error.cjm").lines());
    }

    @Test
    void findingsAreInTheLanguageOfTheUserAndNamesOfRulesAreNot() {
        List<String> lines = shell.russian().run("validate", "warning.cjm").lines();
        assertEquals("warning.cjm: warning missing-name  Late fee / Before / Точка контакта 1: у элемента вида "
                + "«Точка контакта» нет названия", lines.getFirst());
    }

    @Test
    void aJourneyFileIsCheckedAloneAndNothingIsToldTwice() {
        shell.write("split/bank.cjm", Portfolios.of("""
                <personas xmi:id="_nameless"/>
                <journeys href="journeys/a.cjm#_a"/><journeys href="journeys/b.cjm#_b"/>
                """));
        for (String id : List.of("a", "b")) {
            shell.write("split/journeys/" + id + ".cjm", """
                    <cjm:Journey xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:cjm="http://waymark.org/cjm"
                        xmi:id="_%1$s" name="%1$s" formatVersion="1.0"><portfolio href="../bank.cjm#_p"/>
                      <notes xmi:id="_n%1$s" color="red"/>
                    </cjm:Journey>
                    """.formatted(id));
        }
        List<String> one = shell.run("validate", "split/journeys/a.cjm").lines();
        assertEquals(2, one.size());
        assertTrue(one.getFirst().startsWith(Path.of("split/journeys/a.cjm") + ": error malformed-value  a / Note"),
                one.getFirst());
        List<String> all = shell.run("validate", "split/bank.cjm", "split/journeys/a.cjm").lines();
        assertEquals(4, all.size(), all::toString);
    }

    @Test
    void suppressedFindingsAreCountedAndDoNotFail() {
        shell.write("quiet.cjm", Portfolios.withWarning().replace("<stages xmi:id=\"_s1\"",
                "<suppressions xmi:id=\"_x\" rule=\"missing-name\" reason=\"a draft\"/><stages xmi:id=\"_s1\""));
        Run run = shell.run("validate", "quiet.cjm", "--fail-on", "warning");
        assertEquals(0, run.code());
        assertEquals(List.of("Files: 1; errors: 0, warnings: 0, infos: 0; suppressed: 1"), run.lines());
    }

    @Test
    void jsonIsAsDocumented() {
        Run run = shell.run("validate", "warning.cjm", "missing.cjm", "--format", "json");
        assertEquals(2, run.code());
        assertEquals("""
                {
                  "schemaVersion": "1.0",
                  "tool": "waymark",
                  "toolVersion": "%s",
                  "summary": {
                    "files": 2,
                    "unreadable": 1,
                    "errors": 0,
                    "warnings": 1,
                    "infos": 0,
                    "suppressed": 0
                  },
                  "files": [
                    {
                      "file": "warning.cjm",
                      "status": "checked",
                      "error": null,
                      "findings": [
                        {
                          "rule": "missing-name",
                          "category": "structure",
                          "severity": "warning",
                          "message": "this element of kind \\"Touchpoint\\" has no name",
                          "path": "Late fee / Before / Touchpoint 1",
                          "elementId": "_t1",
                          "elementClass": "Touchpoint",
                          "feature": "name",
                          "file": "warning.cjm",
                          "line": 13,
                          "suppressed": false
                        }
                      ]
                    },
                    {
                      "file": "missing.cjm",
                      "status": "unreadable",
                      "error": "%s",
                      "findings": []
                    }
                  ]
                }
                """.formatted(ProductVersion.number(), run.errors().getFirst().replace("waymark: ", "")), run.out());
    }

    @Test
    void sarifNamesRulesAndPlaces() {
        Run run = shell.run("validate", "warning.cjm", "missing.cjm", "--format", "sarif", "--fail-on", "never");
        assertEquals(2, run.code());
        for (String part : List.of("\"version\": \"2.1.0\"", "\"ruleId\": \"missing-name\"", "\"level\": \"warning\"",
                "\"uri\": \"warning.cjm\"", "\"startLine\": 13", "\"executionSuccessful\": false",
                "\"id\": \"no-accountable\"")) {
            assertTrue(run.out().contains(part), part);
        }
    }

    @Test
    void junitHasASuiteForAFileAndACaseForARule() throws Exception {
        Run run = shell.run("validate", "warning.cjm", "error.cjm", "missing.cjm", "--format", "junit");
        assertEquals(2, run.code());
        Element root = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(run.bytes())).getDocumentElement();
        assertEquals("1", root.getAttribute("failures"));
        assertEquals("1", root.getAttribute("errors"));
        assertEquals(root.getAttribute("tests"),
                Integer.toString(root.getElementsByTagName("testcase").getLength()));
        assertEquals(3, root.getElementsByTagName("testsuite").getLength());
        Element failure = (Element) root.getElementsByTagName("failure").item(0);
        assertEquals("out-of-range", ((Element) failure.getParentNode()).getAttribute("name"));
        assertEquals("error.cjm", ((Element) failure.getParentNode()).getAttribute("classname"));
        Element output = (Element) root.getElementsByTagName("system-out").item(0);
        assertTrue(output.getTextContent().startsWith("warning.cjm: warning Late fee / Before"));
    }
}
