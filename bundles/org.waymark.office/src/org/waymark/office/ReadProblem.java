package org.waymark.office;

/** Says that a workbook cannot be read. The message is the key of a text for the user. */
final class ReadProblem extends Exception {

    private static final long serialVersionUID = 1L;

    ReadProblem(String key) {
        super(key);
    }

    ReadProblem(String key, Exception cause) {
        super(key, cause);
    }
}
