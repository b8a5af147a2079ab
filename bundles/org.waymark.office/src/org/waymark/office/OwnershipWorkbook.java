package org.waymark.office;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.waymark.core.JourneyException;
import org.waymark.core.Messages;
import org.waymark.core.insight.OwnershipReport;
import org.waymark.model.ModelTexts;

/**
 * The ownership matrix as an Excel workbook for the client: RACI, influence and the flat list of assignments. Rows are
 * written as they come and never held, so that size costs time and not memory.
 */
public final class OwnershipWorkbook {

    private final OwnershipReport report;
    private final WorkbookOptions options;
    private final Messages messages;
    private final ModelTexts model;
    private final CellText text;
    private final String subtitle;

    private OwnershipWorkbook(OwnershipReport report, WorkbookOptions options) {
        this.report = report;
        this.options = options;
        this.messages = Messages.of(OwnershipWorkbook.class, options.locale());
        this.model = ModelTexts.of(options.locale());
        this.text = new CellText(messages);
        this.subtitle = subtitle();
    }

    /**
     * Writes the workbook; the stream stays open.
     *
     * @return what went in, and what the user should know about it
     * @throws JourneyException if the matrix is larger than a worksheet can be
     */
    public static WorkbookSummary write(OwnershipReport report, WorkbookOptions options, OutputStream out)
            throws IOException, JourneyException {
        return new OwnershipWorkbook(report, options).write(out);
    }

    private WorkbookSummary write(OutputStream out) throws IOException, JourneyException {
        try (StreamingWorkbook workbook = new StreamingWorkbook(); XSSFWorkbook template = workbook.getXSSFWorkbook()) {
            theme(template.getStylesSource());
            properties(template.getProperties());
            Look look = new Look(template);
            new RaciSheet(report.matrix(), messages, model, pen(workbook, look, "sheet_raci")).write(subtitle);
            new InfluenceSheet(report.matrix(), messages, model, pen(workbook, look, "sheet_influence"))
                    .write(subtitle);
            new AssignmentsSheet(report.assignments(), messages, options.locale(),
                    pen(workbook, look, "sheet_assignments")).write(subtitle);
            SteadyZip.write(workbook, out);
        }
        return new WorkbookSummary(report.matrix().rows().size(), report.matrix().columns().size(),
                report.assignments().size(), notices());
    }

    private Pen pen(SXSSFWorkbook workbook, Look look, String name) {
        return new Pen(workbook.createSheet(WorkbookUtil.createSafeSheetName(messages.get(name))), look, text);
    }

    private List<String> notices() {
        List<String> notices = new ArrayList<>();
        if (text.cut() > 0) {
            notices.add(messages.get("notice_cut", text.cut()));
        }
        if (report.matrix().unknownFunctions() > 0) {
            notices.add(messages.get("notice_unknownFunctions", report.matrix().unknownFunctions()));
        }
        return List.copyOf(notices);
    }

    private String subtitle() {
        List<String> parts = new ArrayList<>();
        if (!report.portfolio().isBlank()) {
            parts.add(report.portfolio());
        }
        if (report.wholePortfolio() && report.matrix().journeys().size() > 1) {
            parts.add(messages.get("scope_all", report.matrix().journeys().size()));
        } else {
            report.matrix().journeys().forEach(journey -> parts.add(journey.name()));
        }
        parts.add(DateTimeFormatter.ofPattern(messages.get("date_pattern"), options.locale())
                .format(options.created()));
        return String.join(" · ", parts);
    }

    private static void theme(StylesTable styles) throws IOException {
        styles.ensureThemesTable();
        try (InputStream theme = OwnershipWorkbook.class.getResourceAsStream("theme.xml")) {
            styles.getTheme().readFrom(theme);
        }
    }

    private void properties(POIXMLProperties properties) {
        Optional<Date> created = Optional.of(Date.from(options.created().toInstant()));
        properties.getCoreProperties().setTitle(messages.get("raci_title"));
        properties.getCoreProperties().setSubjectProperty(text.fit(report.portfolio()));
        properties.getCoreProperties().setCreator("Waymark");
        properties.getCoreProperties().setLastModifiedByUser("Waymark");
        properties.getCoreProperties().setCreated(created);
        properties.getCoreProperties().setModified(created);
        properties.getExtendedProperties().setApplication("Waymark");
    }
}
