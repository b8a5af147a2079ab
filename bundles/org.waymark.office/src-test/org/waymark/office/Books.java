package org.waymark.office;

/** Workbooks for the tests of other packages. */
public final class Books {

    private Books() {
    }

    public static byte[] empty() throws Exception {
        return Workbooks.of(book -> book.createSheet("Sheet"));
    }
}
