package org.waymark.core.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.core.persist.EnglishMessages;
import org.waymark.core.rules.Category;
import org.waymark.core.rules.Rule;
import org.waymark.core.rules.RuleSettings;
import org.waymark.core.rules.Severity;
import org.waymark.core.rules.Validator;

@ExtendWith(EnglishMessages.class)
class ValidateTaskTest {

    @TempDir
    private Path folder;

    private NamedFile file(String name) {
        return new NamedFile(folder.resolve(name), name);
    }

    private static int findings(FileOutcome outcome) {
        return assertInstanceOf(FileOutcome.Checked.class, outcome).validation().findings().size();
    }

    @Test
    void oneBadFileDoesNotKeepTheOthersFromBeingChecked() throws Exception {
        Works.saved(folder.resolve("bank.cjm")).portfolio();
        Files.writeString(folder.resolve("bad.cjm"), "<<<<<<< HEAD");
        List<FileOutcome> outcomes = Works.done(new ValidateTask(
                List.of(file("gone.cjm"), file("bad.cjm"), file("bank.cjm")), RuleSettings.standard()));
        assertEquals(List.of(file("gone.cjm"), file("bad.cjm"), file("bank.cjm")),
                outcomes.stream().map(FileOutcome::file).toList());
        assertInstanceOf(FileOutcome.Unreadable.class, outcomes.get(0));
        assertTrue(assertInstanceOf(FileOutcome.Unreadable.class, outcomes.get(1)).message().contains("bad.cjm:1"));
        assertInstanceOf(FileOutcome.Checked.class, outcomes.get(2));
    }

    @Test
    void anUnexpectedErrorInOneFileIsItsOutcome() throws Exception {
        for (String name : List.of("a.cjm", "b.cjm", "c.cjm", "d.cjm")) {
            Works.saved(folder.resolve(name));
        }
        Validator broken = new Validator(
                List.of(new Rule("broken", Category.STRUCTURE, Severity.ERROR, (context, sink) -> {
                    switch (context.document().rootFile().getFileName().toString()) {
                        case "b.cjm" -> throw new IllegalStateException("fell\nover");
                        case "c.cjm" -> throw new StackOverflowError();
                        default -> sink.add(context.portfolio(), "found");
                    }
                })));
        List<FileOutcome> outcomes = Works.done(new ValidateTask(List.of(file("a.cjm"), file("b.cjm"), file("c.cjm"),
                file("d.cjm")), Optional.empty(), RuleSettings.standard(), broken));
        assertEquals(1, findings(outcomes.get(0)));
        FileOutcome.Unreadable second = assertInstanceOf(FileOutcome.Unreadable.class, outcomes.get(1));
        assertTrue(second.message().startsWith("b.cjm: unexpected error: "), second.message());
        assertInstanceOf(IllegalStateException.class, second.cause());
        assertInstanceOf(StackOverflowError.class,
                assertInstanceOf(FileOutcome.Unreadable.class, outcomes.get(2)).cause());
        assertEquals(1, findings(outcomes.get(3)));
    }

    @Test
    void whatOneFileTellsTheNextDoesNotRepeat() throws Exception {
        Files.writeString(folder.resolve("bank.cjm"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <cjm:Portfolio xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:cjm="http://waymark.org/cjm"
                    xmi:id="_p" formatVersion="1.0" name="Bank">
                  <functions xmi:id="_f" code="A" name="Branch"/>
                  <functions xmi:id="_g" code="A" name="Back office"/>
                </cjm:Portfolio>
                """);
        List<FileOutcome> outcomes = Works.done(
                new ValidateTask(List.of(file("bank.cjm"), file("bank.cjm")), RuleSettings.standard()));
        assertTrue(findings(outcomes.getFirst()) > 0);
        assertEquals(0, findings(outcomes.getLast()));
    }

    @Test
    void itCountsFilesAndStopsBetweenTwo() throws Exception {
        Works.saved(folder.resolve("bank.cjm"));
        List<Integer> steps = new ArrayList<>();
        Progress second = new Progress() {

            @Override
            public void begin(String part, int total) {
                steps.add(total);
            }

            @Override
            public void worked(int done) {
                steps.add(done);
            }

            @Override
            public boolean isCancelled() {
                return steps.size() > 1;
            }
        };
        ValidateTask task = new ValidateTask(List.of(file("bank.cjm"), file("bank.cjm")), RuleSettings.standard());
        assertInstanceOf(Outcome.Cancelled.class, task.run(second));
        assertEquals(List.of(2, 1), steps);
    }
}
