package org.waymark.core.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.core.JourneyException;
import org.waymark.core.persist.EnglishMessages;
import org.waymark.core.task.MergeFileTask.Theirs;

@ExtendWith(EnglishMessages.class)
class MergeFileTaskTest {

    private static final String BASE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <cjm:Portfolio xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:cjm="http://waymark.org/cjm" \
            xmi:id="_p" formatVersion="1.0" name="Bank" description="Of the town.">
            </cjm:Portfolio>
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void versions() throws Exception {
        write("base", BASE);
        write("ours", BASE.replace("\"Bank\"", "\"Harbour Bank\""));
        write("theirs", BASE.replace("Of the town.", "Of the harbour."));
        write("clash", BASE.replace("\"Bank\"", "\"River Bank\""));
        write("broken", "<<<<<<< HEAD");
    }

    private void write(String name, String text) throws Exception {
        Files.writeString(folder.resolve(name), text);
    }

    private NamedFile file(String name) {
        return new NamedFile(folder.resolve(name), name);
    }

    private MergeFileTask merge(String base, String ours, String theirs, Output output) {
        return new MergeFileTask(file(base), file(ours), file(theirs), file("bank.cjm"), output);
    }

    private Output out() {
        return new Output.File(file("out.cjm"));
    }

    private List<String> made() {
        List<String> files = Works.files(folder);
        return files.stream().filter(name -> name.contains(".")).toList();
    }

    @Test
    void bothSidesAreInTheResult() throws Exception {
        MergeFileTask.Result done = Works.done(merge("base", "ours", "theirs", out()));
        assertEquals(List.of(), done.conflicts());
        assertInstanceOf(Theirs.Merged.class, done.theirs());
        String merged = Files.readString(folder.resolve("out.cjm"));
        assertTrue(merged.contains("Harbour Bank") && merged.contains("Of the harbour."), merged);
        assertEquals(List.of("out.cjm"), made());
    }

    @Test
    void aConflictIsInTheResultAndTold() throws Exception {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        MergeFileTask.Result done = Works.done(merge("base", "ours", "clash", new Output.Stream(stream)));
        assertEquals(1, done.conflicts().size());
        assertTrue(stream.toString(StandardCharsets.UTF_8).contains("River Bank"));
        assertEquals(List.of(), made());
    }

    @Test
    void theirsThatCannotBeMergedIsKeptUnderAFreeName() throws Exception {
        write("bank.theirs.cjm", "something else");
        MergeFileTask.Result done = Works.done(merge("base", "ours", "broken", out()));
        assertEquals(new Theirs.Kept(folder.resolve("bank.theirs-2.cjm")), done.theirs());
        assertEquals("<<<<<<< HEAD", Files.readString(folder.resolve("bank.theirs-2.cjm")));
        assertEquals(1, done.conflicts().size());
        Works.done(merge("base", "ours", "broken", out()));
        assertEquals(List.of("bank.theirs-2.cjm", "bank.theirs.cjm", "out.cjm"), made(), "kept once");
        assertInstanceOf(Theirs.Missing.class, Works.done(merge("base", "ours", "gone", out())).theirs());
    }

    @Test
    void cancelledInTheMiddleItWritesNothing() throws Exception {
        for (int time = 1; time <= 5; time++) {
            assertInstanceOf(Outcome.Cancelled.class,
                    merge("base", "ours", "broken", out()).run(new Works.StopAt(time)));
        }
        assertEquals(List.of(), made());
        assertInstanceOf(Outcome.Done.class, merge("base", "ours", "broken", out()).run(new Works.StopAt(6)));
    }

    @Test
    void aFailureLeavesNoFile() throws Exception {
        assertThrows(JourneyException.class, () -> Works.done(merge("base", "broken", "theirs", out())));
        assertThrows(JourneyException.class, () -> Works.done(merge("base", "gone", "theirs", out())));
        JourneyException noFolder = assertThrows(JourneyException.class, () -> Works
                .done(merge("base", "ours", "broken", new Output.File(file("no/out.cjm")))));
        assertTrue(noFolder.getMessage().startsWith("no/out.cjm cannot be written"), noFolder.getMessage());
        assertEquals(List.of(), made(), "not even theirs");
    }
}
