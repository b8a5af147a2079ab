package org.waymark.core.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The concentration of the load on few functions.
 *
 * @param heaviest the fewest functions that together carry at least half of the load, heaviest first; empty without
 *     load
 * @param share their share of the load, 0..1
 * @param index Herfindahl-Hirschman index, the sum of the squared shares: 1 = one function carries everything, 1/n = n
 *     functions carry the same
 */
public record Concentration(List<Load> heaviest, double share, double index) {

    /** @param loads result of {@link Load#of} */
    public static Concentration of(List<Load> loads) {
        List<Load> heaviest = new ArrayList<>();
        int total = loads.stream().mapToInt(Load::load).sum();
        int carried = 0;
        double index = 0;
        for (Load load : loads.stream().sorted(Comparator.comparingInt(Load::load).reversed()).toList()) {
            if (2 * carried < total) {
                heaviest.add(load);
                carried += load.load();
            }
            index += load.share() * load.share();
        }
        return new Concentration(List.copyOf(heaviest), total == 0 ? 0 : (double) carried / total, index);
    }
}
