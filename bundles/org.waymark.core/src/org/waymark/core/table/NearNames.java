package org.waymark.core.table;

import java.util.List;
import java.util.Optional;

/** Finds the name that another one may mean: "Website" for "web", "Call center" for "Call centre". */
final class NearNames {

    private static final int LONGEST = 60;

    private NearNames() {
    }

    static Optional<String> nearest(String name, List<String> names) {
        String wanted = Headings.key(name);
        if (wanted.length() < 2 || wanted.length() > LONGEST) {
            return Optional.empty();
        }
        int least = Integer.MAX_VALUE;
        Optional<String> nearest = Optional.empty();
        for (String candidate : names) {
            int distance = distance(wanted, Headings.key(candidate));
            if (distance < least) {
                least = distance;
                nearest = Optional.of(candidate);
            }
        }
        return nearest;
    }

    /** Returns how far two names are from each other; the largest number for names that mean different things. */
    private static int distance(String a, String b) {
        if (b.length() < 2 || b.length() > LONGEST) {
            return Integer.MAX_VALUE;
        }
        String small = a.length() <= b.length() ? a : b;
        String large = small == a ? b : a;
        int differ = large.length() - small.length();
        if (small.length() >= 3 && large.startsWith(small)) {
            return differ == 0 ? 0 : 3 + differ;
        }
        int allowed = small.length() >= 9 ? 2 : small.length() >= 5 ? 1 : 0;
        if (differ > allowed) {
            return Integer.MAX_VALUE;
        }
        int edits = edits(small, large);
        return edits <= allowed ? edits : Integer.MAX_VALUE;
    }

    private static int edits(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int other = a.charAt(i - 1) == b.charAt(j - 1) ? diagonal : diagonal + 1;
                row[j] = Math.min(other, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
