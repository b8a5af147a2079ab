package org.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartCacheTest {

    private static final String MISSING = "waymark.start.cache";

    @TempDir
    private Path folder;

    @AfterEach
    void forget() {
        System.clearProperty(MISSING);
    }

    @Test
    void aBuildServerAndAProductWithoutBuildMakeNone() throws Exception {
        System.setProperty(MISSING, folder.resolve("cache/waymark-1.aot").toString());
        StartCache.makeMissing(Map.of("CI", "true"));
        System.setProperty(MISSING, "");
        StartCache.makeMissing(Map.of());
        assertEquals(List.of(), content(folder));
    }

    @Test
    void whatIsBeingMadeIsNotMadeTwice() throws Exception {
        Path file = folder.resolve("waymark-1.aot");
        Files.writeString(folder.resolve("waymark-start.lock"), "");
        System.setProperty(MISSING, file.toString());
        StartCache.makeMissing(Map.of());
        assertEquals(List.of("waymark-start.lock"), content(folder));
    }

    @Test
    void aFileThatIsThereIsKeptAndOthersStay() throws Exception {
        Path file = Files.writeString(folder.resolve("waymark-2.aot"), "kept");
        Path old = Files.writeString(folder.resolve("waymark-1.aot"), "old");
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minusSeconds(90L * 24 * 3600)));
        StartCache.main(new String[]{file.toString()});
        assertEquals("kept", Files.readString(file));
        assertTrue(Files.exists(old));
    }

    @Test
    @Tag("long")
    void theRehearsalRunsEverySubcommandThatNeedsNoWindow() throws Exception {
        Rehearsal.run(folder.toString(), Rehearsal.Part.ALL.name());
        assertTrue(
                content(folder).containsAll(List.of("all", "a.cjm", "a.csv", "a.html",
                        "a.json", "a.mmd", "a.pdf", "a.png",
                        "a.svg", "a.xlsx", "a.xml", "b.cjm", "c.cjm", "d.cjm", "e.cjm", "f.cjm", "m.csv", "m.xlsx")),
                content(folder).toString());
    }

    @Test
    void eachSubcommandHasALineUnlessItNeedsAWindowANetworkAnEventLogOrARepository() {
        List<String> without = List.of("open", "room", "paths", "git install", "git uninstall");
        for (Subcommand subcommand : Subcommands.all()) {
            boolean rehearsed = Rehearsal.Part.ALL.lines().stream()
                    .anyMatch(line -> (line + ' ').startsWith(subcommand.name() + ' '));
            assertEquals(!without.contains(subcommand.name()), rehearsed, subcommand.name());
        }
    }

    @Test
    void theRehearsalHasTheSamplesOfTheProduct() throws Exception {
        StartCache.copySamples(Path.of("../../samples"), folder);
        assertEquals(List.of("1.cjm", "2.cjm"), content(folder));
        StartCache.copySamples(folder.resolve("none"), folder);
    }

    @Test
    void theNameOfTheFileTellsThePart() {
        assertEquals(Rehearsal.Part.WORDS, Rehearsal.Part.of(Path.of("waymark-1-Temurin-25+9-LTS-words.aot")));
        assertEquals(Rehearsal.Part.SVG, Rehearsal.Part.of(Path.of("waymark-1-Temurin-25+9-LTS-svg.aot")));
        assertEquals(Rehearsal.Part.PICTURES, Rehearsal.Part.of(Path.of("waymark-1-21.0.1-pictures.jsa")));
        assertEquals(Rehearsal.Part.ALL, Rehearsal.Part.of(Path.of("waymark-words-21.0.1-all.aot")));
    }

    private static List<String> content(Path folder) throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
