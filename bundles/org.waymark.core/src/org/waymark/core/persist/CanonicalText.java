package org.waymark.core.persist;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.waymark.core.JourneyException;
import org.waymark.core.persist.xml.CanonicalWriter;

/** The text of documents and elements as a save would write it. */
public final class CanonicalText {

    private CanonicalText() {
    }

    /** All files of a document, each under a line with its path; for comparing whole documents. */
    public static String of(PortfolioDocument document) {
        StringBuilder out = new StringBuilder();
        files(document).forEach((file, content) -> out.append("=== ").append(
                document.folder().relativize(file).toString().replace('\\', '/')).append('\n').append(
                        new String(content, StandardCharsets.UTF_8)));
        return out.toString();
    }

    /** What a save would write now, the root file first. */
    public static Map<Path, byte[]> files(PortfolioDocument document) {
        Map<Path, byte[]> files = new LinkedHashMap<>();
        document.resources().forEach(resource -> files.put(resource.file(), CanonicalWriter.file(resource)));
        return files;
    }

    /**
     * The canonical XML of one element and everything in it, without XML declaration. References in it are ids, so the
     * text is the same in whatever file the element stands.
     */
    public static String fragment(EObject element) {
        return CanonicalWriter.fragment(element);
    }

    /**
     * The element of a {@link #fragment(EObject) fragment}, in no document, with the ids of the text; references lead
     * into the document where it has the ids.
     *
     * @throws JourneyException if the text is no fragment
     */
    public static EObject parse(PortfolioDocument document, String fragment) throws JourneyException {
        return FragmentParser.parse(document, fragment);
    }
}
