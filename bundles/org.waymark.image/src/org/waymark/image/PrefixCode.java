package org.waymark.image;

import java.util.Arrays;

/** A prefix code as deflate has it (RFC 1951): the more often a symbol is, the fewer bits it takes. */
final class PrefixCode {

    private static final int SYMBOL = 16;

    private final int[] lengths;
    private final int[] codes;

    /**
     * @param counts how often each symbol is, at least two symbols; one that is not there gets no code
     * @param longest most bits of a code
     */
    PrefixCode(int[] counts, int longest) {
        int[] flatter = counts.clone();
        // a code for fewer than two symbols is not complete, and not every program reads it
        flatter[0] = Math.max(flatter[0], 1);
        flatter[1] = Math.max(flatter[1], 1);
        int[] found = lengths(flatter);
        while (Arrays.stream(found).max().orElse(0) > longest) {
            for (int i = 0; i < flatter.length; i++) {
                flatter[i] = (flatter[i] + 1) / 2;
            }
            found = lengths(flatter);
        }
        lengths = found;
        codes = codes(found, longest);
    }

    /** Returns the bits of each symbol, 0 for one that is not there. */
    int[] lengths() {
        return lengths;
    }

    /** Returns the code of each symbol in the order of writing, its first bit lowest. */
    int[] codes() {
        return codes;
    }

    /** Joins the two rarest symbols or groups until there is one group; the depth of a symbol in it is its length. */
    private static int[] lengths(int[] counts) {
        long[] leaves = new long[counts.length];
        int used = 0;
        for (int symbol = 0; symbol < counts.length; symbol++) {
            if (counts[symbol] > 0) {
                leaves[used++] = (long) counts[symbol] << SYMBOL | symbol;
            }
        }
        Arrays.sort(leaves, 0, used);
        long[] weights = new long[2 * used - 1];
        int[] parents = new int[weights.length];
        for (int i = 0; i < used; i++) {
            weights[i] = leaves[i] >> SYMBOL;
        }
        // leaves and groups are both in the order of their weights, so the rarest is the first of one or the other
        int leaf = 0;
        int group = used;
        for (int next = used; next < weights.length; next++) {
            for (int child = 0; child < 2; child++) {
                boolean takesLeaf = group == next || leaf < used && weights[leaf] <= weights[group];
                int rarest = takesLeaf ? leaf++ : group++;
                weights[next] += weights[rarest];
                parents[rarest] = next;
            }
        }
        int[] depths = new int[weights.length];
        int[] lengths = new int[counts.length];
        for (int i = weights.length - 2; i >= 0; i--) {
            depths[i] = depths[parents[i]] + 1;
            if (i < used) {
                lengths[(int) leaves[i] & (1 << SYMBOL) - 1] = depths[i];
            }
        }
        return lengths;
    }

    private static int[] codes(int[] lengths, int longest) {
        int[] codes = new int[lengths.length];
        int code = 0;
        for (int bits = 1; bits <= longest; bits++) {
            code <<= 1;
            for (int symbol = 0; symbol < lengths.length; symbol++) {
                if (lengths[symbol] == bits) {
                    codes[symbol] = Integer.reverse(code++) >>> Integer.SIZE - bits;
                }
            }
        }
        return codes;
    }
}
