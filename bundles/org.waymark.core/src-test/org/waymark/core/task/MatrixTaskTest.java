package org.waymark.core.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.core.JourneyException;
import org.waymark.core.exchange.ExportInput;
import org.waymark.core.exchange.ExportSettings;
import org.waymark.core.ownership.MatrixOptions;
import org.waymark.core.persist.EnglishMessages;
import org.waymark.core.persist.Fingerprint;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.task.MatrixTask.Form;
import org.waymark.core.workbook.WorkbookContent;
import org.waymark.core.workbook.WorkbookSummary;
import org.waymark.core.workbook.WorkbookWriter;

@ExtendWith(EnglishMessages.class)
class MatrixTaskTest {

    private static final WorkbookSummary SUMMARY = new WorkbookSummary(1, 2, 3, List.of("cut"));

    @TempDir
    private Path folder;
    private ExportInput input;

    @BeforeEach
    void open() throws JourneyException {
        PortfolioDocument document = Works.saved(folder.resolve("bank.cjm"));
        input = new ExportInput(document, document.portfolio().getJourneys(), Optional.empty(), Locale.ENGLISH,
                ExportSettings.STANDARD, ZonedDateTime.of(2026, 1, 2, 3, 4, 5, 0, ZoneOffset.UTC));
    }

    private MatrixTask task(WorkbookWriter writer, MatrixOptions options, String name) throws JourneyException {
        Output output = new Output.File(folder.resolve(name));
        return new MatrixTask(writer, input, options, Form.of(output), output);
    }

    @Test
    void everyWorkbookCanBeTakenBackAndSaysWhatIsNotInOrder() throws Exception {
        List<WorkbookContent> written = new ArrayList<>();
        MatrixTask.Result done = Works.done(task((content, out, cancelled) -> {
            written.add(content);
            out.write("workbook".getBytes(StandardCharsets.UTF_8));
            return SUMMARY;
        }, MatrixOptions.PLAIN.withRollUp(1), "out.xlsx"));
        assertEquals(new MatrixTask.Result.Workbook(SUMMARY), done);
        assertEquals("workbook", Files.readString(folder.resolve("out.xlsx")));
        WorkbookContent content = written.getFirst();
        assertEquals(Fingerprint.of(input.document()), content.report().source().fingerprint());
        assertTrue(content.options().findings().isPresent());
        assertTrue(content.report().matrix().options().rolledUp());
    }

    @Test
    void theListHasAllAssignments() throws Exception {
        MatrixTask.Result.Assignments done = assertInstanceOf(MatrixTask.Result.Assignments.class,
                Works.done(task(MatrixTaskTest::never, MatrixOptions.PLAIN.withRollUp(1), "out.csv")));
        List<String> lines = Files.readAllLines(folder.resolve("out.csv"));
        assertTrue(done.count() > 0);
        assertEquals(done.count() + 1, lines.size());
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        Works.done(new MatrixTask(MatrixTaskTest::never, input, MatrixOptions.PLAIN, Form.CSV,
                new Output.Stream(stream)));
        assertEquals(Files.readString(folder.resolve("out.csv")), stream.toString(StandardCharsets.UTF_8));
    }

    @Test
    void theEndingSaysTheForm() throws Exception {
        assertEquals(Form.CSV, Form.of(new Output.Stream(new ByteArrayOutputStream())));
        assertEquals(Form.XLSX, Form.of(new Output.File(Path.of("A.XLSX"))));
        JourneyException other = assertThrows(JourneyException.class,
                () -> Form.of(new Output.File(Path.of("out.ods"))));
        assertEquals("out.ods: the ending determines the format; use .xlsx or .csv", other.getMessage());
    }

    @Test
    void cancelledOrFailedItLeavesNoFile() throws Exception {
        for (int time = 1; time <= 4; time++) {
            assertInstanceOf(Outcome.Cancelled.class, task((content, out, cancelled) -> {
                out.write(1);
                return SUMMARY;
            }, MatrixOptions.PLAIN, "out.xlsx").run(new Works.StopAt(time)));
            assertInstanceOf(Outcome.Cancelled.class,
                    task(MatrixTaskTest::never, MatrixOptions.PLAIN, "out.csv").run(new Works.StopAt(time)));
        }
        assertThrows(JourneyException.class,
                () -> Works.done(task(MatrixTaskTest::never, MatrixOptions.PLAIN, "out.xlsx")));
        assertEquals(List.of("bank.cjm"), Works.files(folder));
        assertFalse(Files.exists(folder.resolve("out.xlsx")));
    }

    private static WorkbookSummary never(WorkbookContent content, OutputStream out, BooleanSupplier cancelled)
            throws IOException {
        throw new IOException("no workbook here");
    }
}
