package org.waymark.core.persist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.core.persist.PersistFixture.text;

import java.nio.file.Files;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.model.cjm.CjmPackage;
import org.waymark.model.cjm.Journey;

/** The examples in docs/file-format freeze the format: their content must always be written with the same bytes. */
class GoldenFilesTest {

    private static Path folder() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("docs/file-format"))) {
            folder = folder.getParent();
        }
        return folder.resolve("docs/file-format");
    }

    @ParameterizedTest
    @ValueSource(strings = {"golden-single.cjm", "golden-split.cjm", "journeys/moving-in-today.cjm",
            "golden-1.1-single.cjm", "golden-1.1-split.cjm", "journeys/golden-1.1-moving-in-today.cjm"})
    void loadingAndSavingChangesNoByte(String name) throws Exception {
        PortfolioDocument document = PortfolioFiles.load(folder().resolve(name));
        assertEquals(List.of(), document.notices());
        assertEquals(List.of(), document.dangling());
        for (Map.Entry<Path, byte[]> file : CanonicalText.files(document).entrySet()) {
            assertEquals(text(file.getKey()), new String(file.getValue(), "UTF-8"), file.getKey().toString());
        }
    }

    @ParameterizedTest
    @CsvSource({"golden-single.cjm, golden-split.cjm, ''", "golden-1.1-single.cjm, golden-1.1-split.cjm, golden-1.1-"})
    void theSplitPortfolioIsTheSingleOneInThreeFiles(String single, String name, String prefix) throws Exception {
        PortfolioDocument split = PortfolioFiles.load(folder().resolve(name));
        assertEquals(
                List.of(name, "journeys/" + prefix + "moving-in-today.cjm",
                        "journeys/" + prefix + "what-the-portal-log-shows.cjm"),
                split.files().stream().map(file -> folder().relativize(file).toString().replace('\\', '/')).toList());
        split.portfolio().getJourneys().forEach(journey -> PortfolioFiles.join(split, journey));
        assertEquals(text(folder().resolve(single)),
                new String(CanonicalText.files(split).get(split.rootFile()), "UTF-8"));
    }

    @Test
    void aFileCarriesTheLowestVersionThatHoldsItsContent() throws Exception {
        PortfolioDocument split = PortfolioFiles.load(folder().resolve("golden-1.1-split.cjm"));
        assertEquals(List.of("1.1", "1.1", "1.0"), versions(split));
        split.portfolio().setClient("");
        split.portfolio().getInitiatives().clear();
        split.portfolio().getComments().clear();
        List.of("logo", "accent", "font", "versionLabel", "confidentiality", "author")
                .forEach(name -> split.portfolio().eUnset(split.portfolio().eClass().getEStructuralFeature(name)));
        assertEquals(List.of("1.0", "1.1", "1.0"), versions(split));
    }

    @Test
    void contentOfTheFirstVersionIsNeverRaised() throws Exception {
        PortfolioDocument split = PortfolioFiles.load(folder().resolve("golden-split.cjm"));
        assertEquals(List.of("1.0", "1.0", "1.0"), versions(split));
        split.portfolio().getJourneys().getFirst().setDecision("Approve it.");
        assertEquals(List.of("1.0", "1.1", "1.0"), versions(split));
    }

    private static List<String> versions(PortfolioDocument document) {
        Map<Path, byte[]> files = CanonicalText.files(document);
        return document.files().stream().map(file -> new String(files.get(file), StandardCharsets.UTF_8))
                .map(text -> text.replaceAll("(?s).*?formatVersion=\"([0-9.]+)\".*", "$1")).toList();
    }

    @Test
    void everyClassFeatureAndLiteralOccurs() throws Exception {
        PortfolioDocument split = PortfolioFiles.load(folder().resolve("golden-1.1-split.cjm"));
        List<EObject> all = new ArrayList<>(List.of(split.portfolio()));
        split.portfolio().eAllContents().forEachRemaining(all::add);
        Set<String> missing = new TreeSet<>();
        for (var classifier : CjmPackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass type && !type.isAbstract()) {
                missing.add(type.getName());
            }
            if (classifier instanceof EClass type) {
                type.getEStructuralFeatures().forEach(feature -> missing.add(name(feature)));
                type.getEAttributes().forEach(attribute -> missing.addAll(literals(attribute)));
            }
        }
        for (EObject element : all) {
            missing.remove(element.eClass().getName());
            for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
                if (element.eIsSet(feature)) {
                    missing.remove(name(feature));
                    missing.removeAll(values(element, feature));
                }
            }
        }
        assertEquals(Set.of(), missing);
    }

    private static String name(EStructuralFeature feature) {
        return feature.getEContainingClass().getName() + "." + feature.getName();
    }

    /** Returns all literals that are written, which excludes the default. */
    private static Set<String> literals(EAttribute attribute) {
        Set<String> literals = new LinkedHashSet<>();
        if (attribute.getEAttributeType() instanceof EEnum values) {
            for (EEnumLiteral literal : values.getELiterals()) {
                if (attribute.isMany() || literal.getInstance() != attribute.getDefaultValue()) {
                    literals.add(name(attribute) + "=" + literal.getLiteral());
                }
            }
        }
        return literals;
    }

    private static Set<String> values(EObject element, EStructuralFeature feature) {
        Object value = element.eGet(feature);
        Set<String> values = new LinkedHashSet<>();
        for (Object part : value instanceof List<?> list ? list : List.of(value)) {
            values.add(name(feature) + "=" + part);
        }
        return values;
    }

    @Test
    void theJourneysOfTheSplitPortfolioKnowItsLibrary() throws Exception {
        PortfolioDocument split = PortfolioFiles.load(folder().resolve("golden-split.cjm"));
        Journey today = split.portfolio().getJourneys().get(0);
        assertEquals(split.portfolio(), today.getPortfolio());
        assertEquals("Mara", today.getPersonas().get(0).getName());
        assertEquals(split.portfolio().getJourneys().get(1),
                today.getStages().get(1).getTouchpoints().get(0).getDetailedBy());
    }

    @Test
    void theDescriptionOfTheFormatNamesEveryClassFeatureAndLiteralInTheirOrder() {
        List<String> lines = text(folder().resolveSibling("file-format.md")).lines().toList();
        for (var classifier : CjmPackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass type) {
                String row = lines.stream().filter(line -> line.matches("\\| " + type.getName() + "(: \\w+)? \\|.*"))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(type.getName()));
                int from = row.indexOf('|', 2);
                for (EStructuralFeature feature : type.getEStructuralFeatures()) {
                    var matcher = Pattern.compile("[|,] " + feature.getName() + "\\b").matcher(row);
                    assertTrue(matcher.find(from), name(feature) + " is missing or not in order");
                    from = matcher.end();
                    if (feature.getEType() instanceof EEnum values) {
                        String literals = values.getELiterals().stream().map(EEnumLiteral::getLiteral)
                                .collect(Collectors.joining(", ", "(", ")"));
                        assertTrue(row.contains(literals), name(feature) + ": " + literals);
                    }
                }
            }
        }
    }

    @Test
    void theSmallestFileOfTheDescriptionIsInTheExactForm() throws Exception {
        String page = text(folder().resolveSibling("file-format.md"));
        String example = page.substring(page.indexOf("<?xml"), page.indexOf("```", page.indexOf("<?xml")));
        Path place = folder().resolve("example.cjm");
        PortfolioDocument document = PortfolioFiles.load(place,
                FileSource.of(Map.of(place, example.getBytes("UTF-8"))));
        assertEquals(List.of(), document.notices());
        assertEquals(example, new String(CanonicalText.files(document).get(place), "UTF-8"));
    }
}
