package org.waymark.office;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.waymark.core.insight.Handover;
import org.waymark.core.insight.OwnershipReport;
import org.waymark.core.ownership.FunctionColumn;
import org.waymark.core.ownership.MatrixRow;
import org.waymark.core.ownership.MatrixRow.Kind;

/** Writes the points of each journey where the accountable functions change. */
final class HandoverSheet {

    private static final int FROM = 2;
    private static final int TO = 5;

    private HandoverSheet() {
    }

    /** @param matrixRows link target of each step, by step id */
    static void write(OwnershipReport report, Texts texts, Pen pen, String subtitle, Map<String, String> matrixRows)
            throws IOException {
        Map<String, String> journeys = new HashMap<>();
        report.matrix().journeys().forEach(it -> journeys.put(it.id(), it.name()));
        String nobody = texts.get("handovers_nobody");
        Table<Handover> table = new Table<>(List.of(
                Table.Column.text(texts.get("handovers_journey"), 30, it -> journeys.get(it.from().journeyId())),
                Table.Column.text(texts.get("handovers_fromStage"), 22, it -> it.from().stageName()),
                Table.Column.text(texts.get("handovers_from"), 34, it -> name(it.from())),
                Table.Column.text(texts.get("handovers_before"), 28, it -> names(it.before(), nobody)),
                Table.Column.text(texts.get("handovers_toStage"), 22, it -> it.to().stageName()),
                Table.Column.text(texts.get("handovers_to"), 34, it -> name(it.to())),
                Table.Column.text(texts.get("handovers_after"), 28, it -> names(it.after(), nobody)),
                Table.Column.text(texts.get("handovers_betweenStages"), 16,
                        it -> texts.get(it.betweenStages() ? "yes" : "no"))));
        table.titled(pen, texts.get("handovers_title"), subtitle);
        table.headings(pen);
        int heading = pen.index();
        for (Handover handover : report.handovers()) {
            table.row(pen, handover);
            pen.link(FROM, name(handover.from()), matrixRows.get(handover.from().id()), Style.LIST_LINK);
            pen.link(TO, name(handover.to()), matrixRows.get(handover.to().id()), Style.LIST_LINK);
        }
        if (report.handovers().isEmpty()) {
            pen.row().text(0, texts.get("handovers_none"), Style.NOTE);
        }
        table.finish(pen, heading, 0, texts.messages(), subtitle);
    }

    /** Returns the name of the touchpoint, or of the stage if it has none. */
    private static String name(MatrixRow row) {
        return row.kind() == Kind.STAGE ? row.stageName() : row.name();
    }

    private static String names(List<FunctionColumn> functions, String nobody) {
        return functions.isEmpty() ? nobody : String.join(", ", functions.stream().map(FunctionColumn::label).toList());
    }
}
