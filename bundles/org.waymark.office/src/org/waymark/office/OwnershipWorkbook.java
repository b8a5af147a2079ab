package org.waymark.office;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.waymark.core.JourneyException;
import org.waymark.core.insight.OwnershipReport;
import org.waymark.core.ownership.OwnershipMatrix;
import org.waymark.core.ownership.OwnershipMatrix.JourneyRef;
import org.waymark.core.workbook.MapTable;
import org.waymark.core.workbook.WorkbookContent;
import org.waymark.core.workbook.WorkbookFacts;
import org.waymark.core.workbook.WorkbookOptions;
import org.waymark.core.workbook.WorkbookSummary;
import org.waymark.office.zip.SteadyZip;

/**
 * Writes the ownership matrix as an Excel workbook that the client may edit and send back. Rows are written as they
 * come and not kept, so that large matrices cost time but no memory.
 */
public final class OwnershipWorkbook {

    /** Above this number of journeys no sheets of their own are written, as so many tabs cannot be navigated. */
    private static final int MOST_JOURNEY_SHEETS = 60;

    private final OwnershipReport report;
    private final WorkbookFacts facts;
    private final WorkbookOptions options;
    private final Texts texts;
    private final SheetText text;
    private final String subtitle;

    private OwnershipWorkbook(WorkbookContent content) {
        this.report = content.report();
        this.facts = content.facts();
        this.options = content.options();
        this.texts = Texts.of(options.locale());
        this.text = new SheetText(texts.messages());
        this.subtitle = subtitle();
    }

    /**
     * Writes the workbook; the stream stays open.
     *
     * @param cancelled says whether the workbook is no longer wanted; asked at every row
     * @return the numbers written, and notices for the user
     * @throws JourneyException if the matrix is larger than a worksheet can be
     * @throws CancellationException if it is not wanted
     */
    public static WorkbookSummary write(WorkbookContent content, OutputStream out, BooleanSupplier cancelled)
            throws IOException, JourneyException {
        return new OwnershipWorkbook(content).write(out, cancelled);
    }

    private WorkbookSummary write(OutputStream out, BooleanSupplier cancelled) throws IOException, JourneyException {
        try (StreamingWorkbook workbook = new StreamingWorkbook(cancelled);
                XSSFWorkbook template = workbook.getXSSFWorkbook()) {
            theme(template.getStylesSource());
            properties(template.getProperties());
            write(new Sheets(workbook, text));
            SteadyZip.write(workbook::write, out, cancelled);
        }
        return new WorkbookSummary(report.matrix().rows().size(), report.matrix().columns().size(),
                report.assignments().size(), notices());
    }

    /**
     * Writes all sheets. Their order is the order in which pens are created; they are filled in the order their links
     * need.
     */
    private void write(Sheets sheets) throws IOException, JourneyException {
        List<ReadmeSheet.Entry> contents = new ArrayList<>();
        Pen readme = sheets.add(sheets.name(texts.get("sheet_readme")));
        List<MapPens> maps = maps(sheets, contents);
        String raciName = sheets.name(texts.get("sheet_raci"));
        Pen raci = sheets.add(raciName);
        contents.add(new ReadmeSheet.Entry(raciName, texts.get("contents_raci")));
        Pen influence = add(sheets, "sheet_influence", "contents_influence", contents);
        List<JourneySheets> journeys = journeySheets(sheets, contents);
        Pen byFunction = add(sheets, "sheet_byFunction", "contents_byFunction", contents);
        Pen handovers = add(sheets, "sheet_handovers", "contents_handovers", contents);
        Pen assignments = add(sheets, "sheet_assignments", "contents_assignments", contents);
        Pen initiatives = add(sheets, "sheet_initiatives", "contents_initiatives", contents);
        Pen emotion = add(sheets, "sheet_emotion", "contents_emotion", contents);

        Map<String, String> rows = MatrixSheet.targets(report.matrix(), raciName);
        Map<String, String> functions = new ByFunctionSheet(report, texts, byFunction).write(subtitle, rows);
        new RaciSheet(report.matrix(), texts, raci).write(subtitle, functions);
        new InfluenceSheet(report.matrix(), texts, influence).write(subtitle, functions);
        for (JourneySheets journey : journeys) {
            new RaciSheet(journey.matrix, texts, journey.raci).write(journey.subtitle, functions);
            new InfluenceSheet(journey.matrix, texts, journey.influence).write(journey.subtitle, functions);
        }
        HandoverSheet.write(report, texts, handovers, subtitle, rows);
        new AssignmentsSheet(report.assignments(), texts.messages(), options.locale(), assignments).write(subtitle);
        InitiativesSheet.write(report.backlog(), texts, initiatives, subtitle);
        new EmotionSheet(report, texts, emotion).write(subtitle);
        if (!maps.isEmpty()) {
            PersonasSheet.write(facts.personas(), texts, add(sheets, "sheet_personas", "contents_personas", contents),
                    subtitle);
            PainPointsSheet.write(facts.pains(), texts, add(sheets, "sheet_pains", "contents_pains", contents),
                    subtitle);
            EvidenceSheet.write(facts.evidence(), texts, add(sheets, "sheet_evidence", "contents_evidence", contents),
                    subtitle);
        }
        if (options.findings().isPresent()) {
            Pen findings = add(sheets, "sheet_findings", "contents_findings", contents);
            FindingsSheet.write(options.findings().get(), texts, findings, subtitle);
        }
        if (options.remarks().isPresent()) {
            CommentsSheet.write(options.remarks().get(), texts,
                    add(sheets, "sheet_comments", "contents_comments", contents), subtitle);
        }
        Lists.write(report, texts.locale(), sheets.addHidden(sheets.name(texts.get("sheet_lists"))));
        DataSheet.write(report, options.locale(), sheets.addHidden(sheets.name(DataSheet.NAME)));
        for (MapPens map : maps) {
            JourneyMapSheet.write(map.map, texts, map.pen, subtitle(List.of(map.map.journey())));
        }
        new ReadmeSheet(report, texts, readme).write(subtitle, contents, notices());
        sheets.link();
    }

    private record MapPens(MapTable map, Pen pen) {
    }

    private List<MapPens> maps(Sheets sheets, List<ReadmeSheet.Entry> contents) {
        List<MapPens> maps = new ArrayList<>();
        if (facts.maps().size() > MOST_JOURNEY_SHEETS) {
            return maps;
        }
        for (MapTable map : facts.maps()) {
            if (JourneyMapSheet.fits(map)) {
                String name = sheets.name(facts.maps().size() == 1
                        ? texts.get("sheet_map")
                        : texts.get("sheet_map") + " " + map.journey());
                contents.add(new ReadmeSheet.Entry(name, texts.get("contents_map", map.journey())));
                maps.add(new MapPens(map, sheets.add(name)));
            }
        }
        return maps;
    }

    private record JourneySheets(OwnershipMatrix matrix, String subtitle, Pen raci, Pen influence) {
    }

    private List<JourneySheets> journeySheets(Sheets sheets, List<ReadmeSheet.Entry> contents) {
        List<JourneySheets> journeys = new ArrayList<>();
        int count = report.matrix().journeys().size();
        if (count < 2 || count > MOST_JOURNEY_SHEETS) {
            return journeys;
        }
        for (JourneyRef journey : report.matrix().journeys()) {
            String raci = sheets.name(texts.get("sheet_raci") + " " + journey.name());
            Pen raciPen = sheets.add(raci);
            String influence = sheets.name(texts.get("sheet_influence") + " " + journey.name());
            contents.add(new ReadmeSheet.Entry(raci, texts.get("contents_raciOf", journey.name())));
            contents.add(new ReadmeSheet.Entry(influence, texts.get("contents_influenceOf", journey.name())));
            journeys.add(new JourneySheets(report.matrix().of(journey), subtitle(List.of(journey.name())), raciPen,
                    sheets.add(influence)));
        }
        return journeys;
    }

    private Pen add(Sheets sheets, String name, String content, List<ReadmeSheet.Entry> contents) {
        String unique = sheets.name(texts.get(name));
        contents.add(new ReadmeSheet.Entry(unique, texts.get(content)));
        return sheets.add(unique);
    }

    private List<String> notices() {
        List<String> notices = new ArrayList<>();
        if (text.cut() > 0) {
            notices.add(texts.get("notice_cut", text.cut()));
        }
        if (report.matrix().unknownFunctions() > 0) {
            notices.add(texts.get("notice_unknownFunctions", report.matrix().unknownFunctions()));
        }
        if (report.matrix().journeys().size() > MOST_JOURNEY_SHEETS) {
            notices.add(texts.get("notice_journeySheets", MOST_JOURNEY_SHEETS));
        }
        return List.copyOf(notices);
    }

    private String subtitle() {
        List<JourneyRef> journeys = report.matrix().journeys();
        if (report.wholePortfolio() && journeys.size() > 1) {
            return subtitle(List.of(texts.get("scope_all", journeys.size())));
        }
        return subtitle(journeys.stream().map(JourneyRef::name).toList());
    }

    private String subtitle(List<String> scope) {
        List<String> parts = new ArrayList<>();
        if (!report.source().portfolio().isBlank()) {
            parts.add(report.source().portfolio());
        }
        parts.addAll(scope);
        parts.add(texts.date(options.created()));
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
        properties.getCoreProperties().setTitle(texts.get("raci_title"));
        properties.getCoreProperties().setSubjectProperty(text.fit(report.source().portfolio()));
        properties.getCoreProperties().setCreator("Waymark");
        properties.getCoreProperties().setLastModifiedByUser("Waymark");
        properties.getCoreProperties().setCreated(created);
        properties.getCoreProperties().setModified(created);
        properties.getExtendedProperties().setApplication("Waymark");
    }
}
