package org.waymark.core.workbook;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.waymark.core.domain.Ids;
import org.waymark.core.exchange.csv.MapColumn;
import org.waymark.core.exchange.csv.MapRow;
import org.waymark.core.text.Labels;
import org.waymark.model.cjm.Journey;

/**
 * A journey as a drawn map in cells: a column for each touchpoint, a row for each lane that has content. The import of
 * tables reads it back.
 *
 * @param stageHeading name of the row of stages
 * @param touchpointHeading name of the row of touchpoints
 * @param columns touchpoints, and stages without touchpoints
 * @param lanes rows below them
 */
public record MapTable(String journeyId, String journey, String stageHeading, String touchpointHeading,
        List<Column> columns, List<Lane> lanes) {

    /** A touchpoint with its stage; its name is empty for a stage without touchpoints. */
    public record Column(String stageId, String stage, String touchpoint) {
    }

    /**
     * A row.
     *
     * @param heading name, which the import knows
     * @param cells a text or a number for each column; an empty text for none
     */
    public record Lane(String heading, List<Object> cells) {

        public Lane {
            cells = List.copyOf(cells);
        }
    }

    /** Columns of the table that are heads of the map; ids are for tables with a row for each touchpoint. */
    private static final Set<MapColumn> HEADS = EnumSet.of(MapColumn.JOURNEY, MapColumn.STAGE, MapColumn.TOUCHPOINT,
            MapColumn.STAGE_ID, MapColumn.TOUCHPOINT_ID);

    public MapTable {
        columns = List.copyOf(columns);
        lanes = List.copyOf(lanes);
    }

    /** @param locale language of the headings and of choices */
    static MapTable of(Journey journey, Locale locale) {
        List<MapRow> rows = MapRow.of(journey, locale);
        List<Lane> lanes = Arrays.stream(MapColumn.values()).filter(it -> !HEADS.contains(it))
                .map(column -> new Lane(column.heading(locale), rows.stream()
                        .map(row -> row.number(column).map(Object.class::cast).orElseGet(() -> row.cell(column)))
                        .toList()))
                .filter(lane -> lane.cells().stream().anyMatch(it -> !it.equals(""))).toList();
        return new MapTable(Ids.idOf(journey), Labels.of(journey), MapColumn.STAGE.heading(locale),
                MapColumn.TOUCHPOINT.heading(locale), rows.stream().map(row -> new Column(Ids.idOf(row.stage()),
                        row.cell(MapColumn.STAGE), row.cell(MapColumn.TOUCHPOINT))).toList(),
                lanes);
    }
}
