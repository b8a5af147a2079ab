package org.waymark.core.persist;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.waymark.core.persist.xml.FileException;
import org.waymark.core.persist.xml.FileParser.Parsed;
import org.waymark.core.persist.xml.FileParser;
import org.waymark.core.persist.xml.ReferenceResolver;

/** Parses canonical fragments. */
final class FragmentParser {

    private FragmentParser() {
    }

    static EObject parse(PortfolioDocument document, String fragment) throws FileException {
        Path place = document.rootFile();
        byte[] content = fragment.getBytes(StandardCharsets.UTF_8);
        Parsed parsed = new FileParser(List.of()).parseFragment(place, content);
        Map<String, EObject> elements = new HashMap<>();
        document.resources().forEach(resource -> elements.putAll(resource.getIDToEObjectMap()));
        elements.putAll(parsed.resource().getIDToEObjectMap());
        ReferenceResolver.resolve(document.folder(), elements, List.of(parsed));
        EObject element = parsed.xml().root();
        parsed.resource().getContents().clear();
        return element;
    }
}
