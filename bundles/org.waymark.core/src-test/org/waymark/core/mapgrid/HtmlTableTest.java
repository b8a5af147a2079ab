package org.waymark.core.mapgrid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.waymark.core.ownership.CellBlock;

class HtmlTableTest {

    @Test
    void aTableOfASpreadsheetIsReadCellByCell() {
        assertEquals(List.of(List.of("Stage", "Asks & waits"), List.of("one\ntwo", "−1.5")), rows("""
                <html><head><title>x</title><style>td { color: red }</style></head><body>
                <!-- <td>no</td> --><table border="0"><colgroup><col></colgroup>
                <tr><td height="17"><b>Stage</b></td><td>Asks &amp;
                   waits</td></tr>
                <tr><td>one<br>two</td><td>&#8722;1.5&nbsp;</td></tr></table></body></html>"""));
    }

    @Test
    void cellsThatSpanOthersLeaveThemEmpty() {
        assertEquals(List.of(List.of("a", "", "b"), List.of("", "", "c")),
                rows("<table><tr><td colspan=2 rowspan='2'>a<td>b<tr><td>c</table>"));
    }

    @Test
    void theFirstTableCountsAndATableInItIsText() {
        assertEquals(List.of(List.of("out in")),
                rows("<p>before</p><table><tr><td>out <table><tr><td>in</table></table><table><tr><td>no</table>"));
    }

    @Test
    void withoutATableLinesAreAList() {
        assertEquals(List.of(List.of("Calls"), List.of("Waits")), rows("<ul><li>Calls</li><li>Waits</li></ul>"));
    }

    @Test
    void scriptsSayNothingAndNothingEndsTheReading() {
        assertEquals(List.of(List.of("a")), rows("<table><tr><td>a<script>document.write('<td>b')</script></table>"));
        assertEquals(List.of(List.of("a")), rows("<table><tr><td>a<script>never closed <td>b"));
        assertEquals(List.of(List.of("&bogus; 1 < 2")), rows("<table><td>&bogus; 1 &lt; 2"));
        assertTrue(HtmlTable.read("").rows().isEmpty());
    }

    @Test
    void spansAreBounded() {
        CellBlock block = HtmlTable.read("<table>" + "<tr><td colspan=9999 rowspan=9999>x".repeat(2_000) + "</table>");
        assertEquals(2_000, block.height());
        assertTrue(block.rows().stream().mapToInt(List::size).sum() <= 200_000);
    }

    @Property(seed = "4711")
    void whateverComesIsRead(@ForAll @StringLength(max = 60) @CharRange(from = '!', to = '>') String middle) {
        HtmlTable.read("<table><tr><td " + middle + "<table" + middle + "</td>" + middle);
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        CellBlock block = new CellBlock(List.of(List.of("a < b", "1\n2"), List.of("\"x\" & y", "")));
        assertEquals(block, HtmlTable.read(HtmlTable.write(block)));
    }

    private static List<List<String>> rows(String html) {
        return HtmlTable.read(html).rows();
    }
}
