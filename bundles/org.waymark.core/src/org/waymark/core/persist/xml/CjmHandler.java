package org.waymark.core.persist.xml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.waymark.core.domain.Unresolved;
import org.waymark.core.text.Messages;
import org.waymark.core.persist.xml.ElementShape.Kind;
import org.waymark.core.persist.xml.ElementShape.Slot;
import org.waymark.core.persist.xml.XmlContent.JourneyLink;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.CjmPackage;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.ext.DefaultHandler2;

/**
 * Builds the elements of one file from parser events in one pass, which also finds identity, versions, unknown content
 * and errors. References are only collected, because their targets may follow later.
 */
final class CjmHandler extends DefaultHandler2 {

    /** Maximum nesting, deeper than any map; deeper files would overflow the stack of recursive code. */
    static final int MAX_DEPTH = 100;

    private static final String VERSION = "formatVersion";
    private static final Object NO_CONTENT = new Object();

    private final Messages messages = Messages.of(CjmHandler.class);
    private final CjmResource resource;
    private final Input input;
    private final AttributeReader attributes;
    private final Deque<Object> open = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private final List<PendingReference> references = new ArrayList<>();
    private final List<JourneyLink> journeyLinks = new ArrayList<>();
    private Locator locator;
    private EObject root;
    private FormatVersion version = FormatVersion.FIRST;
    private String portfolioHref = "";
    private int firstComment;
    private UnknownXml.Recorder recorder;

    /** The source of the events. */
    enum Input {
        /** A file, whose root is a portfolio or a journey and has a version. */
        FILE,
        /** A converted older file, whose version is ignored. */
        MIGRATED_FILE,
        /** One element of any class. */
        FRAGMENT
    }

    CjmHandler(CjmResource resource, Input input) {
        this.resource = resource;
        this.input = input;
        attributes = new AttributeReader(resource, references, this::line);
    }

    boolean hasRoot() {
        return root != null;
    }

    /** Returns the content after the last event. */
    XmlContent content() {
        return new XmlContent(root, version, List.copyOf(references), List.copyOf(journeyLinks), portfolioHref,
                attributes.withoutId(), firstComment);
    }

    /** Returns the line after the last parsed event; 0 if unknown. */
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
    public void startElement(String uri, String local, String name, Attributes given) throws SAXException {
        if (open.size() + (recorder == null ? 0 : recorder.depth()) >= MAX_DEPTH) {
            throw bad("xml_tooDeep", MAX_DEPTH);
        }
        if (recorder != null) {
            recorder.start(name, given);
            return;
        }
        if (open.isEmpty()) {
            startRoot(uri, local, name, given);
            return;
        }
        if (!(open.peek() instanceof EObject owner)) {
            throw bad("element_unexpected", name);
        }
        Slot slot = uri.isEmpty() ? ElementShape.of(owner.eClass()).slot(local) : null;
        if (slot == null) {
            startUnknown(owner, name, given);
        } else {
            startFeature(owner, slot, given);
        }
    }

    private void startRoot(String uri, String local, String name, Attributes given) throws SAXException {
        if (!uri.equals(CjmPackage.eNS_URI)) {
            throw bad("root_namespace", Values.shown(uri), CjmPackage.eNS_URI);
        }
        if (!(CjmPackage.eINSTANCE.getEClassifier(local) instanceof EClass type) || type.isAbstract()
                || input != Input.FRAGMENT && !local.equals("Portfolio") && !local.equals("Journey")) {
            throw bad("root_class", Values.shown(name));
        }
        String written = given.getValue("", VERSION);
        if (written != null && !written.isBlank() && input == Input.FILE) {
            version = FormatVersion.parse(written).orElseThrow(
                    () -> new BadFile(messages.get("version_bad", Values.shown(written)), VERSION));
            if (version.isNewerMajor()) {
                throw new BadFile(messages.get("version_major", version, FormatVersion.CURRENT.major()), VERSION);
            }
            if (version.isOlder()) {
                throw new BadFile.OlderFormat(version);
            }
            attributes.setLenient(version.isNewerMinor());
        }
        root = CjmFactory.eINSTANCE.create(type);
        open.push(root);
        attributes.read(root, given);
    }

    private void startFeature(EObject owner, Slot slot, Attributes given) throws SAXException {
        switch (slot.kind()) {
            case VALUE, VALUES -> {
                if (owner == root && slot.name().equals(VERSION)) {
                    throw bad("version_place");
                }
                attributes.requireOnly(slot.name(), "", given);
                text.setLength(0);
                open.push(slot);
            }
            case CHILDREN -> startChild(owner, slot, given);
            case REFERENCE, REFERENCES -> {
                String href = given.getValue("href");
                if (href == null || href.isBlank()) {
                    throw bad("reference_noHref", slot.name());
                }
                attributes.requireOnly(slot.name(), "href", given);
                references.add(
                        new PendingReference(owner, slot, href.strip(), true, attributes.type(slot, given), line()));
                open.push(NO_CONTENT);
            }
            case CONTAINER -> {
                String href = given.getValue("href");
                portfolioHref = owner == root && href != null ? href.strip() : portfolioHref;
                open.push(NO_CONTENT);
            }
        }
    }

    private void startChild(EObject owner, Slot slot, Attributes given) throws SAXException {
        String href = given.getValue("href");
        if (href != null) {
            if (slot.feature() != CjmPackage.Literals.PORTFOLIO__JOURNEYS) {
                throw bad("element_href", slot.name());
            }
            attributes.requireOnly(slot.name(), "href", given);
            EObject standIn = Unresolved.create(slot.reference(), null, href.strip(), true);
            AttributeReader.list(owner, slot).addUnique(standIn);
            journeyLinks.add(new JourneyLink(standIn, href.strip(), line()));
            open.push(NO_CONTENT);
            return;
        }
        EClass type = attributes.type(slot, given);
        EObject child = CjmFactory.eINSTANCE.create(type != null ? type : slot.reference().getEReferenceType());
        AttributeReader.list(owner, slot).addUnique(child);
        open.push(child);
        attributes.read(child, given);
    }

    private void startUnknown(EObject owner, String name, Attributes given) throws SAXException {
        if (!attributes.isLenient()) {
            throw bad("element_unknown", name, openName());
        }
        recorder = new UnknownXml.Recorder(resource.unknown().computeIfAbsent(owner, e -> new UnknownXml()), name,
                given);
    }

    @Override
    public void characters(char[] chars, int start, int length) throws SAXException {
        if (recorder != null) {
            recorder.characters(chars, start, length);
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
                attributes.addValue(owner, slot, text.toString(), "");
            } else if (owner.eIsSet(slot.feature())) {
                throw bad("value_twice", slot.name());
            } else {
                attributes.value(owner, slot, text.toString());
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
}
