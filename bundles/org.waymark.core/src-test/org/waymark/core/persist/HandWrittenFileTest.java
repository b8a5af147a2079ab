package org.waymark.core.persist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.core.persist.PersistFixture.NAMESPACES;
import static org.waymark.core.persist.PersistFixture.portfolio;
import static org.waymark.core.persist.PersistFixture.text;
import static org.waymark.core.persist.PersistFixture.write;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.core.domain.Ids;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Role;
import org.waymark.model.cjm.Touchpoint;

/** Files written by hand or by other tools: any order and indentation is read, canonical text is written. */
@ExtendWith(EnglishMessages.class)
class HandWrittenFileTest {

    @TempDir
    private Path folder;

    @Test
    void attributesInAnyOrderAndAnyIndentationAreSavedCanonically() throws Exception {
        Path file = write(folder.resolve("hand.cjm"), """
                <?xml version='1.0'?>
                <w:Portfolio language="en" name="Bank" xmlns:w="http://waymark.org/cjm" x:id="_p" x:version="2.0"
                   xmlns:x="http://www.omg.org/XMI" description="">
                 <functions name="Sales" x:id="_sa"/><tags>b</tags><tags>a</tags><tags>b</tags><tags></tags>
                        <journeys x:id="_j"><owner href="#_sa"/><name>Buy
                 now</name>
                 <stages name="Choose" x:id="_s">
                 <touchpoints x:id="_t" importance=" 3 " moment="none" duration="P1DT2H">
                   <ownerships x:id="_o" function=" _sa " roles="informed responsible informed"/>
                 </touchpoints></stages></journeys>
                </w:Portfolio>""");
        PortfolioDocument document = PortfolioFiles.load(file);
        assertEquals(List.of(), document.notices());
        PortfolioFiles.save(document);
        assertEquals("""
                <?xml version="1.0" encoding="UTF-8"?>
                <cjm:Portfolio
                    xmi:version="2.0"
                    xmlns:xmi="http://www.omg.org/XMI"
                    xmlns:cjm="http://waymark.org/cjm"
                    xmi:id="_p"
                    name="Bank"
                    formatVersion="1.0"
                    language="en">
                  <tags>b</tags>
                  <tags>a</tags>
                  <functions
                      xmi:id="_sa"
                      name="Sales"/>
                  <journeys
                      xmi:id="_j"
                      name="Buy&#xA; now"
                      owner="_sa">
                    <stages
                        xmi:id="_s"
                        name="Choose">
                      <touchpoints
                          xmi:id="_t"
                          importance="3"
                          duration="PT26H">
                        <ownerships
                            xmi:id="_o"
                            function="_sa">
                          <roles>responsible</roles>
                          <roles>informed</roles>
                        </ownerships>
                      </touchpoints>
                    </stages>
                  </journeys>
                </cjm:Portfolio>
                """, text(file));
    }

    @Test
    void missingIdsAreDerivedTheSameAtEveryLoadAndFromThePlace() throws Exception {
        Path file = write(folder.resolve("a.cjm"), withoutIds(""));
        PortfolioDocument first = PortfolioFiles.load(file);
        assertEquals(List.of("Elements without xmi:id: 8. They got ids derived from their place; saving writes them."),
                first.notices().stream().map(LoadNotice::message).toList());
        assertEquals(CanonicalText.of(first), CanonicalText.of(PortfolioFiles.load(file)));
        Path moved = write(folder.resolve("other.cjm"), withoutIds("<personas name='New'/><channels name='New'/>"));
        PortfolioDocument second = PortfolioFiles.load(moved);
        Touchpoint touchpoint = touchpoint(first);
        assertEquals(Ids.idOf(touchpoint), Ids.idOf(touchpoint(second)));
        assertEquals(Ids.idOf(touchpoint.getOwnerships().get(0)), Ids.idOf(touchpoint(second).getOwnerships().get(0)));
        assertNotEquals(Ids.idOf(touchpoint), Ids.idOf(touchpoint.eContainer()));
        PortfolioFiles.save(first);
        assertEquals(List.of(), PortfolioFiles.load(file).notices());
    }

    private static String withoutIds(String before) {
        return "<cjm:Portfolio " + NAMESPACES + ">" + before + """
                <functions xmi:id='_f'/><channels/><channels/>
                <journeys name='Buy'><stages name='Choose'>
                <touchpoints name='Ask'><ownerships function='_f'/></touchpoints><touchpoints name='Wait'/>
                </stages></journeys></cjm:Portfolio>""";
    }

    private static Touchpoint touchpoint(PortfolioDocument document) {
        return document.portfolio().getJourneys().get(0).getStages().get(0).getTouchpoints().get(0);
    }

    @Test
    void aJourneyFileMayNameItsLibraryByIdsAlone() throws Exception {
        Path root = write(folder.resolve("root.cjm"), portfolio("", "<functions xmi:id='_f'/>",
                "<journeys href='./journeys/../journeys/a.cjm'/>"));
        Path journey = write(folder.resolve("journeys/a.cjm"),
                "<cjm:Journey " + NAMESPACES + " owner='_f'><portfolio href='../root.cjm'/></cjm:Journey>");
        PortfolioDocument document = PortfolioFiles.load(root);
        assertEquals(List.of(), document.dangling());
        assertEquals(document.portfolio().getFunctions().get(0), document.portfolio().getJourneys().get(0).getOwner());
        PortfolioFiles.save(document);
        String id = Ids.idOf(document.portfolio().getJourneys().get(0));
        assertTrue(text(root).contains("href=\"journeys/a.cjm#" + id + "\""), text(root));
        assertTrue(text(journey).contains("href=\"../root.cjm#_f\""), text(journey));
        assertTrue(text(journey).contains("href=\"../root.cjm#_p\""), text(journey));
    }

    @Test
    void aRenamedRootFileStillFindsEverything() throws Exception {
        PersistFixture.savedSplitBank(folder);
        Path renamed = Files.move(folder.resolve("root.cjm"), folder.resolve("bank.cjm"));
        PortfolioDocument document = PortfolioFiles.load(renamed);
        assertEquals(List.of(), document.dangling());
        assertEquals(List.of("Buy", "Return"),
                document.portfolio().getJourneys().stream().map(Journey::getName).toList());
        PortfolioFiles.save(document);
        assertTrue(text(folder.resolve("journeys/buy.cjm")).contains("\"../bank.cjm#_cc\""));
    }

    @Test
    void aJourneyFileOpensItsPortfolioAndIsTheFocus() throws Exception {
        PersistFixture.savedSplitBank(folder);
        PortfolioDocument document = PortfolioFiles.load(folder.resolve("journeys/return.cjm"));
        assertEquals(folder.resolve("root.cjm"), document.rootFile());
        assertEquals("Return", document.focus().orElseThrow().getName());
        assertEquals(document.portfolio(), document.focus().orElseThrow().getPortfolio());
        assertEquals(folder.resolve("journeys/buy.cjm"), document.fileOf(document.portfolio().getJourneys().get(0)));
        assertTrue(PortfolioFiles.load(folder.resolve("root.cjm")).focus().isEmpty());
    }

    @Test
    void otherToolsMayNameElementsByPositionAndWriteOtherEncodings() throws Exception {
        Path file = folder.resolve("utf16.cjm");
        Files.write(file,
                ("<?xml version='1.0' encoding='UTF-16'?>" + portfolio("name='Банк'", "<functions name='Зал'/>",
                        "<systems xmi:id='_s' owner='//@functions.0'/>",
                        "<systems xmi:id='_x' owner='//@functions.7'/>"))
                        .getBytes(StandardCharsets.UTF_16));
        PortfolioDocument document = PortfolioFiles.load(file);
        assertEquals("Банк", document.portfolio().getName());
        assertEquals("Зал", document.portfolio().getSystems().get(0).getOwner().getName());
        assertEquals(List.of("//@functions.7"), document.dangling().stream().map(DanglingReference::text).toList());
    }

    @Test
    void rolesAreWrittenInTheirOrderAndKeptInTheOrderOfEditing() throws Exception {
        PortfolioDocument document = PortfolioFiles.create(folder.resolve("a.cjm"), PersistFixture.bank());
        var roles = touchpoint(document).getOwnerships().get(0).getRoles();
        roles.addAll(List.of(Role.SUPPORT, Role.ACCOUNTABLE, Role.RESPONSIBLE));
        String text = CanonicalText.fragment(touchpoint(document).getOwnerships().get(0));
        assertTrue(text.contains("""
                  <roles>responsible</roles>
                  <roles>accountable</roles>
                  <roles>support</roles>
                """), text);
        assertEquals(Role.SUPPORT, roles.get(0));
    }

    @Test
    void commentsAreAnnouncedAsLost() throws Exception {
        Path file = write(folder.resolve("a.cjm"), portfolio("", "<!-- ask Anna -->", "<?editor x?>"));
        LoadNotice notice = PortfolioFiles.load(file).notices().get(0);
        assertEquals(LoadNotice.Kind.COMMENTS_LOST, notice.kind());
        assertEquals("The file has XML comments or processing instructions (line 2), which saving does not keep.",
                notice.message());
    }

    @Test
    void schemaLocationsAndOtherXmiAttributesAreNoErrors() throws Exception {
        Path file = write(folder.resolve("a.cjm"), portfolio("xsi:schemaLocation='http://waymark.org/cjm cjm.ecore'",
                "<personas xmi:id='_a' xmi:uuid='x'/>"));
        EObject persona = PortfolioFiles.load(file).portfolio().getPersonas().get(0);
        assertEquals("_a", Ids.idOf(persona));
    }

    @Test
    void hugeAndHostileTextsTravelThroughUnharmed() throws Exception {
        String huge = "Я".repeat(100_000);
        PortfolioDocument document = PortfolioFiles.create(folder.resolve("a.cjm"), PersistFixture.bank());
        document.portfolio().setName(huge);
        document.portfolio().getTags()
                .addAll(List.of("=HYPERLINK(\"x\")", "<script>alert(1)</script>", "../../x", huge));
        PortfolioFiles.save(document);
        PortfolioDocument again = PortfolioFiles.load(folder.resolve("a.cjm"));
        assertEquals(huge, again.portfolio().getName());
        assertEquals(document.portfolio().getTags(), again.portfolio().getTags());
    }

    @Test
    void veryLongListsAreReadInReasonableTimeAndWithoutDoubles() throws Exception {
        StringBuilder content = new StringBuilder();
        StringBuilder ids = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            content.append("<tags>t").append(i / 2).append("</tags><evidence xmi:id='_e").append(i).append("'/>");
            ids.append(" _e").append(i / 2);
        }
        Path file = write(folder.resolve("a.cjm"),
                portfolio("", content.toString(), "<personas xmi:id='_a' evidence='" + ids
                        + "'/>"));
        PortfolioDocument document = PortfolioFiles.load(file);
        assertEquals(10_000, document.portfolio().getTags().size());
        assertEquals(10_000, document.portfolio().getPersonas().get(0).getEvidence().size());
    }
}
