package org.waymark.office;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.waymark.core.JourneyException;
import org.waymark.core.Messages;
import org.waymark.core.exchange.ExchangeSummary;
import org.waymark.core.exchange.ExportInput;
import org.waymark.core.exchange.Exporter;
import org.waymark.core.insight.OwnershipReport;
import org.waymark.core.ownership.MatrixOptions;
import org.waymark.core.persist.Ids;
import org.waymark.core.rules.Finding;
import org.waymark.core.rules.RuleContext;
import org.waymark.core.rules.RuleSettings;
import org.waymark.core.rules.RuleTexts;
import org.waymark.core.rules.Validator;
import org.waymark.model.cjm.Journey;

/** The ownership workbook with everything in it, the findings of the validation among it. */
final class WorkbookExporter implements Exporter {

    @Override
    public String id() {
        return "xlsx";
    }

    @Override
    public List<String> extensions() {
        return List.of("xlsx");
    }

    @Override
    public String title(Locale locale) {
        return Messages.of(WorkbookExporter.class, locale).get("xlsx_title");
    }

    @Override
    public String help(Locale locale) {
        return Messages.of(WorkbookExporter.class, locale).get("xlsx_help");
    }

    @Override
    public Scope scope() {
        return Scope.JOURNEYS;
    }

    @Override
    public boolean isText() {
        return false;
    }

    @Override
    public ExchangeSummary write(ExportInput input, OutputStream out) throws IOException, JourneyException {
        OwnershipReport report = OwnershipReport.of(input.document().portfolio(), input.journeys(),
                MatrixOptions.PLAIN, Ids::idOf);
        WorkbookSummary summary = OwnershipWorkbook.write(report,
                new WorkbookOptions(input.locale(), input.created(), Optional.of(findings(input))), out);
        return new ExchangeSummary(Messages.of(WorkbookExporter.class, input.locale()).get("xlsx_done", summary.rows(),
                summary.functions(), summary.assignments()), summary.notices());
    }

    /** What validation says about the library and these journeys. */
    private static List<FindingRow> findings(ExportInput input) {
        RuleTexts texts = RuleTexts.of(input.locale());
        return new Validator().validate(input.document(), RuleSettings.standard()).stream()
                .filter(finding -> concerns(finding, input))
                .map(finding -> new FindingRow(texts.severity(finding.severity()), finding.ruleId(),
                        texts.path(finding), texts.message(finding), finding.elementId()))
                .toList();
    }

    private static boolean concerns(Finding finding, ExportInput input) {
        Optional<Journey> journey = Ids.find(input.document(), finding.elementId()).flatMap(RuleContext::journeyOf);
        return journey.isEmpty() || input.journeys().contains(journey.get());
    }
}
