package org.waymark.core.persist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.core.persist.PersistFixture.contentOf;
import static org.waymark.core.persist.PersistFixture.portfolio;
import static org.waymark.core.persist.PersistFixture.text;
import static org.waymark.core.persist.PersistFixture.write;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.waymark.core.JourneyException;
import org.waymark.core.persist.LoadNotice.Kind;
import org.waymark.core.persist.xml.FormatVersion;
import org.waymark.core.persist.xml.Migration;

@ExtendWith(EnglishMessages.class)
class VersionsTest {

    private static final String NEWER = """
            <?xml version="1.0" encoding="UTF-8"?>
            <cjm:Portfolio
                xmi:version="2.0"
                xmlns:xmi="http://www.omg.org/XMI"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xmlns:cjm="http://waymark.org/cjm"
                xmi:id="_p"
                name="From the future"
                formatVersion="1.7"
                xmlns:new="http://new.example.org"
                mood="bright"
                new:flag="&lt;on>">
              <channels
                  xmi:id="_c"
                  name="Thought">
                <wave
                    length="3&#xA;4"/>
              </channels>
              <oracles
                  xmi:id="_or"
                  xsi:type="cjm:Oracle"
                  new:kind="x">
                <visions
                    to="_c"/>
                <says>Yes &amp; no</says>
                <says>A <b>bold</b> word</says>
              </oracles>
            </cjm:Portfolio>
            """;

    @TempDir
    private Path folder;

    @Test
    void aNewerMinorVersionIsReadOnlyAndKeepsWhatItDoesNotKnow() throws Exception {
        Path file = write(folder.resolve("new.cjm"), NEWER);
        PortfolioDocument document = PortfolioFiles.load(file);
        assertTrue(document.readOnly());
        assertEquals(
                List.of(new LoadNotice(Kind.NEWER_MINOR, file, "Written by a newer Waymark (format 1.7; this one knows"
                        + " 1.1): opened read-only. Update Waymark to edit it.")),
                document.notices());
        assertEquals("=== new.cjm\n" + NEWER, CanonicalText.of(document));
        document.portfolio().setName("Changed");
        JourneyException refused = assertThrows(JourneyException.class, () -> PortfolioFiles.save(document));
        assertEquals(
                file + ": The portfolio has a newer format and cannot be saved without losing content. Update"
                        + " Waymark.",
                refused.getMessage());
        assertThrows(JourneyException.class, () -> PortfolioFiles.saveAs(document, folder.resolve("copy.cjm"),
                PortfolioFiles.IfChanged.OVERWRITE));
        assertEquals(List.of("", "new.cjm: " + NEWER), contentOf(folder));
    }

    @Test
    void oneNewerJourneyFileMakesThePortfolioReadOnly() throws Exception {
        PersistFixture.savedSplitBank(folder);
        Path journey = folder.resolve("journeys/buy.cjm");
        write(journey, text(journey).replace("formatVersion=\"1.0\"", "formatVersion=\"1.2\"\n    joy=\"7\""));
        PortfolioDocument document = PortfolioFiles.load(folder.resolve("root.cjm"));
        assertTrue(document.readOnly());
        assertTrue(CanonicalText.of(document).contains("joy=\"7\""));
    }

    @Test
    void anUnknownLiteralIsRefusedInANewerMinorVersionToo() throws Exception {
        Path file = write(folder.resolve("new.cjm"), NEWER.replace("name=\"Thought\"", "kind=\"telepathy\""));
        JourneyException refused = assertThrows(JourneyException.class, () -> PortfolioFiles.load(file));
        assertTrue(refused.getMessage().startsWith(file + ":15: kind=\"telepathy\" is not one of: "),
                refused.getMessage());
    }

    @Test
    void anOlderVersionIsConvertedAndItsOriginalKept() throws Exception {
        String original = portfolio("formatVersion='0.8'", "<!-- old -->", "<kanal xmi:id='_c' name='Phone'/>");
        Path file = write(folder.resolve("old.cjm"), original);
        List<Migration> migrations = List.of(new Migration(new FormatVersion(0, 7), VersionsTest::fail),
                new Migration(new FormatVersion(0, 8), dom -> rename(dom, "kanal", "canal")),
                new Migration(new FormatVersion(0, 9), dom -> rename(dom, "canal", "channels")));
        PortfolioDocument document = new PortfolioLoader(new DiskSource(), migrations).load(file);
        assertFalse(document.readOnly());
        assertEquals("Phone", document.portfolio().getChannels().get(0).getName());
        assertEquals(List.of(Kind.MIGRATED, Kind.COMMENTS_LOST),
                document.notices().stream().map(LoadNotice::kind).toList());
        assertEquals("Converted from format 0.8 to 1.0. Saving keeps the original as old.cjm.bak-0.8.",
                document.notices().get(0).message());
        assertEquals(original, text(file));
        PortfolioFiles.save(document);
        assertEquals(original, text(folder.resolve("old.cjm.bak-0.8")));
        assertTrue(text(file).contains("formatVersion=\"1.0\""));
        PortfolioFiles.save(document);
        assertEquals(List.of(), PortfolioFiles.load(file).notices());
        assertEquals(3, contentOf(folder).size());
    }

    @Test
    void anOlderVersionThatNeedsNoConversionIsOpenedAsItIs() throws Exception {
        Path file = write(folder.resolve("old.cjm"), portfolio("formatVersion='0.9'", "<nonsense/>"));
        JourneyException refused = assertThrows(JourneyException.class, () -> PortfolioFiles.load(file));
        assertTrue(refused.getMessage().startsWith(file + ":2: There is no element \"nonsense\""),
                refused.getMessage());
        write(file, portfolio("formatVersion='0.9'"));
        assertEquals(Kind.MIGRATED, PortfolioFiles.load(file).notices().get(0).kind());
    }

    @Test
    void theVersionStandsAtTheRootOfEachFileAndNowhereElse() throws Exception {
        PortfolioDocument document = PersistFixture.savedSplitBank(folder);
        assertEquals(3, CanonicalText.of(document).split("formatVersion=\"1.0\"", -1).length - 1);
        document.portfolio().getJourneys().forEach(journey -> PortfolioFiles.join(document, journey));
        assertEquals(1, CanonicalText.of(document).split("formatVersion=\"1.0\"", -1).length - 1);
    }

    private static void fail(Document dom) {
        throw new AssertionError("not for this version");
    }

    private static void rename(Document dom, String from, String to) {
        NodeList found = dom.getElementsByTagName(from);
        for (int i = found.getLength() - 1; i >= 0; i--) {
            dom.renameNode((Element) found.item(i), null, to);
        }
    }
}
