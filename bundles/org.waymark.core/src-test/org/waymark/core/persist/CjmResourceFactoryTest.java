package org.waymark.core.persist;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.core.persist.PersistFixture.portfolio;
import static org.waymark.core.persist.PersistFixture.savedSplitBank;
import static org.waymark.core.persist.PersistFixture.text;
import static org.waymark.core.persist.PersistFixture.write;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.core.domain.Ids;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.BusinessFunction;
import org.waymark.model.cjm.CjmPackage;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Portfolio;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;

/** Portfolios in the hands of any tool on EMF: only what was edited changes, and nothing is lost. */
@ExtendWith(EnglishMessages.class)
class CjmResourceFactoryTest {

    private static final Path SAMPLES = Path.of("../../samples");

    @TempDir
    private Path folder;
    private final ResourceSet set = new ResourceSetImpl();

    @BeforeEach
    void plainEmf() {
        CjmResourceFactory.register(set);
    }

    private Resource open(Path file) {
        return set.getResource(URI.createFileURI(file.toString()), true);
    }

    private Portfolio portfolioIn(Path file) {
        return (Portfolio) open(file).getContents().getFirst();
    }

    private void saveAll() throws IOException {
        for (Resource resource : set.getResources()) {
            resource.save(Map.of());
        }
    }

    /** Copies a sample with its journeys and returns the file of the portfolio. */
    private Path copyOf(String sample) throws IOException {
        Path from = SAMPLES.resolve(sample);
        Path base = sample.contains("/") ? from.getParent() : from;
        try (Stream<Path> files = Files.walk(base)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                Path to = folder.resolve(base.getParent().relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
        return folder.resolve(sample);
    }

    private static List<String> differentLines(String before, String after) {
        Set<String> lines = new LinkedHashSet<>(after.lines().toList());
        lines.removeAll(Set.copyOf(before.lines().toList()));
        return lines.stream().map(String::strip).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"contact-centre.cjm", "airline-gate.cjm", "cosmetics-till-ru.cjm", "retail-loan-ru.cjm",
            "telecom/telecom-cross-sell.cjm"})
    void aSaveWithoutEditChangesNoByte(String sample) throws IOException {
        Path root = copyOf(sample);
        open(root);
        for (Resource resource : List.copyOf(set.getResources())) {
            Path file = Path.of(resource.getURI().toFileString());
            byte[] before = Files.readAllBytes(file);
            resource.save(Map.of(CjmResourceFactory.OPTION_OVERWRITE, true));
            assertArrayEquals(before, Files.readAllBytes(file), file.toString());
        }
        assertEquals(sample.startsWith("telecom") ? 4 : 1, set.getResources().size());
    }

    @Test
    void aScriptWithModelAndCoreOnItsClassPathChangesOneLine() throws Exception {
        Path file = copyOf("contact-centre.cjm");
        String before = text(file);
        Touchpoint touchpoint = portfolioIn(file).getJourneys().getFirst().getStages().getFirst().getTouchpoints()
                .getFirst();
        Set<String> path = new LinkedHashSet<>();
        for (Class<?> used : List.of(PlainEmfProcess.class, CjmResourceFactory.class, CjmPackage.class, EObject.class,
                URI.class, XMLResource.class)) {
            path.add(Path.of(used.getProtectionDomain().getCodeSource().getLocation().toURI()).toString());
        }
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                String.join(File.pathSeparator, path), PlainEmfProcess.class.getName(), file.toString(),
                Ids.idOf(touchpoint), "Renamed by a script").redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        assertEquals(List.of("name=\"Renamed by a script\""), differentLines(before, text(file)));
        assertEquals(before.lines().count(), text(file).lines().count());
    }

    @Test
    void anEditingDomainChangesOnlyTheEditedLinesAndUndoGivesTheBytesBack() throws IOException {
        Path file = copyOf("contact-centre.cjm");
        String before = text(file);
        BasicCommandStack stack = new BasicCommandStack();
        AdapterFactoryEditingDomain domain = new AdapterFactoryEditingDomain(
                new ReflectiveItemProviderAdapterFactory(), stack, set);
        Journey journey = portfolioIn(file).getJourneys().getFirst();
        Touchpoint added = CjmFactory.eINSTANCE.createTouchpoint();
        added.setName("Waits for the taxi");
        CompoundCommand edit = new CompoundCommand();
        edit.append(SetCommand.create(domain, journey, CjmPackage.Literals.NAMED_ELEMENT__NAME, "Card blocked abroad"));
        edit.append(AddCommand.create(domain, journey.getStages().getLast(),
                CjmPackage.Literals.STAGE__TOUCHPOINTS, added));
        stack.execute(edit);
        saveAll();
        String id = Ids.idOf(added);
        List<String> changed = differentLines(before, text(file));
        assertTrue(changed.contains("name=\"Card blocked abroad\""), changed::toString);
        assertTrue(changed.stream().anyMatch(line -> line.contains("xmi:id=\"" + id + "\"")), changed::toString);
        assertEquals(List.of("name=\"Card blocked abroad\"", "xmi:id=\"" + id + "\"", "name=\"Waits for the taxi\"/>"),
                changed);
        assertEquals(List.of("name=\"" + journeyName(before) + "\""), differentLines(text(file), before));
        stack.undo();
        saveAll();
        assertEquals(before, text(file));
        stack.redo();
        saveAll();
        assertTrue(text(file).contains("xmi:id=\"" + id + "\""), "the new element keeps its id through undo and redo");
    }

    private static String journeyName(String text) {
        return text.lines().dropWhile(line -> !line.contains("<journeys")).filter(line -> line.contains("name=\""))
                .findFirst().orElseThrow().strip().replaceFirst("name=\"(.*)\".*", "$1");
    }

    @Test
    void missingIdsAreDerivedAndSaidAndXmlOfANewerVersionIsKept() throws IOException {
        Path file = write(folder.resolve("hand.cjm"), portfolio("name=\"Bank\"",
                "  <personas name=\"Anna\"/>"));
        Resource resource = open(file);
        assertEquals(1, resource.getWarnings().size());
        assertTrue(resource.getWarnings().getFirst().getMessage().contains("Elements without xmi:id: 1"),
                resource.getWarnings().getFirst().getMessage());
        resource.save(null);
        String once = text(file);
        assertTrue(once.contains("xmi:id=\"_"), once);
        ResourceSet again = new ResourceSetImpl();
        CjmResourceFactory.register(again);
        again.getResource(resource.getURI(), true).save(null);
        assertEquals(once, text(file));
        assertEquals(0, again.getResources().getFirst().getWarnings().size());
    }

    @Test
    void anyFileOfASplitPortfolioLoadsAllAndOnlyTheEditedOneIsWritten() throws Exception {
        savedSplitBank(folder);
        Resource returned = open(folder.resolve("journeys/return.cjm"));
        assertEquals(List.of("journeys/return.cjm", "root.cjm", "journeys/buy.cjm"), files());
        Journey journey = (Journey) returned.getContents().getFirst();
        Portfolio portfolio = (Portfolio) journey.eContainer();
        assertSame(open(folder.resolve("root.cjm")), portfolio.eResource());
        assertSame(portfolio.getFunctions().getFirst(), journey.getOwner());
        String root = text(folder.resolve("root.cjm"));
        journey.setName("Give back");
        saveAll();
        assertEquals(root, text(folder.resolve("root.cjm")));
        assertTrue(text(folder.resolve("journeys/return.cjm")).contains("name=\"Give back\""));
    }

    private List<String> files() {
        List<String> files = new ArrayList<>();
        set.getResources().forEach(
                resource -> files.add(folder.relativize(Path.of(resource.getURI().toFileString())).toString()));
        return files;
    }

    @Test
    void aFileThatIsLoadedAgainJoinsTheOthers() throws Exception {
        savedSplitBank(folder);
        Portfolio portfolio = portfolioIn(folder.resolve("root.cjm"));
        Journey other = portfolio.getJourneys().getFirst();
        Resource returned = open(folder.resolve("journeys/return.cjm"));
        returned.unload();
        write(folder.resolve("journeys/return.cjm"),
                text(folder.resolve("journeys/return.cjm")).replace("name=\"Return\"", "name=\"Send back\""));
        Journey again = portfolio.getJourneys().get(1);
        assertEquals("Send back", again.getName());
        assertSame(returned, again.eResource());
        assertSame(portfolio, again.eContainer());
        assertSame(portfolio.getFunctions().getFirst(), again.getOwner());
        assertSame(other, portfolio.getJourneys().getFirst());
        assertEquals(3, set.getResources().size());

        portfolio.eResource().unload();
        Portfolio anew = portfolioIn(folder.resolve("root.cjm"));
        assertEquals(List.of(other, again), List.copyOf(anew.getJourneys()));
        assertSame(anew, again.eContainer());
        assertSame(anew.getFunctions().getFirst(), again.getOwner());
        saveAll();
        assertEquals(3, set.getResources().size());
    }

    @Test
    void aReferenceWithoutTargetIsKeptAndFindsItsTargetLater() throws Exception {
        savedSplitBank(folder);
        Path root = folder.resolve("root.cjm");
        String whole = text(root);
        Portfolio portfolio = portfolioIn(root);
        Journey journey = portfolio.getJourneys().getFirst();
        write(folder.resolve("journeys/buy.cjm"),
                text(folder.resolve("journeys/buy.cjm")).replace("_cc", "_gone"));
        String broken = text(folder.resolve("journeys/buy.cjm"));
        journey.eResource().unload();
        Journey again = portfolio.getJourneys().getFirst();
        assertTrue(again.getOwner().eIsProxy());
        assertEquals(3, set.getResources().size(), "EMF looked for the missing element in a file");
        again.eResource().save(Map.of());
        assertEquals(broken, text(folder.resolve("journeys/buy.cjm")));
        BusinessFunction late = CjmFactory.eINSTANCE.createBusinessFunction();
        Ids.assign(late, "_gone");
        portfolio.getFunctions().add(late);
        assertSame(late, again.getOwner());
        EcoreUtil.delete(late);
        portfolio.eResource().save(Map.of());
        assertEquals(whole, text(root));
    }

    @Test
    void aPastedCopyGetsNewIds() throws Exception {
        savedSplitBank(folder);
        Portfolio portfolio = portfolioIn(folder.resolve("root.cjm"));
        Touchpoint first = portfolio.getJourneys().getFirst().getStages().getFirst().getTouchpoints().getFirst();
        Touchpoint copy = EcoreUtil.copy(first);
        ((Stage) first.eContainer()).getTouchpoints().add(copy);
        assertFalse(Ids.idOf(copy).isEmpty());
        assertFalse(Ids.idOf(first).equals(Ids.idOf(copy)));
    }

    @Test
    void contentFromElsewhereIsReadWithItsNeighboursFromThere() throws Exception {
        savedSplitBank(folder);
        set.getURIConverter().getURIMap().put(URI.createURI("memory:/bank/"),
                URI.createFileURI(folder.toString() + "/"));
        Resource mapped = set.getResource(URI.createURI("memory:/bank/root.cjm"), true);
        assertEquals(2, ((Portfolio) mapped.getContents().getFirst()).getJourneys().size());
        ResourceSet other = new ResourceSetImpl();
        CjmResourceFactory.register(other);
        Resource stream = other.createResource(URI.createFileURI(folder.resolve("root.cjm").toString()));
        stream.load(new ByteArrayInputStream(text(folder.resolve("root.cjm")).replace("Retail bank", "Older name")
                .getBytes(StandardCharsets.UTF_8)), Map.of());
        Portfolio older = (Portfolio) stream.getContents().getFirst();
        assertEquals("Older name", older.getName());
        assertEquals("Buy", older.getJourneys().getFirst().getName());
    }

}
