package org.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.cli.Shell.Run;

class DiffCommandTest {

    private static final String OLD = Portfolios
            .of("""
                    <functions xmi:id="_cc" name="Contact centre"/>
                    <journeys xmi:id="_j" name="Late fee">
                      <stages xmi:id="_s" name="Call">
                        <touchpoints xmi:id="_t" name="Asks &lt;b&gt; why" promise="We answer within two days, always, whatever you ask."/>
                      </stages>
                    </journeys>
                    """);
    private static final String NEW = OLD.replace("two days", "an hour").replace("<stages", """
            <ownerships xmi:id="_o" function="_cc"><roles>accountable</roles></ownerships><stages""")
            .replace("<ownerships xmi:id=\"_o\" function=\"_cc\"><roles>accountable</roles></ownerships>", "")
            .replace("ask.\"/>", "ask.\"><ownerships xmi:id=\"_o\" function=\"_cc\"><roles>accountable</roles>"
                    + "</ownerships></touchpoints>");

    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void versions() {
        shell = new Shell(folder);
        shell.write("old.cjm", OLD);
        shell.write("new.cjm", NEW);
    }

    @Test
    void textSaysWhatHappenedInWords() {
        Run run = shell.run("diff", "old.cjm", "new.cjm");
        assertEquals(0, run.code(), run.err());
        assertEquals(List.of("~ Late fee › Call › Touchpoint \"Asks <b> why\": Promise",
                "    | We answer within [-two days-]{+an hour+}, always, whatever you ask.",
                "+ Contact centre became accountable for Asks <b> why"), run.lines());
        assertTrue(shell.russian().run("diff", "old.cjm", "new.cjm").out()
                .contains("Contact centre теперь отвечает за результат: Asks <b> why"));
    }

    @Test
    void exitCodeTellsOnRequest() {
        assertEquals(1, shell.run("diff", "old.cjm", "new.cjm", "--exit-code").code());
        assertEquals(0, shell.run("diff", "old.cjm", "old.cjm", "--exit-code").code());
        assertEquals("", shell.run("diff", "old.cjm", "old.cjm").out());
    }

    @Test
    void formattingIsNoDifference() {
        shell.write("other.cjm", OLD.replace("\n", "\r\n").replace("  ", "\t"));
        assertEquals("", shell.run("diff", "old.cjm", "other.cjm").out());
    }

    @Test
    void jsonHasEveryChange() {
        String json = shell.run("diff", "old.cjm", "new.cjm", "--format", "json").out();
        for (String part : List.of("\"schemaVersion\": \"1.0\"", "\"older\": \"old.cjm\"", "\"kind\": \"changed\"",
                "\"feature\": \"promise\"", "\"kind\": \"added\"", "\"class\": \"Ownership\"", "\"journey\": \"_j\"")) {
            assertTrue(json.contains(part), () -> part + " in\n" + json);
        }
    }

    @Test
    void htmlIsOnePageWithTheMapMarked() {
        String html = shell.run("diff", "old.cjm", "new.cjm", "--format", "html").out();
        assertTrue(html.startsWith("<!DOCTYPE html>"));
        assertTrue(html.contains("<del>two days</del><ins>an hour</ins>"), html);
        assertTrue(html.contains("<svg "));
        assertTrue(html.contains("Asks &lt;b&gt; why"));
        assertFalse(html.contains("Asks <b>"));
        assertFalse(html.contains("<script"));
        assertFalse(html.matches("(?s).*(src|href)=\"http.*"));
    }

    @Test
    void aPortfolioIsNotComparedWithAJourney() {
        shell.write("journeys/j.cjm", """
                <cjm:Journey xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:cjm="http://waymark.org/cjm"
                  xmi:id="_j3" name="Loan" formatVersion="1.0"><portfolio href="../split.cjm#_p"/></cjm:Journey>
                """);
        Run run = shell.run("diff", "old.cjm", "journeys/j.cjm");
        assertEquals(2, run.code());
        assertEquals(
                List.of("waymark: old.cjm is a portfolio and journeys/j.cjm a single journey; compare two of the same kind"),
                run.errors());
    }
}
