package org.waymark.core.layout.sheet;

import java.util.List;

/** Divides a width: by shares, but nothing gets less than it needs. */
final class Portions {

    private Portions() {
    }

    /** Returns widths that are as the shares, with at least the least width of each; they fill the room. */
    static double[] spread(double[] least, List<Double> shares, double room) {
        boolean[] fixed = new boolean[least.length];
        double[] widths = new double[least.length];
        boolean again = true;
        while (again) {
            again = false;
            double rest = room;
            double weight = 0;
            for (int i = 0; i < least.length; i++) {
                rest -= fixed[i] ? least[i] : 0;
                weight += fixed[i] ? 0 : shares.get(i);
            }
            for (int i = 0; i < least.length; i++) {
                widths[i] = fixed[i] ? least[i] : Math.max(0, rest * shares.get(i) / Math.max(1e-9, weight));
                if (!fixed[i] && widths[i] < least[i]) {
                    fixed[i] = true;
                    again = true;
                }
            }
        }
        return widths;
    }
}
