package org.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.cli.Shell.Run;
import org.waymark.core.templates.Template;
import org.waymark.core.templates.Templates;

class NewCommandTest {

    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(folder);
    }

    @Test
    void makesAPortfolioThatValidates() {
        Run run = shell.run("new", "retail.cjm");
        assertEquals(0, run.code(), run.err());
        assertEquals(List.of("retail.cjm: made from the template \"Basic journey\""), run.lines());
        assertEquals(List.of("Files: 1; errors: 0, warnings: 0, infos: 0"),
                shell.run("validate", "retail.cjm").lines());
    }

    @Test
    void speaksTheLanguageAskedForOrThatOfTheMachine() {
        shell.run("new", "en.cjm");
        shell.run("new", "ru.cjm", "--lang", "ru");
        shell.russian().run("new", "machine.cjm");
        assertTrue(shell.read("en.cjm").contains("language=\"en\""));
        assertTrue(shell.read("ru.cjm").contains("language=\"ru\""));
        assertTrue(shell.read("machine.cjm").contains("language=\"ru\""));
    }

    @Test
    void helpNamesEveryTemplateAndEachCanBeUsed() {
        String help = shell.run("help", "new").out();
        for (Template template : Templates.all()) {
            assertTrue(help.contains("  " + template.id() + " "), template.id());
            assertEquals(0, shell.run("new", template.id() + ".cjm", "--template", template.id()).code());
        }
    }

    @Test
    void anExistingFileStaysUnlessForced() {
        shell.write("retail.cjm", "precious");
        Run refused = shell.run("new", "retail.cjm");
        assertEquals(2, refused.code());
        assertEquals(List.of("waymark: retail.cjm exists already; choose another name, or replace it with --force"),
                refused.errors());
        assertEquals("precious", shell.read("retail.cjm"));
        assertEquals(0, shell.run("new", "retail.cjm", "--force").code());
        assertNotEquals("precious", shell.read("retail.cjm"));
        assertEquals(List.of("retail.cjm"), shell.files());
    }

    @Test
    void saysWhyItCannot() {
        assertEquals(List.of("waymark: there is no template \"x\"; there is: "
                + String.join(", ", Templates.all().stream().map(Template::id).toList())),
                shell.run("new", "a.cjm", "--template", "x").errors());
        Run missing = shell.run("new", "no/a.cjm");
        assertEquals(2, missing.code());
        assertEquals(List.of("waymark: no/a.cjm cannot be written: there is no folder " + folder.resolve("no")
                + "; create it or choose another"), missing.errors());
        assertEquals(List.of("waymark: . is a folder; name a file"), shell.run("new", ".").errors());
        assertEquals(List.of(), shell.files());
    }
}
