package org.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.cli.Shell.Run;

/** The presentation as a user asks for it. */
class DeckCommandTest {

    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void portfolio() {
        shell = new Shell(folder);
        shell.write("bank.cjm", Portfolios.sound());
    }

    private List<String> parts(String deck) throws IOException {
        try (ZipFile zip = new ZipFile(shell.path(deck).toFile())) {
            List<String> names = new ArrayList<>(Collections.list(zip.entries()).stream().map(it -> it.getName())
                    .toList());
            Collections.sort(names);
            return names;
        }
    }

    @Test
    void aDeckHasTheMapAsDrawingWithAPicture() throws Exception {
        Run run = shell.run("export", "bank.cjm", "-f", "pptx", "-o", "late.pptx", "--journey", "Late fee");
        assertEquals("", run.err());
        assertTrue(run.out().startsWith("late.pptx: slides: "), run.out());
        List<String> parts = parts("late.pptx");
        assertTrue(parts.stream().anyMatch(it -> it.endsWith(".svg")), parts::toString);
        assertTrue(parts.stream().anyMatch(it -> it.endsWith(".png")), parts::toString);
        assertTrue(parts.contains("ppt/slideLayouts/slideLayout3.xml"), parts::toString);
    }

    @Test
    void aDeckIsTheTemplateOfAnother() throws Exception {
        shell.run("export", "bank.cjm", "-f", "pptx", "-o", "late.pptx", "--journey", "Late fee");
        Run run = shell.run("export", "bank.cjm", "-o", "again.pptx", "--journey", "Late fee", "--template",
                "late.pptx", "--lang", "ru", "--profile", "client");
        assertEquals(0, run.code(), run.err());
        assertEquals(parts("late.pptx").stream().filter(it -> it.contains("slideMasters")).toList(),
                parts("again.pptx").stream().filter(it -> it.contains("slideMasters")).toList());
    }

    @Test
    void aTemplateThatIsNoneIsNamed() {
        Run missing = shell.run("export", "bank.cjm", "-f", "pptx", "-o", "late.pptx", "--journey", "Late fee",
                "--template", "client.potx");
        assertEquals(2, missing.code());
        assertTrue(missing.err().contains("client.potx: the template does not exist"), missing.err());
        assertTrue(shell.run("export", "bank.cjm", "-f", "svg", "-o", "late.svg", "--journey", "Late fee",
                "--template", "client.potx").err().contains("--template"));
    }
}
