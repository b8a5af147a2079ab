package org.waymark.office;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.waymark.core.JourneyException;
import org.waymark.core.text.Messages;
import org.waymark.core.workbook.Baseline;
import org.waymark.core.persist.Fingerprint;
import org.waymark.core.workbook.ImportItem.Reason;
import org.waymark.core.workbook.ImportReport;
import org.waymark.core.workbook.OwnershipMerger;
import org.waymark.core.workbook.ForeignOwnership;
import org.waymark.core.table.TableMapping;
import org.waymark.core.table.TableOutline;
import org.waymark.core.table.TableOwnership;
import org.waymark.core.domain.Ids;
import org.waymark.core.persist.PortfolioDocument;

/**
 * Imports an edited workbook. The differences to its own export are applied to the current state of the model; reading
 * changes nothing. Only the texts of the workbook are held in memory. A file that is not what it claims to be is
 * refused before anything is parsed.
 */
public final class OwnershipImport {

    private final PortfolioDocument document;
    private final Path file;
    private final Locale locale;
    private final BooleanSupplier cancelled;
    private final Messages messages;
    private final ReadEdits edits = new ReadEdits();

    private OwnershipImport(PortfolioDocument document, Path file, Locale locale, BooleanSupplier cancelled) {
        this.cancelled = cancelled;
        this.document = document;
        this.file = file;
        this.locale = locale;
        this.messages = Messages.of(OwnershipImport.class, locale);
    }

    /**
     * Reads a workbook.
     *
     * @param file the edited workbook
     * @param locale language of errors
     * @param cancelled asked between two rows
     * @return the changes to apply and what is left out; its command applies them
     * @throws JourneyException if the file cannot be imported: damaged, encrypted, of another kind, of another
     *     portfolio, rolled up, or unreasonably large
     * @throws CancellationException if it was cancelled
     */
    public static ImportReport read(PortfolioDocument document, Path file, Locale locale, BooleanSupplier cancelled)
            throws IOException, JourneyException {
        return new OwnershipImport(document, file, locale, cancelled).read();
    }

    /**
     * Returns whether a file is one of our ownership workbooks, edited or not: it has the sheet in which they keep what
     * they were exported with. A file that cannot be read is none.
     */
    public static boolean isOurs(Path file) {
        try (XlsxReader reader = XlsxReader.open(file, Messages.of(OwnershipImport.class, Locale.getDefault()),
                () -> false)) {
            return data(reader, new ArrayList<>(reader.sheets())).isPresent();
        } catch (IOException | JourneyException e) {
            return false;
        }
    }

    private ImportReport read() throws IOException, JourneyException {
        try (XlsxReader reader = XlsxReader.open(file, messages, cancelled)) {
            List<String> sheets = new ArrayList<>(reader.sheets());
            Optional<BaselineReader> data = data(reader, sheets);
            Baseline baseline = data.isPresent()
                    ? check(data.get())
                    : Baseline.of(document.portfolio(), Ids::idOf, locale);
            boolean any = false;
            RowNames names = new RowNames(baseline, locale);
            for (String sheet : sheets) {
                any |= sheet(reader, sheet, baseline, names);
            }
            if (!any) {
                return foreign(reader, sheets);
            }
            notes(data);
            return OwnershipMerger.merge(document, baseline, edits.edits(), edits.items());
        }
    }

    /** Reads a workbook of another origin: every visible sheet with a table that says who does what. */
    private ImportReport foreign(XlsxReader reader, List<String> sheets) throws JourneyException {
        List<TableOutline> tables = new ArrayList<>();
        for (String sheet : sheets) {
            if (!reader.isHidden(sheet)) {
                SheetTable table = new SheetTable(sheet, false);
                reader.read(sheet, table::row);
                TableOutline.of(table.sheet(), TableMapping.NONE).filter(TableOwnership::isIn).ifPresent(tables::add);
            }
        }
        if (tables.isEmpty()) {
            throw new JourneyException(messages.get("import_notOurs", file));
        }
        return ForeignOwnership.read(document, tables, locale, cancelled);
    }

    /** Finds the hidden sheet, even if renamed, and removes it from the list. */
    private static Optional<BaselineReader> data(XlsxReader reader, List<String> sheets) throws JourneyException {
        List<String> candidates = new ArrayList<>(sheets);
        candidates.sort((a, b) -> Boolean.compare(b.equals(DataSheet.NAME), a.equals(DataSheet.NAME)));
        for (String sheet : candidates) {
            BaselineReader data = new BaselineReader();
            reader.read(sheet, data::row);
            if (data.found()) {
                sheets.remove(sheet);
                return Optional.of(data);
            }
        }
        return Optional.empty();
    }

    private Baseline check(BaselineReader data) throws JourneyException {
        if (!data.isKnownVersion()) {
            throw new JourneyException(messages.get("import_newerVersion", file));
        }
        if (!data.portfolioId().equals(Ids.idOf(document.portfolio()))) {
            throw new JourneyException(messages.get("import_otherPortfolio", file, data.portfolio()));
        }
        if (data.isRolledUp()) {
            throw new JourneyException(messages.get("import_rolledUp", file));
        }
        return data.baseline().orElseThrow();
    }

    /** @return whether the sheet is one that can be edited */
    private boolean sheet(XlsxReader reader, String sheet, Baseline baseline, RowNames names)
            throws JourneyException {
        MatrixReader matrix = new MatrixReader(sheet, baseline, names, edits);
        AssignmentsReader list = new AssignmentsReader(sheet, baseline, names, edits);
        reader.read(sheet, row -> {
            boolean matrixGoesOn = !list.isList() && matrix.row(row);
            boolean listGoesOn = !matrix.isMatrix() && list.row(row);
            return matrixGoesOn || listGoesOn;
        });
        if (matrix.isRolledUp()) {
            throw new JourneyException(messages.get("import_rolledUp", file));
        }
        matrix.finish();
        return matrix.isMatrix() || list.isList();
    }

    private void notes(Optional<BaselineReader> data) {
        if (data.isEmpty()) {
            edits.note(Reason.NO_BASELINE, "", "");
        } else if (!edits.edits().isEmpty() && !data.get().fingerprint().isEmpty()
                && !data.get().fingerprint().equals(Fingerprint.of(document))) {
            edits.note(Reason.MODEL_CHANGED, "", "");
        }
    }
}
