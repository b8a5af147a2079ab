package org.waymark.core.persist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.core.persist.PersistFixture.write;

import java.nio.file.Path;
import java.util.Random;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.model.cjm.Journey;

class SlugsTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            Open an account,            open-an-account
            '  Ask: why?  Fee!  ',      ask-why-fee
            Возврат товара,             vozvrat-tovara
            Щедрый объём жильё,         shchedryy-obem-zhile
            Naïve Café Straße,          naive-cafe-stra-e
            Вихiдний їжак,              vikhidniy-yizhak
            ../../x,                    x
            CON,                        journey-con
            LPT1,                       journey-lpt1
            com10,                      com10
            客户,                        journey
            '',                         journey
            ...,                        journey
            """)
    void namesBecomeSafeFileNames(String name, String slug) {
        assertEquals(slug, Slugs.of(name));
    }

    @Test
    void aJourneyWithoutNameHasASlugToo() {
        assertEquals("journey", Slugs.of(null));
        assertTrue(Slugs.of("long ".repeat(10_000)).length() <= 63);
    }

    @Property(seed = "20260310")
    void anyNameIsOnePlainWord(@ForAll long seed) {
        String slug = Slugs.of(new RandomValues(new Random(seed)).rawText());
        assertTrue(slug.matches("[a-z0-9]+(-[a-z0-9]+)*"), slug);
    }

    @Test
    void filesAreUniqueInThePortfolioAndOnDiskAndKeptWhenTheJourneyIsRenamed(@TempDir Path folder) throws Exception {
        PortfolioDocument document = PortfolioFiles.create(folder.resolve("root.cjm"), PersistFixture.bank());
        write(folder.resolve("journeys/return.cjm"), "of somebody else");
        Journey buy = document.portfolio().getJourneys().get(0);
        Journey giveBack = document.portfolio().getJourneys().get(1);
        assertEquals(folder.resolve("journeys/return-2.cjm"), PortfolioFiles.split(document, giveBack));
        buy.setName("RETURN");
        assertEquals(folder.resolve("journeys/return-3.cjm"), PortfolioFiles.split(document, buy));
        buy.setName("Buy");
        assertEquals(folder.resolve("journeys/return-3.cjm"), PortfolioFiles.split(document, buy));
        assertEquals(folder.resolve("journeys/return-3.cjm"), document.fileOf(buy.getStages().get(0)));
    }
}
