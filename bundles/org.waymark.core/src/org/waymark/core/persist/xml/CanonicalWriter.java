package org.waymark.core.persist.xml;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.waymark.core.persist.xml.ElementShape.Slot;
import org.waymark.core.text.XmlText;
import org.waymark.model.cjm.CjmPackage;
import org.waymark.model.cjm.Journey;

/**
 * Writes the canonical text: the output of EMF's XMI writer with one attribute a line, but for any content and
 * independent of EMF's version and the machine. The order of everything is the order of the metamodel.
 */
public final class CanonicalWriter {

    private static final String XSI = "\n    xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"";
    private static final int CHARS_PER_ELEMENT = 200;
    private static final String BLANKS = " ".repeat(64);

    private final StringBuilder out;
    private final TargetText targets;
    private boolean typesWritten;
    private boolean tagOpen;
    private int attributeIndent;
    /** The lowest version that can hold what was written so far. */
    private FormatVersion needed = FormatVersion.FIRST;
    /** Index of the value of the version; 0 if the text has none. */
    private int versionAt;

    private CanonicalWriter(TargetText targets, int size) {
        this.targets = targets;
        out = new StringBuilder(size);
    }

    /** Returns the content of one file of a portfolio. */
    public static byte[] file(CjmResource resource) {
        CanonicalWriter writer = new CanonicalWriter(new TargetText(resource),
                1024 + resource.getEObjectToIDMap().size() * CHARS_PER_ELEMENT);
        writer.out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        writer.root(resource.getContents().get(0));
        return writer.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Returns one element and its content, in any file; references are ids. */
    public static String fragment(EObject element) {
        CanonicalWriter writer = new CanonicalWriter(new TargetText(null), 1024);
        writer.root(element);
        return writer.out.toString();
    }

    private void root(EObject root) {
        String name = "cjm:" + root.eClass().getName();
        start(name, 0);
        attribute("xmi:version", "2.0");
        attribute("xmlns:xmi", "http://www.omg.org/XMI");
        int here = out.length();
        attribute("xmlns:cjm", CjmPackage.eNS_URI);
        content(root, name, 0);
        if (versionAt > 0) {
            out.insert(versionAt, needed);
        }
        if (typesWritten) {
            out.insert(here, XSI);
        }
    }

    /** Writes everything of an element after its name. */
    private void content(EObject element, String name, int depth) {
        attribute("xmi:id", targets.ownId(element));
        List<Slot> slots = ElementShape.of(element.eClass()).slots();
        // bit i: slot i is written as elements, after all attributes
        long later = 0;
        for (int i = 0; i < slots.size(); i++) {
            Slot slot = slots.get(i);
            if (isVersion(slot.feature())) {
                version(element, slot);
            } else if (element.eIsSet(slot.feature()) && !writtenAsAttribute(element, slot)) {
                later |= 1L << i;
                needed = needed.orNewer(slot.since());
            }
        }
        UnknownXml unknown = targets.unknown(element);
        if (unknown != null) {
            unknown.attributes().forEach(this::unknownAttribute);
        }
        if (depth == 0 && !targets.isFragment() && element instanceof Journey journey) {
            portfolio(journey, depth + 1);
        }
        for (int i = 0; later != 0; i++, later >>>= 1) {
            if ((later & 1) != 0) {
                writeElements(element, slots.get(i), depth + 1);
            }
        }
        if (unknown != null) {
            unknown.elements().forEach(node -> unknownElement(node, depth + 1));
        }
        end(name, depth);
    }

    private void portfolio(Journey journey, int depth) {
        Slot slot = ElementShape.of(CjmPackage.Literals.JOURNEY).slot(CjmPackage.Literals.JOURNEY__PORTFOLIO.getName());
        if (journey.eContainer() != null) {
            href(journey.eContainer(), slot, depth);
        }
    }

    private static boolean isVersion(EStructuralFeature feature) {
        return feature == CjmPackage.Literals.PORTFOLIO__FORMAT_VERSION
                || feature == CjmPackage.Literals.JOURNEY__FORMAT_VERSION;
    }

    /** Leaves a place for the version, which only the root element of a file has and its content decides. */
    private void version(EObject element, Slot slot) {
        if (!targets.isFragment() && element.eResource().getContents().contains(element)) {
            needed = needed.orNewer(FormatVersion.newerOrFirst(element.eGet(slot.feature())));
            attribute(slot.name(), "");
            versionAt = out.length() - 1;
        }
    }

    private boolean writtenAsAttribute(EObject element, Slot slot) {
        return switch (slot.kind()) {
            case VALUE -> {
                Object value = element.eGet(slot.feature());
                String text = Values.text(slot.attribute(), value);
                if (!text.isEmpty()) {
                    needed = needed.orNewer(slot.needed(value));
                    attribute(slot.name(), text);
                }
                yield true;
            }
            case REFERENCE -> {
                String id = targets.id((EObject) element.eGet(slot.feature())).orElse(null);
                if (id != null) {
                    needed = needed.orNewer(slot.since());
                    attribute(slot.name(), id);
                }
                yield id != null;
            }
            case REFERENCES -> writtenAsIds(element, slot);
            // the portfolio of a journey comes first, if there is one to name
            case CONTAINER -> true;
            case VALUES, CHILDREN -> false;
        };
    }

    private boolean writtenAsIds(EObject element, Slot slot) {
        StringBuilder ids = new StringBuilder();
        for (Object target : (List<?>) element.eGet(slot.feature())) {
            String id = targets.id((EObject) target).orElse(null);
            if (id == null) {
                return false;
            }
            ids.append(ids.isEmpty() ? "" : " ").append(id);
        }
        needed = needed.orNewer(slot.since());
        attribute(slot.name(), ids.toString());
        return true;
    }

    private void writeElements(EObject element, Slot slot, int depth) {
        switch (slot.kind()) {
            case VALUES -> values(element, slot, depth);
            case CHILDREN -> {
                for (Object child : (List<?>) element.eGet(slot.feature())) {
                    child((EObject) child, slot, depth);
                }
            }
            case REFERENCE -> href((EObject) element.eGet(slot.feature()), slot, depth);
            case REFERENCES -> {
                for (Object target : (List<?>) element.eGet(slot.feature())) {
                    href((EObject) target, slot, depth);
                }
            }
            case VALUE, CONTAINER -> throw new IllegalStateException(slot.name());
        }
    }

    private void values(EObject element, Slot slot, int depth) {
        List<?> values = (List<?>) element.eGet(slot.feature());
        if (values.get(0) instanceof Enumerator) {
            values = values.stream().map(Enumerator.class::cast).sorted(Comparator.comparingInt(Enumerator::getValue))
                    .toList();
        }
        for (Object value : values) {
            String text = Values.text(slot.attribute(), value);
            if (!text.isEmpty()) {
                start(slot.name(), depth);
                tagOpen = false;
                out.append('>');
                XmlText.appendContent(out, text);
                out.append("</").append(slot.name()).append(">\n");
            }
        }
    }

    private void child(EObject child, Slot slot, int depth) {
        if (!slot.reference().isResolveProxies() || targets.isHere(child)) {
            start(slot.name(), depth);
            content(child, slot.name(), depth);
        } else {
            href(child, slot, depth);
        }
    }

    private void href(EObject target, Slot slot, int depth) {
        EReference reference = slot.reference();
        start(slot.name(), depth);
        if (TargetText.needsType(target, reference.getEReferenceType())) {
            typesWritten = true;
            attribute("xsi:type", "cjm:" + target.eClass().getName());
        }
        attribute("href", targets.href(target));
        end(slot.name(), depth);
    }

    private void unknownAttribute(String name, String value) {
        typesWritten |= name.startsWith("xsi:");
        attribute(name, value);
    }

    private void unknownElement(UnknownXml.Node node, int depth) {
        start(node.name(), depth);
        node.attributes().forEach(this::unknownAttribute);
        if (node.content().stream().anyMatch(String.class::isInstance)) {
            tagOpen = false;
            out.append('>');
            inline(node);
            out.append("</").append(node.name()).append(">\n");
            return;
        }
        node.content().forEach(child -> unknownElement((UnknownXml.Node) child, depth + 1));
        end(node.name(), depth);
    }

    /** Writes mixed content on one line, where a line break would change the text. */
    private void inline(UnknownXml.Node node) {
        for (Object part : node.content()) {
            if (part instanceof UnknownXml.Node child) {
                out.append('<').append(child.name());
                child.attributes().forEach((name, value) -> {
                    out.append(' ').append(name).append("=\"");
                    XmlText.appendAttribute(out, value);
                    out.append('"');
                });
                out.append('>');
                inline(child);
                out.append("</").append(child.name()).append('>');
            } else {
                XmlText.appendContent(out, (String) part);
            }
        }
    }

    private void start(String name, int depth) {
        if (tagOpen) {
            out.append(">\n");
        }
        blanks(2 * depth);
        out.append('<').append(name);
        attributeIndent = 2 * depth + 4;
        tagOpen = true;
    }

    private void attribute(String name, String value) {
        out.append('\n');
        blanks(attributeIndent);
        out.append(name).append("=\"");
        XmlText.appendAttribute(out, value);
        out.append('"');
    }

    private void end(String name, int depth) {
        if (tagOpen) {
            out.append("/>\n");
            tagOpen = false;
        } else {
            blanks(2 * depth);
            out.append("</").append(name).append(">\n");
        }
    }

    private void blanks(int count) {
        for (int left = count; left > 0; left -= BLANKS.length()) {
            out.append(BLANKS, 0, Math.min(left, BLANKS.length()));
        }
    }
}
