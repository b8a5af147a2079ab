package org.waymark.core.persist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.core.persist.PersistFixture.portfolio;
import static org.waymark.core.persist.PersistFixture.write;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.core.JourneyException;
import org.waymark.core.persist.xml.FormatVersion;
import org.waymark.core.persist.xml.Migration;

/** Java 24 and later take at most 100,000 escaped characters in a file. A long portfolio has more. */
@ExtendWith(EnglishMessages.class)
class ManyEscapesTest {

    private static final String TEXT = "<R&D>\n\"why\"".repeat(25_000);

    @TempDir
    private Path folder;

    @Test
    void aFileIsReadAndWrittenAgain() throws Exception {
        Path file = folder.resolve("long.cjm");
        PortfolioDocument written = PortfolioFiles.create(file, PersistFixture.bank());
        written.portfolio().setDescription(TEXT);
        PortfolioFiles.save(written);
        PortfolioDocument read = PortfolioFiles.load(file);
        assertEquals(TEXT, read.portfolio().getDescription());
        assertEquals(CanonicalText.of(written), CanonicalText.of(read));
    }

    @Test
    void aFileOfAnOlderVersionIsConverted() throws Exception {
        Path file = write(folder.resolve("old.cjm"),
                portfolio("formatVersion='0.9' description='" + "&amp;".repeat(150_000) + "'"));
        PortfolioDocument read = new PortfolioLoader(new DiskSource(),
                List.of(new Migration(new FormatVersion(0, 9), dom -> dom.getDocumentElement().normalize())))
                .load(file);
        assertEquals("&".repeat(150_000), read.portfolio().getDescription());
    }

    @Test
    void noEntityIsDeclared() throws Exception {
        Path file = write(folder.resolve("bomb.cjm"),
                "<!DOCTYPE p [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;'>]>" + portfolio("name='&b;'"));
        JourneyException refused = assertThrows(JourneyException.class, () -> PortfolioFiles.load(file));
        assertTrue(refused.getMessage().contains("DOCTYPE"), refused.getMessage());
    }
}
