package org.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.core.domain.Profile;
import org.waymark.core.facts.Fact;
import org.waymark.core.facts.FactSheet;
import org.waymark.core.facts.FactSheets;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.core.text.Json;
import org.waymark.core.text.Labels;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Portfolio;
import org.waymark.model.cjm.Touchpoint;

/** Drives exported web pages in Chromium, at the size of a desk and of a phone, on light and dark screens. */
@Tag("long")
class BrowserPagesTest {

    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final Path TOOLS = ROOT.resolve("releng/browser");

    @TempDir
    private Path folder;

    @Test
    @Timeout(1800)
    void pagesOfTheSamplesWorkInABrowser() throws Exception {
        assumeTrue(Stream.of("chromium", "chromium-browser", "google-chrome")
                .anyMatch(name -> Files.isExecutable(Path.of("/usr/bin", name))), "needs chromium");
        assumeTrue(Files.isDirectory(TOOLS.resolve("node_modules/playwright-core")),
                "needs npm ci in releng/browser, which ./verify --all does");
        List<Object> pages = new ArrayList<>();
        pages.add(export("contact-centre.cjm", "html"));
        pages.add(export("contact-centre.cjm", "interactive"));
        pages.add(export("cosmetics-till-ru.cjm", "interactive"));
        Files.writeString(folder.resolve("pages.json"), Json.text(pages));
        pictures();
        Process node = new ProcessBuilder("node", TOOLS.resolve("test-pages.mjs").toString(), folder.toString())
                .redirectErrorStream(true).start();
        String said = new String(node.getInputStream().readAllBytes());
        assertEquals(0, node.waitFor(), said);
        assertTrue(said.contains(" checks, 0 failed"), said);
    }

    /** Keeps pictures for the documentation where they are missing, or all with {@code -Dwaymark.pictures=write}. */
    private void pictures() throws Exception {
        Path images = ROOT.resolve("docs/images");
        if (!Files.exists(images.resolve("web-map.png")) || "write".equals(System.getProperty("waymark.pictures"))) {
            Shell.Run run = new Shell(folder).run("export", ROOT.resolve("samples/contact-centre.cjm").toString(),
                    "--all", "-f", "svg,pdf,html,interactive,pptx,xlsx", "-o", folder.toString());
            assertEquals(0, run.code(), run.err());
            Process node = new ProcessBuilder("node", TOOLS.resolve("test-pages.mjs").toString(), folder.toString(),
                    "--pictures", images.toString()).redirectErrorStream(true).start();
            String said = new String(node.getInputStream().readAllBytes());
            assertEquals(0, node.waitFor(), said);
        }
    }

    private Map<String, Object> export(String sample, String format) throws Exception {
        Path file = ROOT.resolve("samples").resolve(sample);
        Portfolio portfolio = PortfolioFiles.load(file).portfolio();
        Journey journey = portfolio.getJourneys().getFirst();
        String name = sample.replace(".cjm", "-" + format + ".html");
        Shell.Run run = new Shell(folder).run("export", file.toString(), "--journey", Labels.of(journey), "-f", format,
                "-o", folder.resolve(name).toString());
        assertEquals(0, run.code(), run.err());
        List<Touchpoint> touchpoints = journey.getStages().stream().flatMap(each -> each.getTouchpoints().stream())
                .toList();
        String word = Labels.of(touchpoints.get(1)).split(" ")[0].toLowerCase(Locale.ROOT);
        FactSheets sheets = new FactSheets(Locale.forLanguageTag(portfolio.getLanguage()), Profile.WORKSHOP);
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("file", name);
        page.put("interactive", format.equals("interactive"));
        page.put("touchpoints", touchpoints.stream().map(Labels::of).toList());
        page.put("word", word);
        page.put("hits", touchpoints.stream().filter(each -> says(sheets.of(each), word)).count());
        return page;
    }

    /** Returns whether an article has the word in a title or a value; the titles of features do not matter here. */
    private static boolean says(FactSheet sheet, String word) {
        return sheet.title().toLowerCase(Locale.ROOT).contains(word)
                || sheet.facts().stream().map(Fact::value)
                        .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(word))
                || sheet.parts().stream().anyMatch(part -> says(part, word));
    }
}
