package org.waymark.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.emf.ecore.EObject;
import org.waymark.core.JourneyException;
import org.waymark.core.insight.OwnershipReport;
import org.waymark.core.ownership.MatrixOptions;
import org.waymark.core.domain.Ids;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.core.workbook.WorkbookContent;
import org.waymark.core.workbook.WorkbookOptions;
import org.waymark.model.cjm.BusinessFunction;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.NamedElement;
import org.waymark.model.cjm.Ownership;
import org.waymark.model.cjm.Portfolio;
import org.waymark.model.cjm.Role;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Step;
import org.waymark.model.cjm.Touchpoint;

/** A small portfolio about late fees, and its workbooks. */
final class Fees {

    static final WorkbookOptions ENGLISH = options(Locale.ENGLISH);
    static final WorkbookOptions RUSSIAN = options(Locale.forLanguageTag("ru"));
    private static final CjmFactory MAKE = CjmFactory.eINSTANCE;

    final Portfolio portfolio = MAKE.createPortfolio();
    final BusinessFunction service = function("Customer Service", "CS");
    final BusinessFunction contactCentre = function("Contact Centre", "CC");
    final BusinessFunction finance = function("Finance", "FIN");
    final Journey journey = MAKE.createJourney();
    final Stage complains = MAKE.createStage();
    final Touchpoint calls = touchpoint("Calls", 5);
    final Touchpoint waits = touchpoint("Waits", 0);

    Fees() {
        portfolio.setName("Harbour Bank");
        portfolio.getFunctions().addAll(List.of(service, finance));
        service.getSubfunctions().add(contactCentre);
        portfolio.getJourneys().add(journey);
        journey.setName("Late fee");
        journey.getStages().add(complains);
        complains.setName("Complains");
        complains.getTouchpoints().addAll(List.of(calls, waits));
        own(complains, service, 2, Role.ACCOUNTABLE);
        own(complains, finance, 1, Role.CONSULTED);
        own(calls, contactCentre, 4, Role.RESPONSIBLE, Role.ACCOUNTABLE);
        own(waits, finance, 0);
        own(waits, contactCentre, 0, Role.RESPONSIBLE);
    }

    static Ownership own(Step step, BusinessFunction function, int influence, Role... roles) {
        Ownership ownership = MAKE.createOwnership();
        ownership.setFunction(function);
        ownership.setInfluence(influence);
        ownership.getRoles().addAll(List.of(roles));
        step.getOwnerships().add(ownership);
        return ownership;
    }

    static BusinessFunction function(String name, String code) {
        BusinessFunction function = MAKE.createBusinessFunction();
        function.setName(name);
        function.setCode(code);
        return function;
    }

    static Touchpoint touchpoint(String name, int importance) {
        Touchpoint touchpoint = MAKE.createTouchpoint();
        touchpoint.setName(name);
        touchpoint.setImportance(importance);
        return touchpoint;
    }

    static String id(EObject element) {
        if (element instanceof Ownership ownership) {
            return id(ownership.eContainer()) + ">" + id(ownership.getFunction());
        }
        return "_" + ((NamedElement) element).getName();
    }

    /** Returns the portfolio as a document with readable ids. */
    PortfolioDocument document() {
        PortfolioDocument document = PortfolioFiles.create(Path.of("fees.cjm"), portfolio);
        Ids.assign(portfolio, "_portfolio");
        portfolio.eAllContents().forEachRemaining(it -> {
            if (it instanceof NamedElement || it instanceof Ownership) {
                Ids.assign(it, id(it).replaceAll("[^A-Za-z0-9_]", "-"));
            }
        });
        return document;
    }

    OwnershipReport report(MatrixOptions options) {
        return OwnershipReport.of(portfolio, portfolio.getJourneys(), options, Fees::id);
    }

    byte[] bytes(MatrixOptions matrix, WorkbookOptions options) throws IOException, JourneyException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OwnershipWorkbook.write(new WorkbookContent(report(matrix), options), out, () -> false);
        return out.toByteArray();
    }

    XSSFWorkbook workbook(MatrixOptions matrix, WorkbookOptions options) throws IOException, JourneyException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes(matrix, options)));
    }

    XSSFWorkbook workbook() throws IOException, JourneyException {
        return workbook(MatrixOptions.PLAIN, ENGLISH);
    }

    /** Returns the texts shown by the cells of a row, starting at a column. */
    static List<String> texts(Row row, int from) {
        List<String> texts = new ArrayList<>();
        for (int i = from; i < row.getLastCellNum(); i++) {
            texts.add(text(row.getCell(i)));
        }
        return texts;
    }

    static String text(Cell cell) {
        if (cell == null) {
            return "";
        }
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC -> Integer.toString((int) cell.getNumericCellValue());
            case STRING -> cell.getStringCellValue();
            default -> "";
        };
    }

    /** Returns the row that shows a text in a column. */
    static Row row(Sheet sheet, int column, String text) {
        for (Row row : sheet) {
            if (text(row.getCell(column)).equals(text)) {
                return row;
            }
        }
        throw new AssertionError("no row " + text + " in " + sheet.getSheetName());
    }

    private static WorkbookOptions options(Locale locale) {
        return new WorkbookOptions(locale, ZonedDateTime.of(2026, 3, 14, 10, 0, 0, 0, ZoneOffset.UTC));
    }
}
