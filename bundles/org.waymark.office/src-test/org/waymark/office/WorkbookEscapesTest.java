package org.waymark.office;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.core.ownership.MatrixOptions;
import org.waymark.model.cjm.Ownership;
import org.waymark.model.cjm.Role;

/** Java 24 and later take at most 100,000 escaped characters in a file. The texts of a large workbook have more. */
class WorkbookEscapesTest {

    private static final int LENGTH = 20_000;

    @TempDir
    private Path folder;
    private final Fees fees = new Fees();

    @Test
    void aWorkbookWithMoreIsImported() throws Exception {
        for (int i = 0; i < 4; i++) {
            Ownership ownership = Fees.own(fees.waits, Fees.function("R&D " + i, "RD" + i), 1, Role.INFORMED);
            fees.portfolio.getFunctions().add(ownership.getFunction());
            ownership.setAuthority(text(i));
            ownership.setChange(text(-i - 1));
        }
        RoundTrip trip = new RoundTrip(fees.document(), folder, Fees.ENGLISH, MatrixOptions.PLAIN);
        assertEquals(List.of(), trip.lines());
    }

    /** Returns a text that is not the same character over and over, which is what a bomb looks like. */
    private static String text(long seed) {
        return new Random(seed).ints(LENGTH, 0, 2).mapToObj(i -> i == 0 ? "<" : "&").collect(Collectors.joining());
    }
}
