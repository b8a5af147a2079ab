package org.waymark.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the sources of every bundle to the architecture: no package cycle, and each library in the bundle that owns it. */
class ArchitectureTest {

    private static final String EMF = "org.eclipse.emf";
    private static final List<String> PLATFORM = List.of(EMF, "org.eclipse", "org.osgi", "com.ibm.icu");

    /** The packages outside the JDK and Waymark that a bundle may name, by prefix. */
    private static final Map<String, List<String>> LIBRARIES = Map.ofEntries(
            Map.entry("org.waymark.model", List.of(EMF)),
            Map.entry("org.waymark.core", List.of(EMF)),
            Map.entry("org.waymark.model.edit", List.of(EMF)),
            Map.entry("org.waymark.sirius", List.of(EMF, "org.eclipse.core.runtime")),
            Map.entry("org.waymark.office", List.of(EMF, "org.apache.poi", "org.apache.commons.compress",
                    "org.openxmlformats.schemas", "org.apache.xmlbeans")),
            Map.entry("org.waymark.image", List.of(EMF, "org.apache.pdfbox", "org.apache.fontbox")),
            Map.entry("org.waymark.git", List.of(EMF, "org.eclipse.jgit")),
            Map.entry("org.waymark.paths", List.of("org.duckdb")),
            Map.entry("org.waymark.room", List.of("org.eclipse.jetty", "com.google.zxing")),
            Map.entry("org.waymark.formats", List.of()),
            Map.entry("org.waymark.cli", List.of(EMF, "picocli")),
            Map.entry("org.waymark.ui", PLATFORM),
            Map.entry("org.waymark.app", PLATFORM),
            Map.entry("org.waymark.ide", PLATFORM),
            Map.entry("org.waymark.gef.compat", List.of("org.eclipse")));

    /** The bundles of ours that a bundle may name; its own is always allowed. */
    private static final Map<String, Set<String>> BELOW = Map.ofEntries(
            Map.entry("org.waymark.model", Set.of()),
            Map.entry("org.waymark.core", Set.of("model")),
            Map.entry("org.waymark.model.edit", Set.of("model", "core")),
            Map.entry("org.waymark.sirius", Set.of("model", "core")),
            Map.entry("org.waymark.office", Set.of("model", "core")),
            Map.entry("org.waymark.image", Set.of("model", "core")),
            Map.entry("org.waymark.git", Set.of("model", "core")),
            Map.entry("org.waymark.paths", Set.of("model", "core")),
            Map.entry("org.waymark.room", Set.of("model", "core")),
            Map.entry("org.waymark.formats", Set.of("model", "core", "office", "image", "paths")),
            Map.entry("org.waymark.cli", Set.of("model", "core", "office", "image", "git", "room", "formats")),
            Map.entry("org.waymark.ui", Set.of("model", "core", "office", "image", "git", "room", "formats")),
            Map.entry("org.waymark.app", Set.of("model", "core", "ui")),
            Map.entry("org.waymark.ide", Set.of("ui")),
            Map.entry("org.waymark.gef.compat", Set.of()));

    /** Bundles for tests; what they may use follows from what they test. */
    private static final Set<String> FOR_TESTS = Set.of("org.waymark.testing");

    @TestFactory
    Stream<DynamicTest> packagesOfABundleDoNotDependOnEachOtherInACircle() throws IOException {
        return SourceBundle.all().stream()
                .map(bundle -> DynamicTest.dynamicTest(bundle.name(), () -> assertEquals(List.of(), bundle.cycles())));
    }

    @Test
    void everyBundleWithSourcesIsDescribedHere() throws IOException {
        Set<String> known = new TreeSet<>(LIBRARIES.keySet());
        known.addAll(FOR_TESTS);
        Set<String> found = new TreeSet<>(SourceBundle.all().stream().map(SourceBundle::name).toList());
        assertEquals(known, found);
    }

    @TestFactory
    Stream<DynamicTest> aLibraryIsUsedByItsBundleAlone() throws IOException {
        return SourceBundle.all().stream().filter(bundle -> LIBRARIES.containsKey(bundle.name())).map(
                bundle -> DynamicTest.dynamicTest(bundle.name(), () -> {
                    List<String> allowed = LIBRARIES.get(bundle.name());
                    Set<String> foreign = new TreeSet<>(bundle.libraries());
                    foreign.removeIf(name -> allowed.stream().anyMatch(prefix -> under(name, prefix)));
                    if (bundle.name().equals("org.waymark.ui") || bundle.name().equals("org.waymark.app")) {
                        bundle.libraries().stream()
                                .filter(name -> under(name, "org.eclipse.jgit") || under(name, "org.eclipse.jetty"))
                                .forEach(foreign::add);
                    }
                    assertEquals(Set.of(), foreign);
                }));
    }

    @TestFactory
    Stream<DynamicTest> arrowsBetweenBundlesPointDown() throws IOException {
        return SourceBundle.all().stream().filter(bundle -> BELOW.containsKey(bundle.name())).map(
                bundle -> DynamicTest.dynamicTest(bundle.name(), () -> {
                    Set<String> up = new TreeSet<>(bundle.bundlesNamed());
                    up.remove(bundle.name());
                    BELOW.get(bundle.name()).forEach(below -> up.remove("org.waymark." + below));
                    assertEquals(Set.of(), up);
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyPackageSaysWhatItIsFor() throws IOException {
        return SourceBundle.all().stream().filter(bundle -> !bundle.name().equals("org.waymark.gef.compat"))
                .map(bundle -> DynamicTest.dynamicTest(bundle.name(),
                        () -> assertEquals(List.of(), bundle.packagesWithoutInfo())));
    }

    /** Classes that may change files themselves, each with its reason. */
    private static final Map<String, String> WRITERS = Map.of(
            "persist/file/", "the one way to write files",
            "cli/Terminal.java", "the standard streams are no files",
            "cli/StartCache.java", "what Java keeps for itself, in the user's cache; nothing is lost with it",
            "git/Rollback.java", "copies in git's own folder, put back without free space",
            "office/zip/SteadyZip.java", "a scratch file of the system, gone before the result is written");

    @Test
    void filesAreWrittenInOneWay() throws IOException {
        Set<String> others = new TreeSet<>();
        for (SourceBundle bundle : SourceBundle.all()) {
            if (!FOR_TESTS.contains(bundle.name())) {
                for (Path file : bundle.files()) {
                    String name = file.toString().replace('\\', '/');
                    if (WRITERS.keySet().stream().noneMatch(name::contains)
                            && SourceBundle.writesFiles(Files.readString(file))) {
                        others.add(name);
                    }
                }
            }
        }
        assertEquals(Set.of(), others);
    }

    @Test
    void aTypeNameMeansOneThing() throws IOException {
        assertEquals(Map.of(), SourceBundle.namesInSeveralPackages(SourceBundle.all()),
                "say in the name what each is, or make them one");
    }

    @Test
    void theReaderFindsATypeNameInTwoPackages() {
        SourceBundle core = new SourceBundle("core",
                List.of(Path.of("core/src/a/Row.java"), Path.of("core/src/a/Box.java"),
                        Path.of("core/src/a/package-info.java")));
        SourceBundle ui = new SourceBundle("ui",
                List.of(Path.of("ui/src/b/Row.java"), Path.of("ui/src/b/package-info.java")));
        assertEquals(Set.of("Row"), SourceBundle.namesInSeveralPackages(List.of(core, ui)).keySet());
    }

    @Test
    void noSourceFileIsLongerThanFourHundredLines() throws IOException {
        Set<String> longer = new TreeSet<>();
        for (Path file : SourceBundle.everyJavaFile()) {
            try (Stream<String> lines = Files.lines(file)) {
                if (lines.count() > 400) {
                    longer.add(file.toString());
                }
            }
        }
        assertEquals(Set.of(), longer);
    }

    @Test
    void theReaderSeesImportsAndNamesInFull() {
        assertEquals(Set.of("org.waymark.core.text.Lines", "org.apache.poi.ss.usermodel.Row", "java.util.List"),
                SourceBundle.namesIn("""
                        package org.waymark.core.edit;
                        import java.util.List;
                        import static org.waymark.core.text.Lines.single;
                        /** See org.eclipse.swt.SWT. */
                        class A {
                            String text = "org.eclipse.ui.PlatformUI"; // org.eclipse.gef.EditPart
                            org.apache.poi.ss.usermodel.Row row;
                        }
                        """));
    }

    @Test
    void theReaderFindsAPlantedCircle() {
        assertTrue(SourceBundle.circles(Map.of("a", Set.of("b"), "b", Set.of("c"), "c", Set.of("a"), "d", Set.of("a")))
                .equals(List.of("a b c")));
    }

    private static boolean under(String name, String prefix) {
        return name.equals(prefix) || name.startsWith(prefix + ".");
    }
}
