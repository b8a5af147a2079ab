package org.waymark.core.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Findings with the positions of their elements, in the order in which they were found. */
final class FoundFindings {

    private final List<Finding> findings = new ArrayList<>();
    private int[] positions = new int[8];

    void add(int position, Finding finding) {
        if (findings.size() == positions.length) {
            positions = Arrays.copyOf(positions, 2 * positions.length);
        }
        positions[findings.size()] = position;
        findings.add(finding);
    }

    /** Returns all findings in the order of their positions; those of one position stay in the order of the lists. */
    static List<Finding> sorted(List<FoundFindings> lists) {
        int count = 0;
        for (FoundFindings each : lists) {
            count += each.findings.size();
        }
        Finding[] all = new Finding[count];
        // position and place as one number: no object and no comparison by a call for each
        long[] order = new long[count];
        int place = 0;
        for (FoundFindings each : lists) {
            for (int i = 0; i < each.findings.size(); i++, place++) {
                all[place] = each.findings.get(i);
                order[place] = (long) each.positions[i] << Integer.SIZE | place;
            }
        }
        Arrays.sort(order);
        Finding[] sorted = new Finding[count];
        for (int i = 0; i < count; i++) {
            sorted[i] = all[(int) order[i]];
        }
        return List.of(sorted);
    }
}
