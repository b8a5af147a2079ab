package org.waymark.core.persist.xml;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntSupplier;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.InternalEList;
import org.waymark.core.domain.Ids;
import org.waymark.core.text.Messages;
import org.waymark.core.persist.xml.ElementShape.Slot;
import org.waymark.model.cjm.CjmPackage;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** Reads attributes of XML elements: identity, values and references by id. */
final class AttributeReader {

    private static final String XMI = "http://www.omg.org/XMI";
    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
    private static final String XMLNS = "http://www.w3.org/2000/xmlns/";
    private static final int SMALL_LIST = 32;

    private final Messages messages = Messages.of(AttributeReader.class);
    private final CjmResource resource;
    private final List<PendingReference> references;
    private final IntSupplier line;
    private boolean lenient;
    private int withoutId;
    private Object lastList;
    private Set<Object> lastSeen = Set.of();

    /** @param references receives the references, to be resolved later */
    AttributeReader(CjmResource resource, List<PendingReference> references, IntSupplier line) {
        this.resource = resource;
        this.references = references;
        this.line = line;
    }

    /** Returns whether unknown content is kept, because a newer version wrote the file, instead of refused. */
    boolean isLenient() {
        return lenient;
    }

    void setLenient(boolean lenient) {
        this.lenient = lenient;
    }

    /** Returns the number of elements without id. */
    int withoutId() {
        return withoutId;
    }

    /** Reads all attributes of a model element. */
    void read(EObject element, Attributes attributes) throws SAXException {
        ElementShape shape = ElementShape.of(element.eClass());
        boolean identified = false;
        for (int i = 0; i < attributes.getLength(); i++) {
            String uri = attributes.getURI(i);
            if (uri.isEmpty()) {
                Slot slot = shape.slot(attributes.getLocalName(i));
                if (slot != null) {
                    value(element, slot, attributes.getValue(i));
                } else if (attributes.getQName(i).startsWith("xmlns")) {
                    namespace(element, attributes, i);
                } else {
                    unknownAttribute(element, attributes, i);
                }
            } else if (isXmi(uri)) {
                if (attributes.getLocalName(i).equals("id") && !attributes.getValue(i).isBlank()) {
                    claim(element, attributes.getValue(i).strip(), attributes.getQName(i));
                    identified = true;
                }
            } else if (uri.equals(XMLNS)) {
                namespace(element, attributes, i);
            } else if (!uri.equals(XSI)) {
                unknownAttribute(element, attributes, i);
            }
        }
        if (!identified) {
            withoutId++;
        }
    }

    /** Reads the value of a feature from an attribute or from an element with text. */
    void value(EObject element, Slot slot, String value) throws SAXException {
        switch (slot.kind()) {
            case VALUE -> {
                Object parsed = Values.parse(slot.attribute(), value, slot.name());
                if (parsed != null) {
                    element.eSet(slot.feature(), parsed);
                }
            }
            case VALUES -> {
                for (String part : value.strip().split("\\s+")) {
                    addValue(element, slot, part, slot.name());
                }
            }
            case REFERENCE, REFERENCES -> {
                if (!value.isBlank()) {
                    references.add(new PendingReference(element, slot, value.strip(), false, null, line.getAsInt()));
                }
            }
            case CHILDREN -> throw new BadFile(messages.get("attribute_isElement", slot.name()), slot.name());
            case CONTAINER -> {
                // the container of a journey follows from its position, not from this text
            }
        }
    }

    private void unknownAttribute(EObject element, Attributes attributes, int index) throws SAXException {
        String name = attributes.getQName(index);
        if (!lenient) {
            throw new BadFile(messages.get(name.equals("id") ? "attribute_plainId" : "attribute_unknown", name,
                    element.eClass().getName()), name);
        }
        resource.unknown().computeIfAbsent(element, e -> new UnknownXml()).attributes().put(name,
                attributes.getValue(index));
    }

    /** Keeps a namespace declared by a newer version for its content; the three known ones are always written. */
    private void namespace(EObject element, Attributes attributes, int index) {
        String value = attributes.getValue(index);
        if (lenient && !value.equals(XSI) && !value.equals(CjmPackage.eNS_URI) && !isXmi(value)) {
            resource.unknown().computeIfAbsent(element, e -> new UnknownXml()).attributes().put(
                    attributes.getQName(index), value);
        }
    }

    private void claim(EObject element, String id, String attribute) throws SAXException {
        if (!Ids.isValid(id)) {
            throw new BadFile(messages.get("id_bad", Values.shown(id)), attribute);
        }
        Optional<EObject> other = resource.claim(id, element);
        if (other.isPresent()) {
            throw new BadFile.DuplicateId(id, attribute);
        }
    }

    /**
     * Adds a value to a list unless it contains it. Long lists are checked with a hash set, or a hostile file would
     * take hours.
     */
    void addValue(EObject owner, Slot slot, String part, String attribute) throws SAXException {
        Object value = Values.parse(slot.attribute(), part, attribute);
        if (value == null) {
            return;
        }
        InternalEList<Object> list = list(owner, slot);
        if (list.size() < SMALL_LIST) {
            list.add(value);
            return;
        }
        if (lastList != list) {
            lastList = list;
            lastSeen = new HashSet<>(list);
        }
        if (lastSeen.add(value)) {
            list.addUnique(value);
        }
    }

    /** Returns the class named by {@code xsi:type}, {@code null} if there is none. */
    EClass type(Slot slot, Attributes attributes) throws SAXException {
        String name = attributes.getValue(XSI, "type");
        if (name == null) {
            name = attributes.getValue(XMI, "type");
        }
        if (name == null) {
            return null;
        }
        String local = name.substring(name.indexOf(':') + 1).strip();
        if (CjmPackage.eINSTANCE.getEClassifier(local) instanceof EClass type && !type.isAbstract()
                && slot.reference().getEReferenceType().isSuperTypeOf(type)) {
            return type;
        }
        throw new BadFile(messages.get("type_unknown", Values.shown(name), slot.name()), "type");
    }

    /** Refuses attributes an element does not have; attributes of XMI and XML Schema are allowed anywhere. */
    void requireOnly(String element, String allowed, Attributes attributes) throws SAXException {
        for (int i = 0; i < attributes.getLength(); i++) {
            String name = attributes.getQName(i);
            if (!lenient && attributes.getURI(i).isEmpty() && !name.equals(allowed) && !name.startsWith("xmlns")) {
                throw new BadFile(messages.get("attribute_unknown", name, element), name);
            }
        }
    }

    @SuppressWarnings("unchecked")
    static InternalEList<Object> list(EObject owner, Slot slot) {
        return (InternalEList<Object>) owner.eGet(slot.feature(), false);
    }

    private static boolean isXmi(String uri) {
        return uri.equals(XMI) || uri.startsWith("http://www.omg.org/spec/XMI/")
                || uri.startsWith("http://schema.omg.org/spec/XMI/");
    }
}
