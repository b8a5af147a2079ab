package org.waymark.core.persist.xml;

import org.xml.sax.SAXException;

/** Thrown by the parser for an error in a file; the reader adds the place. */
class BadFile extends SAXException {

    private static final long serialVersionUID = 1L;

    private final String attribute;

    /**
     * @param message one line, without file and line number
     * @param attribute qualified name of the attribute it is about, empty for the element or text
     */
    BadFile(String message, String attribute) {
        super(message);
        this.attribute = attribute;
    }

    String attribute() {
        return attribute;
    }

    /** Two elements of one file have the same id, which is the message. */
    static final class DuplicateId extends BadFile {

        private static final long serialVersionUID = 1L;

        DuplicateId(String id, String attribute) {
            super(id, attribute);
        }
    }

    /** The file has an older version of the format and must be converted first. */
    static final class OlderFormat extends BadFile {

        private static final long serialVersionUID = 1L;

        private final transient FormatVersion version;

        OlderFormat(FormatVersion version) {
            super(version.toString(), "");
            this.version = version;
        }

        FormatVersion version() {
            return version;
        }
    }
}
