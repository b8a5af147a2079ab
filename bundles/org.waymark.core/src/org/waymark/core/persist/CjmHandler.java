package org.waymark.core.persist;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.InternalEList;
import org.waymark.core.Messages;
import org.waymark.core.persist.ElementShape.Kind;
import org.waymark.core.persist.ElementShape.Slot;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.CjmPackage;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.ext.DefaultHandler2;

/**
 * Builds the elements of one file from the parser's events, in one pass: identity, versions, unknown content and
 * everything that is wrong is noticed on the way. References are only collected, because their targets may come later.
 */
final class CjmHandler extends DefaultHandler2 {

    /** Deeper nesting than any map has; programs that walk over the tree would run out of stack. */
    static final int MAX_DEPTH = 500;

    private static final String XMI = "http://www.omg.org/XMI";
    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
    private static final String XMLNS = "http://www.w3.org/2000/xmlns/";
    private static final String VERSION = "formatVersion";
    private static final Object NO_CONTENT = new Object();
    private static final int SMALL_LIST = 32;

    /** A journey that stands in a file of its own: the stand-in in {@code Portfolio.journeys} and where it points. */
    record JourneyLink(EObject standIn, String href, int line) {
    }

    private final Messages messages = Messages.of(CjmHandler.class);
    private final CjmResource resource;
    private final Input input;
    private final Deque<Object> open = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private final List<PendingReference> references = new ArrayList<>();
    private final List<JourneyLink> journeyLinks = new ArrayList<>();
    private Locator locator;
    private EObject root;
    private FormatVersion version = FormatVersion.CURRENT;
    private boolean lenient;
    private String portfolioHref = "";
    private int withoutId;
    private int firstComment;
    private UnknownXml.Recorder recorder;
    private Object lastList;
    private Set<Object> lastSeen = Set.of();

    /** What the events come from. */
    enum Input {
        /** A file, whose root is a portfolio or a journey and has a version. */
        FILE,
        /** A converted older file, whose version does not matter any more. */
        MIGRATED_FILE,
        /** One element of any class. */
        FRAGMENT
    }

    CjmHandler(CjmResource resource, Input input) {
        this.resource = resource;
        this.input = input;
    }

    EObject root() {
        return root;
    }

    FormatVersion version() {
        return version;
    }

    List<PendingReference> references() {
        return references;
    }

    List<JourneyLink> journeyLinks() {
        return journeyLinks;
    }

    /** Where a journey file says its portfolio is; empty if it does not. */
    String portfolioHref() {
        return portfolioHref;
    }

    int withoutId() {
        return withoutId;
    }

    /** The line of the first comment or processing instruction, 0 if there is none. */
    int firstComment() {
        return firstComment;
    }

    /** Line and column just behind the piece of the file read last; 0 if unknown. */
    int line() {
        return locator == null ? 0 : locator.getLineNumber();
    }

    int column() {
        return locator == null ? 0 : locator.getColumnNumber();
    }

    @Override
    public void setDocumentLocator(Locator documentLocator) {
        locator = documentLocator;
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) throws SAXException {
        if (recorder != null) {
            recorder.start(name, attributes);
            return;
        }
        if (open.size() >= MAX_DEPTH) {
            throw bad("xml_tooDeep", MAX_DEPTH);
        }
        if (open.isEmpty()) {
            startRoot(uri, local, name, attributes);
            return;
        }
        if (!(open.peek() instanceof EObject owner)) {
            throw bad("element_unexpected", name);
        }
        Slot slot = uri.isEmpty() ? ElementShape.of(owner.eClass()).slot(local) : null;
        if (slot == null) {
            startUnknown(owner, name, attributes);
        } else {
            startFeature(owner, slot, attributes);
        }
    }

    private void startRoot(String uri, String local, String name, Attributes attributes) throws SAXException {
        if (!uri.equals(CjmPackage.eNS_URI)) {
            throw bad("root_namespace", Values.shown(uri), CjmPackage.eNS_URI);
        }
        if (!(CjmPackage.eINSTANCE.getEClassifier(local) instanceof EClass type) || type.isAbstract()
                || input != Input.FRAGMENT && !local.equals("Portfolio") && !local.equals("Journey")) {
            throw bad("root_class", Values.shown(name));
        }
        String written = attributes.getValue("", VERSION);
        if (written != null && !written.isBlank() && input == Input.FILE) {
            version = FormatVersion.parse(written).orElseThrow(
                    () -> new BadFile(messages.get("version_bad", Values.shown(written)), VERSION));
            if (version.isNewerMajor()) {
                throw new BadFile(messages.get("version_major", version, FormatVersion.CURRENT.major()), VERSION);
            }
            if (version.isOlder()) {
                throw new OlderFormat(version);
            }
            lenient = version.isNewerMinor();
        }
        root = CjmFactory.eINSTANCE.create(type);
        open.push(root);
        readAttributes(root, attributes);
    }

    private void startFeature(EObject owner, Slot slot, Attributes attributes) throws SAXException {
        switch (slot.kind()) {
        case VALUE, VALUES -> {
            if (owner == root && slot.name().equals(VERSION)) {
                throw bad("version_place");
            }
            requireOnly(slot.name(), "", attributes);
            text.setLength(0);
            open.push(slot);
        }
        case CHILDREN -> startChild(owner, slot, attributes);
        case REFERENCE, REFERENCES -> {
            String href = attributes.getValue("href");
            if (href == null || href.isBlank()) {
                throw bad("reference_noHref", slot.name());
            }
            requireOnly(slot.name(), "href", attributes);
            references.add(new PendingReference(owner, slot, href.strip(), true, type(slot, attributes), line()));
            open.push(NO_CONTENT);
        }
        case CONTAINER -> {
            String href = attributes.getValue("href");
            portfolioHref = owner == root && href != null ? href.strip() : portfolioHref;
            open.push(NO_CONTENT);
        }
        }
    }

    /** Refuses attributes an element does not have; those of XMI and XML Schema may stand anywhere. */
    private void requireOnly(String element, String allowed, Attributes attributes) throws SAXException {
        for (int i = 0; i < attributes.getLength(); i++) {
            String name = attributes.getQName(i);
            if (!lenient && attributes.getURI(i).isEmpty() && !name.equals(allowed) && !name.startsWith("xmlns")) {
                throw new BadFile(messages.get("attribute_unknown", name, element), name);
            }
        }
    }

    private void startChild(EObject owner, Slot slot, Attributes attributes) throws SAXException {
        String href = attributes.getValue("href");
        if (href != null) {
            if (slot.feature() != CjmPackage.Literals.PORTFOLIO__JOURNEYS) {
                throw bad("element_href", slot.name());
            }
            requireOnly(slot.name(), "href", attributes);
            EObject standIn = Unresolved.create(slot.reference(), null, href.strip(), true);
            children(owner, slot).addUnique(standIn);
            journeyLinks.add(new JourneyLink(standIn, href.strip(), line()));
            open.push(NO_CONTENT);
            return;
        }
        EClass type = type(slot, attributes);
        EObject child = CjmFactory.eINSTANCE.create(type != null ? type : slot.reference().getEReferenceType());
        children(owner, slot).addUnique(child);
        open.push(child);
        readAttributes(child, attributes);
    }

    @SuppressWarnings("unchecked")
    private static InternalEList<Object> children(EObject owner, Slot slot) {
        return (InternalEList<Object>) owner.eGet(slot.feature(), false);
    }

    private void startUnknown(EObject owner, String name, Attributes attributes) throws SAXException {
        if (!lenient) {
            throw bad("element_unknown", name, openName());
        }
        recorder = new UnknownXml.Recorder(resource.unknown().computeIfAbsent(owner, e -> new UnknownXml()), name,
                attributes);
    }

    private void readAttributes(EObject element, Attributes attributes) throws SAXException {
        ElementShape shape = ElementShape.of(element.eClass());
        boolean identified = false;
        for (int i = 0; i < attributes.getLength(); i++) {
            String uri = attributes.getURI(i);
            if (uri.isEmpty()) {
                Slot slot = shape.slot(attributes.getLocalName(i));
                if (slot != null) {
                    readAttribute(element, slot, attributes.getValue(i));
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

    private void readAttribute(EObject element, Slot slot, String value) throws SAXException {
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
                references.add(new PendingReference(element, slot, value.strip(), false, null, line()));
            }
        }
        case CHILDREN -> throw new BadFile(messages.get("attribute_isElement", slot.name()), slot.name());
        case CONTAINER -> {
            // the container of a journey is where it stands, whatever the text says
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

    /** A newer version may declare namespaces of its own for what it writes; the three known ones are written anyway. */
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
            throw new DuplicateId(id, attribute);
        }
    }

    /** Lists are sets: what is there already is left out. Long lists get a hash set, or a hostile file would take hours. */
    private void addValue(EObject owner, Slot slot, String part, String attribute) throws SAXException {
        Object value = Values.parse(slot.attribute(), part, attribute);
        if (value == null) {
            return;
        }
        InternalEList<Object> list = children(owner, slot);
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

    /** The class named by {@code xsi:type}, {@code null} if none is. */
    private EClass type(Slot slot, Attributes attributes) throws SAXException {
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

    @Override
    public void characters(char[] chars, int start, int length) throws SAXException {
        if (recorder != null) {
            recorder.characters(new String(chars, start, length));
        } else if (open.peek() instanceof Slot) {
            text.append(chars, start, length);
        } else {
            for (int i = start; i < start + length; i++) {
                if (chars[i] > ' ') {
                    throw bad("text_unexpected", Values.shown(new String(chars, i, start + length - i)), openName());
                }
            }
        }
    }

    @Override
    public void endElement(String uri, String local, String name) throws SAXException {
        if (recorder != null) {
            if (recorder.end()) {
                recorder = null;
            }
            return;
        }
        if (open.pop() instanceof Slot slot) {
            EObject owner = (EObject) open.peek();
            if (slot.kind() == Kind.VALUES) {
                addValue(owner, slot, text.toString(), "");
            } else if (owner.eIsSet(slot.feature())) {
                throw bad("value_twice", slot.name());
            } else {
                readAttribute(owner, slot, text.toString());
            }
        }
    }

    @Override
    public void comment(char[] chars, int start, int length) {
        firstComment = firstComment == 0 ? Math.max(1, line()) : firstComment;
    }

    @Override
    public void processingInstruction(String target, String data) {
        firstComment = firstComment == 0 ? Math.max(1, line()) : firstComment;
    }

    private String openName() {
        return open.peek() instanceof EObject element ? element.eClass().getName() : "";
    }

    private BadFile bad(String key, Object... arguments) {
        return new BadFile(messages.get(key, arguments), "");
    }

    private static boolean isXmi(String uri) {
        return uri.equals(XMI) || uri.startsWith("http://www.omg.org/spec/XMI/")
                || uri.startsWith("http://schema.omg.org/spec/XMI/");
    }

    /** The file is of an older version of the format and has to be converted first. */
    static final class OlderFormat extends SAXException {

        private static final long serialVersionUID = 1L;

        private final transient FormatVersion version;

        OlderFormat(FormatVersion version) {
            super(version.toString());
            this.version = version;
        }

        FormatVersion version() {
            return version;
        }
    }

    /** Two elements of one file have the same id. */
    static final class DuplicateId extends SAXException {

        private static final long serialVersionUID = 1L;

        private final String id;
        private final String attribute;

        DuplicateId(String id, String attribute) {
            super(id);
            this.id = id;
            this.attribute = attribute;
        }

        String id() {
            return id;
        }

        String attribute() {
            return attribute;
        }
    }
}
