package org.waymark.core.persist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.waymark.core.JourneyException;
import org.waymark.core.domain.Ids;
import org.waymark.model.TextCleaner;
import org.waymark.model.cjm.CjmPackage;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Ownership;
import org.waymark.model.cjm.Portfolio;

class RoundTripProperties {

    private static final Path FOLDER = Path.of("").toAbsolutePath().resolve("nowhere");

    @Property(tries = 60, seed = "20260301")
    void aPortfolioReadBackIsWrittenTheSame(@ForAll long seed, @ForAll @IntRange(max = 600) int size)
            throws JourneyException {
        PortfolioDocument document = document(RandomPortfolios.of(seed, size));
        String text = CanonicalText.of(document);
        PortfolioDocument again = reload(document);
        assertEquals(text, CanonicalText.of(again));
        assertEquals(List.of(), again.dangling());
        assertEquals(List.of(), again.notices());
    }

    @Property(tries = 40, seed = "20260302")
    void aSplitPortfolioReadBackIsWrittenTheSameAndJoinsToTheSameFile(@ForAll long seed,
            @ForAll @IntRange(min = 100, max = 600) int size) throws JourneyException {
        PortfolioDocument document = document(RandomPortfolios.of(seed, size));
        String joined = CanonicalText.of(document);
        Random random = new Random(seed);
        for (Journey journey : document.portfolio().getJourneys()) {
            if (random.nextInt(3) > 0) {
                PortfolioFiles.split(document, journey);
            }
        }
        String split = CanonicalText.of(document);
        PortfolioDocument again = reload(document);
        assertEquals(split, CanonicalText.of(again));
        assertEquals(List.of(), again.dangling());
        again.portfolio().getJourneys().forEach(journey -> PortfolioFiles.join(again, journey));
        assertEquals(joined, CanonicalText.of(again));
    }

    @Property(tries = 60, seed = "20260303")
    void anyTextSurvivesCleanedAndNeverFailsASave(@ForAll long seed) throws JourneyException {
        Portfolio portfolio = RandomPortfolios.of(seed, 150);
        RandomValues values = new RandomValues(new Random(seed));
        portfolio.eAllContents().forEachRemaining(element -> setRawTexts(element, values));
        PortfolioDocument document = document(portfolio);
        PortfolioDocument again = reload(document);
        assertEquals(CanonicalText.of(document), CanonicalText.of(again));
        portfolio.eAllContents().forEachRemaining(element -> {
            EObject twin = again.find(Ids.idOf(element)).orElseThrow();
            for (EAttribute attribute : element.eClass().getEAllAttributes()) {
                if (attribute.getEAttributeType() == CjmPackage.Literals.TEXT && !attribute.isMany()
                        && !attribute.getName().equals("formatVersion")) {
                    String text = (String) element.eGet(attribute);
                    String expected = text == null || text.isEmpty() ? null : TextCleaner.clean(text);
                    assertEquals(expected, twin.eGet(attribute));
                }
            }
        });
    }

    @SuppressWarnings("unchecked")
    private static void setRawTexts(EObject element, RandomValues values) {
        for (EAttribute attribute : element.eClass().getEAllAttributes()) {
            if (attribute.getEAttributeType().getInstanceClass() == String.class) {
                if (attribute.isMany()) {
                    ((List<Object>) element.eGet(attribute)).add(values.rawText());
                    ((List<Object>) element.eGet(attribute)).add("");
                } else {
                    element.eSet(attribute, values.rawText());
                }
            }
        }
    }

    @Property(tries = 40, seed = "20260304")
    void emfsOwnXmiReadsTheFilesAndWritesTheSameText(@ForAll long seed) throws IOException {
        Portfolio portfolio = RandomPortfolios.of(seed, 300);
        portfolio.eAllContents().forEachRemaining(RoundTripProperties::plainLists);
        plainLists(portfolio);
        PortfolioDocument document = document(portfolio);
        portfolio.getJourneys().stream().limit(2).forEach(journey -> PortfolioFiles.split(document, journey));
        ResourceSet set = new ResourceSetImpl();
        set.getPackageRegistry().put(CjmPackage.eNS_URI, CjmPackage.eINSTANCE);
        Map<Path, byte[]> files = CanonicalText.files(document);
        for (Map.Entry<Path, byte[]> file : files.entrySet()) {
            plain(set, file.getKey()).load(new ByteArrayInputStream(file.getValue()), null);
        }
        EcoreUtil.resolveAll(set);
        assertTrue(EcoreUtil.UnresolvedProxyCrossReferencer.find(set).isEmpty());
        for (Map.Entry<Path, byte[]> file : files.entrySet()) {
            Resource resource = set.getResource(URI.createFileURI(file.getKey().toString()), false);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            resource.save(out, Map.of(XMLResource.OPTION_LINE_WIDTH, 1, XMLResource.OPTION_ENCODING, "UTF-8",
                    Resource.OPTION_LINE_DELIMITER, "\n"));
            assertEquals(new String(file.getValue(), StandardCharsets.UTF_8), out.toString(StandardCharsets.UTF_8));
        }
    }

    /** Removes line breaks and tabs in lists, where this format is stricter than EMF, and sorts roles. */
    @SuppressWarnings("unchecked")
    private static void plainLists(EObject element) {
        for (EAttribute attribute : element.eClass().getEAllAttributes()) {
            if (attribute.getEAttributeType() == CjmPackage.Literals.TEXT && attribute.isMany()) {
                ((List<String>) element.eGet(attribute)).removeIf(text -> text.contains("\n") || text.contains("\t"));
            }
        }
        if (element instanceof Ownership ownership) {
            ECollections.sort(ownership.getRoles());
        }
    }

    private static XMIResourceImpl plain(ResourceSet set, Path file) {
        XMIResourceImpl resource = new XMIResourceImpl(URI.createFileURI(file.toString())) {
            @Override
            protected boolean useUUIDs() {
                return true;
            }
        };
        set.getResources().add(resource);
        return resource;
    }

    @Property(tries = 40, seed = "20260305")
    void aFragmentReadBackIsTheSameFragment(@ForAll long seed) throws JourneyException {
        PortfolioDocument document = document(RandomPortfolios.of(seed, 200));
        List<EObject> all = new ArrayList<>();
        document.portfolio().eAllContents().forEachRemaining(all::add);
        EObject element = all.get(new Random(seed).nextInt(all.size()));
        String fragment = CanonicalText.fragment(element);
        assertEquals(fragment, CanonicalText.fragment(CanonicalText.parse(document, fragment)));
        assertEquals(fragment, CanonicalText.fragment(Ids.copyWithIds(element)));
    }

    static PortfolioDocument document(Portfolio portfolio) {
        return PortfolioFiles.create(FOLDER.resolve("розничный банк 100%.cjm"), portfolio);
    }

    static PortfolioDocument reload(PortfolioDocument document) throws JourneyException {
        return PortfolioFiles.load(document.rootFile(), FileSource.of(CanonicalText.files(document)));
    }
}
