package org.waymark.core.layout.page;

import java.util.ArrayList;
import java.util.List;

import org.waymark.core.domain.LaneSpec;
import org.waymark.core.layout.PlacedRow;

/**
 * The lanes of some columns, divided over as few sheets as possible and then evenly, so that no sheet is nearly empty.
 *
 * @param stacks lanes of each sheet, from top to bottom; none if a lane is higher than a sheet
 * @param titled whether there is room for the title of the map on the first one
 */
record LaneStacks(List<List<LaneSpec>> stacks, boolean titled) {

    private static final int STEPS = 8;

    /** Measures the legend of a sheet with some lanes. */
    @FunctionalInterface
    interface Legends {

        /** @param headings whether the sheet has names instead of cards */
        double height(List<LaneSpec> lanes, boolean headings);
    }

    /**
     * Divides the lanes.
     *
     * @param full the map with its cards, for the first sheet
     * @param headings the map with names instead of cards, for the others
     * @param height of a sheet
     * @param first whether the title of the map is wanted
     */
    static LaneStacks of(MapSheet full, MapSheet headings, double height, boolean first, Legends legends) {
        double bare = full.fixed() + legends.height(List.of(), false);
        boolean titled = first && bare + full.title() <= height;
        Room room = new Room(full.fixed() + (titled ? full.title() : 0), headings.fixed(), full.legend(), legends);
        List<PlacedRow> rows = full.map().rows().stream().skip(1).toList();
        boolean impossible = bare > height
                || rows.stream().anyMatch(row -> !room.holds(List.of(), row, 0, height, true));
        if (impossible) {
            return new LaneStacks(List.of(), titled);
        }
        List<List<LaneSpec>> fewest = room.divide(rows, height);
        double highest = height;
        double low = height / 2;
        for (int i = 0; i < STEPS && fewest.size() > 1; i++) {
            double middle = (low + highest) / 2;
            List<List<LaneSpec>> lower = room.divide(rows, middle);
            if (lower.size() <= fewest.size()) {
                fewest = lower;
                highest = middle;
            } else {
                low = middle;
            }
        }
        return new LaneStacks(fewest, titled);
    }

    /**
     * The room of sheets.
     *
     * @param first height of what is on the first sheet beside lanes and legend
     * @param others the same for the other sheets
     * @param most height of the legend of all lanes, which no legend exceeds
     */
    private record Room(double first, double others, double most, Legends legends) {

        /** Returns whether a sheet has room for one more lane; the legend is measured only if it decides. */
        boolean holds(List<LaneSpec> lanes, PlacedRow row, double used, double height, boolean continued) {
            double needed = (continued ? others : first) + used + row.height();
            if (needed + most <= height) {
                return true;
            }
            if (needed > height) {
                return false;
            }
            List<LaneSpec> more = new ArrayList<>(lanes);
            LaneSpec.ofId(row.id()).ifPresent(more::add);
            return needed + legends.height(more, continued) <= height;
        }

        List<List<LaneSpec>> divide(List<PlacedRow> rows, double height) {
            List<List<LaneSpec>> stacks = new ArrayList<>();
            stacks.add(new ArrayList<>());
            double used = 0;
            for (PlacedRow row : rows) {
                if (!holds(stacks.getLast(), row, used, height, stacks.size() > 1)) {
                    stacks.add(new ArrayList<>());
                    used = 0;
                }
                used += row.height();
                LaneSpec.ofId(row.id()).ifPresent(stacks.getLast()::add);
            }
            return stacks;
        }
    }

    boolean isImpossible() {
        return stacks.isEmpty();
    }
}
