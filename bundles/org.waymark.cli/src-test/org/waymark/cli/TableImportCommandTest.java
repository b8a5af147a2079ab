package org.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.cli.Shell.Run;

/** {@code waymark import} of tables, and {@code waymark matrix import} of workbooks that are not ours. */
class TableImportCommandTest {

    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void shell() {
        shell = new Shell(folder);
        shell.write("map.csv", "Phase;Step;Channel;Prio\nFind;Sees ad;web;high\nBuy;Pays;Till;\n");
    }

    private void workbook(String name, String sheet, String... rows) throws IOException {
        Files.write(shell.path(name), new PlainWorkbook().sheet("Cover", "Our map").sheet(sheet, rows).bytes());
    }

    @Test
    void aTableBecomesAPortfolioAndItsMappingIsKeptWhenAskedFor() {
        Run run = shell.run("import", "map.csv", "-o", "map.cjm");
        assertEquals(0, run.code(), run.err());
        assertEquals(List.of("map.cjm: journeys: 1, touchpoints: 2; journeys: \"map\""), run.lines());
        assertEquals(List.of("waymark: map.csv: columns with other names became custom properties: Prio"),
                run.errors());
        assertEquals(List.of("map.cjm", "map.csv"), shell.files());
        Run kept = shell.run("import", "map.csv", "-o", "map.cjm", "--force", "--save-mapping");
        assertEquals("map.csv.mapping.json: written", kept.lines().getLast());
        String mapping = shell.read("map.csv.mapping.json");
        assertTrue(mapping.contains("\"as\": \"property:Prio\""), mapping);
        Run beside = shell.run("import", "map.csv", "-o", "map.cjm", "--force");
        assertEquals("waymark: map.csv: a mapping lies beside the file; to use it: --mapping map.csv.mapping.json",
                beside.errors().getFirst());
    }

    @Test
    void aMappingDecidesWhatColumnsMean() {
        shell.write("m.json", "{\"mapping\": 1, \"columns\": [{\"heading\": \"prio\", \"as\": \"thought\"},"
                + " {\"heading\": \"Channel\", \"as\": \"ignore\"}]}");
        Run run = shell.run("import", "map.csv", "-o", "map.cjm", "--mapping", "m.json");
        assertEquals(0, run.code(), run.err());
        assertTrue(shell.read("map.cjm").contains("thought=\"high\""), shell.read("map.cjm"));
        assertFalse(shell.read("map.cjm").contains("<channels"));
        assertEquals(List.of("waymark: map.csv: line 2, column C: left out as decided: \"web\"",
                "waymark: map.csv: line 3, column C: left out as decided: \"Till\""), run.errors());
    }

    @Test
    void aTableUpdatesAJourneyAndADryRunOnlyTells() {
        assertEquals(0, shell.run("import", "map.csv", "-o", "map.cjm").code());
        shell.write("more.csv", "Stage,Touchpoint,Channels\nfind,SEES AD,Website\nBuy,Pays,-\nBuy,Leaves,Door\n");
        String before = shell.read("map.cjm");
        String[] words = {"import", "more.csv", "--into", "map.cjm", "--journey", "map"};
        Run dry = shell.run("import", "more.csv", "--into", "map.cjm", "--journey", "map", "--dry-run");
        assertEquals(0, dry.code(), dry.err());
        assertEquals(before, shell.read("map.cjm"));
        assertEquals(List.of("Channel: 2 new: Website; Door",
                "map.cjm: touchpoints: 1 new, 4 stages and touchpoints found; cells: 1 new, 1 changed, 1 cleared, 0 the "
                        + "same, 0 empty and without effect; journeys: \"map\"; nothing was changed"),
                dry.lines());
        Run run = shell.run(words);
        assertEquals(0, run.code(), run.err());
        assertTrue(run.err().contains("\"Website\" is new; \"web\" exists"), run.err());
        assertTrue(shell.read("map.cjm").contains("name=\"Leaves\""));
        assertEquals(1, shell.read("map.cjm").split("<journeys", -1).length - 1);
    }

    @Test
    void aSheetOfAWorkbookIsChosenByItsName() throws Exception {
        workbook("map.xlsx", "Map", "Stage|Touchpoint", "Find|Sees ad");
        Run run = shell.run("import", "map.xlsx", "-o", "map.cjm");
        assertEquals(0, run.code(), run.err());
        assertEquals(List.of("waymark: map.xlsx: the sheet \"Cover\" was not read (rows: 1); to read it: --sheet"),
                run.errors());
        assertEquals(0, shell.run("import", "map.xlsx", "-o", "map.cjm", "--force", "--sheet", "map").code());
        Run none = shell.run("import", "map.xlsx", "-o", "x.cjm", "--sheet", "Plan");
        assertEquals(2, none.code());
        assertEquals(List.of("waymark: map.xlsx: there is no sheet \"Plan\"; there are: Cover, Map"), none.errors());
    }

    @Test
    void ownershipOfAWorkbookOfAnyHandIsTakenAndUnmatchedRowsEndWithOne() throws Exception {
        shell.write("bank.cjm", Portfolios.sound());
        workbook("raci.xlsx", "RACI", "Touchpoint|Contact centre|Nobody", "Asks for a refund|C|R",
                "Something else|R|");
        String before = shell.read("bank.cjm");
        Run dry = shell.run("matrix", "import", "bank.cjm", "raci.xlsx", "--dry-run");
        assertEquals(1, dry.code(), dry.err());
        assertEquals(before, shell.read("bank.cjm"));
        Run run = shell.run("matrix", "import", "bank.cjm", "raci.xlsx");
        assertEquals(1, run.code(), run.err());
        assertEquals("bank.cjm: cells taken over: 1; left out: 2", run.lines().getLast());
        assertTrue(shell.read("bank.cjm").contains("<roles>consulted</roles>"));
        assertFalse(shell.read("bank.cjm").contains("Nobody"));
        assertFalse(shell.read("bank.cjm").contains("Something else"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "map.csv -o x.cjm --journey map | --journey names a journey to update; add --into FILE",
            "map.csv --into map.cjm --journey none | map.cjm has no journey \"none\"",
            "map.csv -o x.cjm --mapping gone.json | gone.json: the file does not exist",
            "map.csv -o x.cjm --mapping map.csv | map.csv: line 1: this is not well-formed JSON",
            "day.mmd -o x.cjm --sheet A | mermaid is no table",
            "map.xlsx -o x.cjm | this is text and no Excel workbook",
            "book.csv -o x.cjm | this is an Excel workbook"})
    void whatCannotBeReadIsOneLine(String words, String message) throws Exception {
        assertEquals(0, shell.run("import", "map.csv", "-o", "map.cjm").code());
        shell.write("day.mmd", "journey\n  section A\n    b: 3\n");
        shell.write("map.xlsx", "Stage;Touchpoint\nA;b\n");
        workbook("book.csv", "Map", "Stage|Touchpoint", "Find|Sees ad");
        Run run = shell.run(("import " + words).split(" "));
        assertEquals(2, run.code(), run.out());
        assertEquals(1, run.errors().size(), run.err());
        assertTrue(run.err().contains(message), run.err());
        assertFalse(Files.exists(shell.path("x.cjm")));
    }
}
