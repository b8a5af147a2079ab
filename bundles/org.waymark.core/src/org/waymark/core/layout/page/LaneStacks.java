package org.waymark.core.layout.page;

import java.util.ArrayList;
import java.util.List;

import org.waymark.core.domain.LaneSpec;
import org.waymark.core.layout.PlacedRow;

/**
 * The lanes of some columns, divided over as few sheets as possible and then evenly, so that no sheet is nearly empty.
 *
 * @param stacks lanes of each sheet, from top to bottom; none if a lane is higher than a sheet
 * @param highest height of the fullest sheet, in pixels of the map
 * @param titled whether there is room for the title of the map on the first one
 */
record LaneStacks(List<List<LaneSpec>> stacks, double highest, boolean titled) {

    private static final int STEPS = 12;

    /**
     * Divides the lanes.
     *
     * @param full the map with its cards, for the first sheet
     * @param headings the map with names instead of cards, for the others
     * @param height of a sheet
     * @param first whether the title of the map is wanted
     */
    static LaneStacks of(MapSheet full, MapSheet headings, double height, boolean first) {
        double others = headings.fixed() + headings.legend();
        double untitled = full.fixed() + full.legend();
        boolean titled = first && untitled + full.title() <= height;
        double begin = untitled + (titled ? full.title() : 0);
        List<PlacedRow> rows = full.map().rows().stream().skip(1).toList();
        double least = rows.stream().mapToDouble(PlacedRow::height).max().orElse(0) + others;
        if (least > height || begin > height) {
            return new LaneStacks(List.of(), height, titled);
        }
        List<List<LaneSpec>> fewest = divide(rows, begin, others, height);
        double highest = height;
        double low = Math.max(least, begin);
        for (int i = 0; i < STEPS; i++) {
            double middle = (low + highest) / 2;
            List<List<LaneSpec>> lower = divide(rows, begin, others, middle);
            if (lower.size() <= fewest.size()) {
                fewest = lower;
                highest = middle;
            } else {
                low = middle;
            }
        }
        return new LaneStacks(fewest, highest, titled);
    }

    private static List<List<LaneSpec>> divide(List<PlacedRow> rows, double begin, double others, double height) {
        List<List<LaneSpec>> stacks = new ArrayList<>();
        stacks.add(new ArrayList<>());
        double room = height - begin;
        for (PlacedRow row : rows) {
            if (row.height() > room) {
                stacks.add(new ArrayList<>());
                room = height - others;
            }
            room -= row.height();
            LaneSpec.ofId(row.id()).ifPresent(stacks.getLast()::add);
        }
        return stacks;
    }

    boolean isImpossible() {
        return stacks.isEmpty();
    }
}
