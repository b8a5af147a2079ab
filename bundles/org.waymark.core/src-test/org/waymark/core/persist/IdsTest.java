package org.waymark.core.persist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.core.domain.Ids;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Persona;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;

/** An element keeps its id for life; a copy gets a new one. */
class IdsTest {

    @TempDir
    private Path folder;

    private PortfolioDocument document() {
        return PortfolioFiles.create(folder.resolve("root.cjm"), PersistFixture.bank());
    }

    private static Stage stage(PortfolioDocument document, int journey) {
        return document.portfolio().getJourneys().get(journey).getStages().get(0);
    }

    @Test
    void everyElementHasAnIdOfItsOwn() {
        PortfolioDocument document = PortfolioFiles.create(folder.resolve("a.cjm"), RandomPortfolios.of(7, 400));
        Set<String> ids = new HashSet<>(Set.of(Ids.idOf(document.portfolio())));
        document.portfolio().eAllContents().forEachRemaining(element -> {
            assertTrue(ids.add(Ids.idOf(element)));
            assertSame(element, document.find(Ids.idOf(element)).orElseThrow());
        });
    }

    @Test
    void aCopyGetsNewIdsThroughout() {
        PortfolioDocument document = document();
        Stage copy = EcoreUtil.copy(stage(document, 0));
        document.portfolio().getJourneys().get(0).getStages().add(copy);
        assertNotEquals("_s_buy", Ids.idOf(copy));
        assertNotEquals("_t_buy", Ids.idOf(copy.getTouchpoints().get(0)));
        assertEquals("_t_buy", Ids.idOf(stage(document, 0).getTouchpoints().get(0)));
    }

    @Test
    void cutAndPasteKeepsIdsAlsoIntoAnotherFile() {
        PortfolioDocument document = document();
        PortfolioFiles.split(document, document.portfolio().getJourneys().get(1));
        Touchpoint touchpoint = stage(document, 0).getTouchpoints().remove(0);
        assertTrue(document.find("_t_buy").isEmpty());
        assertEquals("_t_buy", Ids.idOf(touchpoint));
        stage(document, 1).getTouchpoints().add(touchpoint);
        assertEquals("_t_buy", Ids.idOf(touchpoint));
        assertEquals("_o_buy", Ids.idOf(touchpoint.getOwnerships().get(0)));
        assertEquals(folder.resolve("journeys/return.cjm"), document.fileOf(touchpoint));
        stage(document, 0).getTouchpoints().add(touchpoint);
        assertEquals("_t_buy", Ids.idOf(touchpoint));
    }

    @Test
    void undoBringsTheSameIdsBack() {
        PortfolioDocument document = document();
        PortfolioFiles.split(document, document.portfolio().getJourneys().get(1));
        String before = CanonicalText.of(document);
        ChangeRecorder recorder = new ChangeRecorder(document.portfolio());
        document.portfolio().getJourneys().clear();
        document.portfolio().getFunctions().clear();
        ChangeDescription change = recorder.endRecording();
        change.applyAndReverse();
        assertEquals(before, CanonicalText.of(document));
        change.applyAndReverse();
        change.applyAndReverse();
        assertEquals(before, CanonicalText.of(document));
    }

    @Test
    void splitAndJoinKeepIds() {
        PortfolioDocument document = document();
        String before = CanonicalText.of(document);
        Journey journey = document.portfolio().getJourneys().get(0);
        PortfolioFiles.split(document, journey);
        assertEquals("_o_buy", Ids.idOf(stage(document, 0).getTouchpoints().get(0).getOwnerships().get(0)));
        assertSame(journey, document.find("_buy").orElseThrow());
        PortfolioFiles.join(document, journey);
        assertEquals(before, CanonicalText.of(document));
    }

    @Test
    void twoElementsNeverGetTheSameId() {
        PortfolioDocument document = document();
        Stage twin = Ids.copyWithIds(stage(document, 0));
        assertEquals("_s_buy", Ids.idOf(twin));
        document.portfolio().getJourneys().get(1).getStages().add(twin);
        assertNotEquals("_s_buy", Ids.idOf(twin));
        assertNotEquals("_o_buy", Ids.idOf(twin.getTouchpoints().get(0).getOwnerships().get(0)));
        assertSame(stage(document, 0), document.find("_s_buy").orElseThrow());
        assertThrows(IllegalArgumentException.class, () -> Ids.assign(twin, "_s_buy"));
    }

    @Test
    void anIdCanBeGivenBeforeOrAfterTheElementIsInADocument() {
        PortfolioDocument document = document();
        Persona persona = CjmFactory.eINSTANCE.createPersona();
        Ids.assign(persona, "_anna");
        document.portfolio().getPersonas().add(persona);
        assertSame(persona, document.find("_anna").orElseThrow());
        Ids.assign(persona, "_anna2");
        assertSame(persona, document.find("_anna2").orElseThrow());
        assertTrue(document.find("_anna").isEmpty());
    }

    @Test
    void anIdIsOneWord() {
        assertTrue(Ids.isValid("_Ab-9.z"));
        assertTrue(Ids.isValid("анна"));
        for (String bad : new String[]{"", "a b", "a\tb", "a#b", "/a", "a\u2003b", "\u0001", "\uD800"}) {
            assertFalse(Ids.isValid(bad), bad);
            EObject persona = CjmFactory.eINSTANCE.createPersona();
            assertThrows(IllegalArgumentException.class, () -> Ids.assign(persona, bad));
        }
    }
}
