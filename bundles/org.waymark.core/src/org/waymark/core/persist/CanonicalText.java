package org.waymark.core.persist;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.XMLResource;

/** The text of documents and elements as a save would write it. */
public final class CanonicalText {

    private CanonicalText() {
    }

    /** All files of a document, each under a line with its name; for comparing whole documents. */
    public static String of(PortfolioDocument document) {
        StringBuilder out = new StringBuilder();
        for (Resource resource : document.resourceSet().getResources()) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try {
                resource.save(bytes, Map.of(XMLResource.OPTION_LINE_WIDTH, 1, XMLResource.OPTION_ENCODING, "UTF-8"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            out.append("=== ").append(resource.getURI().lastSegment()).append('\n').append(
                    bytes.toString(StandardCharsets.UTF_8));
        }
        return out.toString();
    }

    /** The canonical XML of one element and everything in it; references in it are ids. */
    public static String fragment(EObject element) {
        throw new UnsupportedOperationException(element.eClass().getName());
    }
}
