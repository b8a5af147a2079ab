package org.waymark.core.layout.sheet;

import java.util.Arrays;
import java.util.List;

import org.waymark.core.layout.FontSpec;
import org.waymark.core.layout.lane.Context;

/**
 * Widths of stages beside each other: as their steps, but none so narrow that a word of its name breaks. Where even that
 * is too much, stages have numbers in place of their names.
 *
 * @param widths one for each stage
 * @param lines lines the highest name takes; 0 if the stages have numbers
 */
record StageWidths(List<Double> widths, int lines) {

    static final double PAD = 6;
    private static final int MOST_LINES = 3;

    /**
     * @param names names of the stages
     * @param steps weights of the stages
     * @param room width of all together
     */
    static StageWidths of(Context context, List<String> names, List<Integer> steps, FontSpec font, double room) {
        List<Double> shares = steps.stream().map(Integer::doubleValue).toList();
        for (int lines = 1; lines <= MOST_LINES; lines++) {
            int most = lines;
            double[] least = names.stream().mapToDouble(name -> least(context, name, font, most)).toArray();
            if (Arrays.stream(least).sum() <= room) {
                double[] widths = Portions.spread(least, shares, room);
                int highest = 1;
                for (int i = 0; i < widths.length; i++) {
                    highest = Math.max(highest,
                            Words.lines(context, names.get(i), font, widths[i] - 2 * context.px(PAD)));
                }
                return new StageWidths(Arrays.stream(widths).boxed().toList(), highest);
            }
        }
        return new StageWidths(Arrays.stream(Portions.spread(new double[names.size()], shares, room)).boxed().toList(),
                0);
    }

    /** Returns the least width in which a name takes at most some lines and no word is broken. */
    private static double least(Context context, String name, FontSpec font, int lines) {
        double width = context.text().longestWord(name, font);
        double whole = context.text().width(name, font);
        width = Math.max(width, whole / lines);
        while (width < whole && Words.lines(context, name, font, width) > lines) {
            width += 4;
        }
        return Math.ceil(width) + 2 + 2 * context.px(PAD);
    }
}
