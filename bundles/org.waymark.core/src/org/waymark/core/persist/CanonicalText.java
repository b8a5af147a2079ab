package org.waymark.core.persist;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.waymark.core.JourneyException;
import org.waymark.core.persist.xml.CanonicalWriter;

/** The canonical text of documents and elements, as a save would write it. */
public final class CanonicalText {

    private CanonicalText() {
    }

    /** Returns all files of a document, each below a line with its path, for comparing whole documents. */
    public static String of(PortfolioDocument document) {
        StringBuilder out = new StringBuilder();
        files(document).forEach((file, content) -> out.append("=== ").append(
                document.folder().relativize(file).toString().replace('\\', '/')).append('\n').append(
                        new String(content, StandardCharsets.UTF_8)));
        return out.toString();
    }

    /** Returns the files that a save would write now, the root file first. */
    public static Map<Path, byte[]> files(PortfolioDocument document) {
        Map<Path, byte[]> files = new LinkedHashMap<>();
        document.resources().forEach(resource -> files.put(resource.file(), CanonicalWriter.file(resource)));
        return files;
    }

    /**
     * Returns the canonical XML of one element and its content, without XML declaration. References are ids, so the
     * text does not depend on the file of the element.
     */
    public static String fragment(EObject element) {
        return CanonicalWriter.fragment(element);
    }

    /**
     * Parses a {@link #fragment(EObject) fragment}. The element is in no document and has the ids of the text;
     * references lead into the document where it has the ids.
     *
     * @throws JourneyException if the text is not a fragment
     */
    public static EObject parse(PortfolioDocument document, String fragment) throws JourneyException {
        return FragmentParser.parse(document, fragment);
    }
}
