package org.waymark.core.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;

import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.core.JourneyException;
import org.waymark.core.domain.Ids;
import org.waymark.core.persist.CanonicalText;
import org.waymark.core.persist.EnglishMessages;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.core.task.MatrixImportTask.Result;
import org.waymark.core.task.MatrixImportTask.Then;
import org.waymark.core.workbook.AssignmentColumn;
import org.waymark.core.workbook.Baseline;
import org.waymark.core.workbook.ImportReport;
import org.waymark.core.workbook.OwnershipMerger;
import org.waymark.core.workbook.WorkbookEdit;
import org.waymark.core.workbook.WorkbookReader;
import org.waymark.model.cjm.Touchpoint;

@ExtendWith(EnglishMessages.class)
class MatrixImportTaskTest {

    @TempDir
    private Path folder;
    private Path file;
    private PortfolioDocument document;
    private String before;

    @BeforeEach
    void open() throws Exception {
        file = folder.resolve("bank.cjm");
        document = Works.saved(file);
        before = Files.readString(file);
    }

    /** Returns the report on a workbook with an edit of the first touchpoint and function. */
    private static ImportReport edited(PortfolioDocument document, String roles) {
        Touchpoint touchpoint = document.portfolio().getJourneys().getFirst().getStages().getFirst().getTouchpoints()
                .getFirst();
        Baseline baseline = Baseline.of(document.portfolio(), Ids::idOf, Locale.ENGLISH);
        String function = Ids.idOf(document.portfolio().getFunctions().getFirst());
        String exported = baseline.steps().get(Ids.idOf(touchpoint)).cell(baseline.functions().get(function)).roles();
        List<WorkbookEdit> edits = exported.equals(roles)
                ? List.of()
                : List.of(new WorkbookEdit(Ids.idOf(touchpoint), function, AssignmentColumn.ROLES, exported, roles,
                        "RACI", "E5"));
        return OwnershipMerger.merge(document, baseline, edits, List.of());
    }

    private MatrixImportTask task(WorkbookReader reader, Then then) {
        return new MatrixImportTask(document, "bank.cjm", reader, new NamedFile(folder.resolve("in.xlsx"), "in.xlsx"),
                then);
    }

    private static ImportReport newRoles(PortfolioDocument into, Path workbook, Locale locale,
            BooleanSupplier cancelled) {
        return edited(into, "C/S");
    }

    @Test
    void whatTheWorkbookSaysIsTakenOverAndSaved() throws Exception {
        Result.Saved done = assertInstanceOf(Result.Saved.class,
                Works.done(task(MatrixImportTaskTest::newRoles, Then.SAVE)));
        assertTrue(done.report().hasChanges());
        assertEquals(CanonicalText.of(document), CanonicalText.of(PortfolioFiles.load(file)));
        assertFalse(before.equals(Files.readString(file)));
    }

    @Test
    void listingChangesNothing() throws Exception {
        Result done = Works.done(task(MatrixImportTaskTest::newRoles, Then.LIST));
        assertTrue(done.report().hasChanges());
        assertEquals(before, Files.readString(file));
        assertEquals(CanonicalText.of(PortfolioFiles.load(file)), CanonicalText.of(document));
    }

    @Test
    void aPortfolioThatCanOnlyBeReadIsRefused() throws Exception {
        Files.writeString(file, before.replaceFirst("formatVersion=\"[0-9.]+\"", "formatVersion=\"1.999\""));
        document = PortfolioFiles.load(file);
        Result.Refused refused = assertInstanceOf(Result.Refused.class,
                Works.done(task(MatrixImportTaskTest::newRoles, Then.SAVE)));
        assertTrue(refused.reason().startsWith("bank.cjm was written by a newer version"), refused.reason());
        assertTrue(Files.readString(file).contains("1.999"));
    }

    @Test
    void cancelledWhileItIsReadItChangesNothing() throws Exception {
        WorkbookReader slow = (into, workbook, locale, cancelled) -> {
            while (!cancelled.getAsBoolean()) {
                Thread.onSpinWait();
            }
            throw new CancellationException();
        };
        assertInstanceOf(Outcome.Cancelled.class, task(slow, Then.SAVE).run(new Works.StopAt(5)));
        assertInstanceOf(Outcome.Cancelled.class,
                task(MatrixImportTaskTest::newRoles, Then.SAVE).run(new Works.StopAt(1)));
        assertEquals(before, Files.readString(file));
        assertEquals(CanonicalText.of(PortfolioFiles.load(file)), CanonicalText.of(document));
    }

    @Test
    void aWorkbookThatCannotBeReadIsOneLine() {
        JourneyException failed = assertThrows(JourneyException.class,
                () -> Works.done(task((into, workbook, locale, cancelled) -> {
                    throw new IOException("no zip");
                }, Then.SAVE)));
        assertEquals("in.xlsx: it cannot be read (no zip)", failed.getMessage());
    }
}
