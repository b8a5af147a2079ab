package org.waymark.core.exchange;

import java.io.IOException;
import java.io.OutputStream;

import org.waymark.core.JourneyException;

/** The files of one result: most formats write one, pictures one for each page. */
@FunctionalInterface
public interface ExportTarget {

    /** Writes the content of one file; the stream stays open. */
    @FunctionalInterface
    interface Content {

        void write(OutputStream out) throws IOException, JourneyException;
    }

    /**
     * Writes the next file.
     *
     * @param number counted from 1
     * @param count number of files of the whole result
     * @throws JourneyException if there is no place for several files, or the content itself fails
     */
    void file(int number, int count, Content content) throws IOException, JourneyException;
}
