package org.waymark.core.persist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.core.persist.PersistFixture.NAMESPACES;
import static org.waymark.core.persist.PersistFixture.portfolio;
import static org.waymark.core.persist.PersistFixture.text;
import static org.waymark.core.persist.PersistFixture.write;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.core.domain.Ids;
import org.waymark.model.cjm.Actor;
import org.waymark.model.cjm.BusinessFunction;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.CjmPackage;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Metric;
import org.waymark.model.cjm.Portfolio;
import org.waymark.model.cjm.Touchpoint;

/** Dangling references can be loaded, are listed, and a save does not change their text. */
@ExtendWith(EnglishMessages.class)
class DanglingTest {

    private static final String ROOT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <cjm:Portfolio
                xmi:version="2.0"
                xmlns:xmi="http://www.omg.org/XMI"
                xmlns:cjm="http://waymark.org/cjm"
                xmi:id="_p"
                formatVersion="1.0">
              <functions
                  xmi:id="_f"/>
              <metrics
                  xmi:id="_m"
                  accountable="_gone"
                  measuredBy="_p"
                  opposes="_m2 _gone2 _m3"/>
              <metrics
                  xmi:id="_m2"/>
              <metrics
                  xmi:id="_m3"/>
              <journeys
                  href="journeys/missing.cjm#_j"/>
              <journeys
                  href="journeys/there.cjm#_t"/>
              <journeys
                  href="../outside.cjm#_f"/>
              <journeys
                  xmi:id="_i"
                  baseline="_nowhere"/>
            </cjm:Portfolio>
            """;

    private static final String JOURNEY = """
            <?xml version="1.0" encoding="UTF-8"?>
            <cjm:Journey
                xmi:version="2.0"
                xmlns:xmi="http://www.omg.org/XMI"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xmlns:cjm="http://waymark.org/cjm"
                xmi:id="_t"
                formatVersion="1.0"
                owner="_ghost">
              <portfolio
                  href="../root.cjm#_p"/>
              <personas
                  href="../root.cjm#_anna"/>
              <personas
                  href="http://example.org/people.cjm#_f"/>
              <personas
                  href="../../../etc/p%20q.cjm#_f"/>
              <baseline
                  href="missing.cjm#_j"/>
              <stages
                  xmi:id="_s">
                <touchpoints
                    xmi:id="_tp">
                  <initiator
                      xsi:type="cjm:Persona"
                      href="../root.cjm#_anna"/>
                  <receiver
                      href="../root.cjm#_someone"/>
                </touchpoints>
              </stages>
            </cjm:Journey>
            """;

    @TempDir
    private Path folder;

    private PortfolioDocument load() throws Exception {
        Path root = write(folder.resolve("p/root.cjm"), ROOT);
        write(folder.resolve("p/journeys/there.cjm"), JOURNEY);
        write(folder.resolve("outside.cjm"), "<cjm:Journey " + NAMESPACES + " xmi:id='_f2'/>");
        return PortfolioFiles.load(root);
    }

    @Test
    void theirTextsSurviveASaveByteForByte() throws Exception {
        PortfolioDocument document = load();
        document.portfolio().setLanguage("en");
        document.portfolio().getJourneys().get(1).setName("There");
        PortfolioFiles.save(document);
        assertEquals(ROOT.replace("\"1.0\">\n  <f", "\"1.0\"\n    language=\"en\">\n  <f"),
                text(folder.resolve("p/root.cjm")));
        assertEquals(JOURNEY.replace("\"_t\"\n    f", "\"_t\"\n    name=\"There\"\n    f"),
                text(folder.resolve("p/journeys/there.cjm")));
    }

    @Test
    void theyAreListedWithOwnerFeatureTextAndFile() throws Exception {
        PortfolioDocument document = load();
        Path root = document.rootFile();
        Path there = document.folder().resolve("journeys/there.cjm");
        List<String> listed = document.dangling().stream()
                .map(d -> Ids.idOf(d.owner()) + " " + d.feature().getName() + " "
                        + d.text() + " " + document.folder().relativize(d.file()))
                .toList();
        assertEquals(List.of("_m accountable _gone root.cjm", "_m measuredBy _p root.cjm", "_m opposes _gone2 root.cjm",
                "_p journeys journeys/missing.cjm#_j root.cjm", "_t personas ../root.cjm#_anna journeys/there.cjm",
                "_t personas http://example.org/people.cjm#_f journeys/there.cjm",
                "_t personas ../../../etc/p%20q.cjm#_f journeys/there.cjm", "_t owner _ghost journeys/there.cjm",
                "_t baseline missing.cjm#_j journeys/there.cjm", "_tp initiator ../root.cjm#_anna journeys/there.cjm",
                "_tp receiver ../root.cjm#_someone journeys/there.cjm", "_p journeys ../outside.cjm#_f root.cjm",
                "_i baseline _nowhere root.cjm"), listed);
        assertEquals("References without target: 13. They are kept unchanged; \"waymark validate\" lists them.",
                document.notices().get(0).message());
        assertEquals(root, document.dangling().get(0).file());
        assertEquals(there, document.dangling().get(4).file());
    }

    @Test
    void theyAreShownAsStandInsThatKeepTheirPlace() throws Exception {
        PortfolioDocument document = load();
        Metric metric = document.portfolio().getMetrics().get(0);
        assertTrue(Ids.isUnresolved(metric.getAccountable()));
        assertEquals("_gone", Ids.idOf(metric.getAccountable()));
        assertEquals(List.of(false, true, false), metric.getOpposes().stream().map(Ids::isUnresolved).toList());
        assertEquals(List.of(true, false, true, false),
                document.portfolio().getJourneys().stream().map(Ids::isUnresolved).toList());
        assertNull(document.portfolio().getJourneys().get(0).getName());
    }

    @Test
    void anElementThatComesBackTakesTheReference() throws Exception {
        PortfolioDocument document = load();
        Metric metric = document.portfolio().getMetrics().get(0);
        BusinessFunction function = CjmFactory.eINSTANCE.createBusinessFunction();
        Ids.assign(function, "_gone");
        document.portfolio().getFunctions().add(function);
        assertSame(function, metric.getAccountable());
    }

    @Test
    void anElementOfAnotherClassNeverTakesTheReference() throws Exception {
        PortfolioDocument document = load();
        Metric metric = document.portfolio().getMetrics().get(0);
        var channel = CjmFactory.eINSTANCE.createChannel();
        Ids.assign(channel, "_gone");
        document.portfolio().getChannels().add(channel);
        assertTrue(Ids.isUnresolved(metric.getAccountable()));
    }

    @Test
    void aReferenceToARemovedElementIsDanglingAndNeverFailsASave() throws Exception {
        PortfolioDocument document = PersistFixture.savedSplitBank(folder);
        BusinessFunction function = document.portfolio().getFunctions().remove(0);
        assertEquals(List.of("_cc", "_cc", "_cc", "_cc"),
                document.dangling().stream().map(DanglingReference::text).toList());
        PortfolioFiles.save(document);
        PortfolioDocument again = PortfolioFiles.load(document.rootFile());
        assertEquals(4, again.dangling().size());
        document.portfolio().getFunctions().add(function);
        assertEquals(List.of(), document.dangling());
    }

    @Test
    void theStandInForAMissingTargetCanBeMadeForEveryReference() {
        for (var type : CjmPackage.eINSTANCE.getEClassifiers()) {
            for (EObject feature : type.eContents()) {
                if (feature instanceof org.eclipse.emf.ecore.EReference reference && !reference.isContainment()
                        && !reference.isContainer()) {
                    EObject target = Ids.unresolved(reference, "_x");
                    assertTrue(reference.getEReferenceType().isInstance(target), reference.getName());
                    assertEquals("_x", Ids.idOf(target));
                }
            }
        }
    }

    @Test
    void journeyFilesBehindSymbolicLinksOutOfTheFolderAreNotRead() throws Exception {
        Path outside = write(folder.resolve("secret/j.cjm"), "not even xml");
        Path root = write(folder.resolve("p/root.cjm"), portfolio("", "<journeys href='journeys/link.cjm#_j'/>",
                "<journeys href='linked/j.cjm#_k'/>"));
        Files.createDirectories(folder.resolve("p/journeys"));
        Files.createSymbolicLink(folder.resolve("p/journeys/link.cjm"), outside);
        Files.createSymbolicLink(folder.resolve("p/linked"), outside.getParent());
        PortfolioDocument document = PortfolioFiles.load(root);
        assertEquals(List.of("journeys/link.cjm#_j", "linked/j.cjm#_k"),
                document.dangling().stream().map(DanglingReference::text).toList());
    }

    @Test
    void aJourneyListedTwiceIsThereOnce() throws Exception {
        Path root = write(folder.resolve("root.cjm"), portfolio("", "<journeys href='journeys/a.cjm#_a'/>",
                "<journeys href='journeys/a.cjm#_a'/>"));
        write(folder.resolve("journeys/a.cjm"), "<cjm:Journey " + NAMESPACES + " xmi:id='_a'/>");
        assertEquals(1, PortfolioFiles.load(root).portfolio().getJourneys().size());
    }

    @Test
    void aSingleFileKeepsEverythingItSaysAboutItsNeighbours() throws Exception {
        for (String content : List.of(ROOT, JOURNEY)) {
            SingleFile file = SingleFile.read(folder.resolve("x.cjm"), content.getBytes("UTF-8"));
            assertEquals(content, new String(file.content(), "UTF-8"));
        }
        SingleFile journey = SingleFile.read(folder.resolve("x.cjm"), JOURNEY.getBytes("UTF-8"));
        Touchpoint touchpoint = ((Journey) journey.root()).getStages().get(0).getTouchpoints().get(0);
        touchpoint.setInitiator(
                (Actor) Ids.unresolved(CjmPackage.Literals.TOUCHPOINT__INITIATOR, touchpoint.getInitiator()));
        assertEquals(JOURNEY, new String(journey.content(), "UTF-8"));
        EcoreUtil.remove(touchpoint);
        assertTrue(new String(journey.content(), "UTF-8").contains("href=\"../root.cjm#_p\""));
        assertTrue(SingleFile.read(folder.resolve("x.cjm"), ROOT.getBytes("UTF-8")).root() instanceof Portfolio);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/etc/passwd", "//@x", "//@stages", "//@journeys.7", "//@journeys.99999999999", "/7",
            "//@journeys.0/@name", "/etc/passwd#_f", "http://example.org/a.cjm#_f", "file:///etc/passwd#_f", "//", "?x",
            "../outside.cjm#_f"})
    void aReferenceThatNamesNothingHereIsDanglingAndKept(String reference) throws Exception {
        String content = portfolio("formatVersion='1.0'", "<functions xmi:id='_f'/>", "<systems xmi:id='_s' owner='"
                + reference + "'/>", "<journeys xmi:id='_j' name='J'/>");
        Path file = write(folder.resolve("odd.cjm"), content);
        PortfolioDocument document = PortfolioFiles.load(file);
        assertEquals(1, document.dangling().size());
        assertTrue(CanonicalText.of(document).contains(reference), CanonicalText.of(document));
    }

    @Test
    void aPositionAsOtherToolsWriteItIsFound() throws Exception {
        Path file = write(folder.resolve("positions.cjm"), portfolio("formatVersion='1.0'",
                "<functions xmi:id='_f'><subfunctions xmi:id='_g'/></functions>",
                "<systems xmi:id='_s' owner='//@functions.0/@subfunctions.0'/>",
                "<systems xmi:id='_r' owner='/0/@functions.0'/>"));
        PortfolioDocument document = PortfolioFiles.load(file);
        assertEquals(List.of("_g", "_f"), document.portfolio().getSystems().stream().map(it -> Ids.idOf(it.getOwner()))
                .toList());
    }
}
