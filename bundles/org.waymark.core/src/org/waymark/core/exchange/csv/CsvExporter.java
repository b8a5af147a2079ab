package org.waymark.core.exchange.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.waymark.core.exchange.ExchangeSummary;
import org.waymark.core.exchange.ExportInput;
import org.waymark.core.exchange.ExportOption;
import org.waymark.core.exchange.Exporter;
import org.waymark.core.exchange.FileFormat;
import org.waymark.core.exchange.Losses;
import org.waymark.core.text.CsvNotation;
import org.waymark.core.text.Messages;
import org.waymark.model.cjm.CjmPackage;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Ownership;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;

/** Writes a table for spreadsheets with a row for each touchpoint, and for each stage without touchpoints. */
public final class CsvExporter implements Exporter {

    private static final FileFormat FORMAT = new FileFormat("csv", CsvExporter.class);
    static final ExportOption<CsvSeparator> SEPARATOR = new ExportOption.Choice<>("separator", CsvSeparator.AUTO,
            CsvExporter.class);
    static final ExportOption<CsvDecimal> DECIMAL = new ExportOption.Choice<>("decimal", CsvDecimal.AUTO,
            CsvExporter.class);

    @Override
    public FileFormat format() {
        return FORMAT;
    }

    @Override
    public Scope scope() {
        return Scope.JOURNEYS;
    }

    @Override
    public boolean isText() {
        return true;
    }

    @Override
    public List<ExportOption<?>> options() {
        return List.of(SEPARATOR, DECIMAL);
    }

    @Override
    public ExchangeSummary write(ExportInput input, OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder("\uFEFF");
        CsvNotation notation = new CsvNotation(input.settings().get(SEPARATOR).of(input.locale()),
                input.settings().get(DECIMAL).of(input.locale()));
        text.append(notation.line(MapColumn.headings(input.locale()).stream().map(notation::text).toList()));
        Losses losses = new Losses(input.locale());
        Messages messages = Messages.of(CsvExporter.class, input.locale());
        int touchpoints = 0;
        int feelings = 0;
        for (Journey journey : input.journeys()) {
            for (MapRow row : MapRow.of(journey, input.locale())) {
                text.append(row(row, notation));
                if (row.step() instanceof Touchpoint touchpoint) {
                    feelings += touchpoint.getEmotions().size();
                    touchpoints++;
                }
            }
            losses.leftOut(journey, CsvExporter::isShown);
        }
        losses.add(feelings, n -> messages.get("csv_meanOnly", n));
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        return ExchangeSummary.counted(input.journeys().size(), touchpoints, losses.notices(), input.locale());
    }

    private static boolean isShown(EObject element) {
        return element instanceof Stage || element instanceof Touchpoint && element.eContainer() instanceof Stage
                || element instanceof Ownership || element.eContainer() instanceof Touchpoint
                        && (element.eClass() == CjmPackage.Literals.EMOTION
                                || element.eClass() == CjmPackage.Literals.PAIN_POINT);
    }

    private static String row(MapRow row, CsvNotation notation) {
        return notation.line(Arrays.stream(MapColumn.values()).map(column -> row.number(column).map(notation::number)
                .orElseGet(() -> notation.text(row.cell(column)))).toList());
    }
}
