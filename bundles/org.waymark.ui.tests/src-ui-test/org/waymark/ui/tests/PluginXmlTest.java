package org.waymark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.waymark.ui.parts.EditorIds;
import org.waymark.ui.parts.ViewIds;

/** plugin.xml and the classes match. */
class PluginXmlTest {

    private static final String BUNDLE = "org.waymark.ui";

    @Test
    void theIdsOfViewsAndEditorsAreThoseOfThePlugin() {
        assertEquals(Set.of(ViewIds.EXPLORER, ViewIds.PROPERTIES, ViewIds.OUTLINE, ViewIds.FIND, ViewIds.INSIGHT,
                ViewIds.PROBLEMS, ViewIds.HISTORY, ViewIds.VERSIONS, ViewIds.COMMENTS, ViewIds.PATHS, ViewIds.ROOM,
                ViewIds.HELP),
                ids("org.eclipse.ui.views", "view"));
        assertEquals(Set.of(EditorIds.START, EditorIds.MAP, EditorIds.MATRIX, EditorIds.CONFLICTS, EditorIds.BACKLOG,
                EditorIds.COMPARE, EditorIds.PROBLEM, EditorIds.PORTFOLIO, EditorIds.PERSONA),
                ids("org.eclipse.ui.editors", "editor"));
    }

    /** docs/testing-with-swtbot.md tells testers the ids. */
    @Test
    void theDocumentForTestersNamesTheIds() throws Exception {
        String document = Files.readString(Path.of("..", "..", "docs", "testing-with-swtbot.md"));
        Set<String> told = Pattern.compile("`(org\\.waymark\\.ui\\.\\w+)`").matcher(document).results()
                .map(match -> match.group(1)).collect(Collectors.toSet());
        assertTrue(told.containsAll(ids("org.eclipse.ui.views", "view")), told::toString);
        assertTrue(told.containsAll(Set.of(EditorIds.MAP, EditorIds.MATRIX)), told::toString);
        told.removeAll(ids("org.eclipse.ui.views", "view"));
        told.removeAll(ids("org.eclipse.ui.editors", "editor"));
        assertEquals(Set.of(), told);
    }

    private static Set<String> ids(String point, String element) {
        return Stream.of(Platform.getExtensionRegistry().getConfigurationElementsFor(point))
                .filter(declared -> declared.getContributor().getName().equals(BUNDLE))
                .filter(declared -> declared.getName().equals(element)).map(declared -> declared.getAttribute("id"))
                .collect(Collectors.toSet());
    }

    /** A moved class would otherwise be noticed only when its command is used. */
    @Test
    void everyClassThatThePluginNamesIsThere() {
        Bundle bundle = Platform.getBundle(BUNDLE);
        List<String> named = new ArrayList<>();
        for (IExtension extension : Platform.getExtensionRegistry().getExtensions(bundle.getSymbolicName())) {
            Stream.of(extension.getConfigurationElements()).forEach(element -> collect(element, named));
        }
        assertTrue(named.size() > 60, "found " + named);
        List<String> missing = named.stream().filter(name -> !loads(bundle, name)).toList();
        assertEquals(List.of(), missing);
    }

    private static void collect(IConfigurationElement element, List<String> named) {
        for (String attribute : element.getAttributeNames()) {
            if (Set.of("class", "factoryClass", "serviceClass", "provider").contains(attribute)) {
                // the text after the colon is data for the class
                named.add(element.getAttribute(attribute).split(":")[0]);
            }
        }
        Stream.of(element.getChildren()).forEach(child -> collect(child, named));
    }

    private static boolean loads(Bundle bundle, String name) {
        try {
            bundle.loadClass(name);
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
