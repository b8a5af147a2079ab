package org.waymark.core.persist;

import org.xml.sax.SAXException;

/** What the parser found wrong in a file; the reader adds the place. */
final class BadFile extends SAXException {

    private static final long serialVersionUID = 1L;

    private final String attribute;

    /**
     * @param message one line, without file and line
     * @param attribute the qualified name of the attribute it is about, empty for the element or text
     */
    BadFile(String message, String attribute) {
        super(message);
        this.attribute = attribute;
    }

    String attribute() {
        return attribute;
    }
}
