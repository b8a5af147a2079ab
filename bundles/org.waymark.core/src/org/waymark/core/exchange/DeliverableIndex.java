package org.waymark.core.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.waymark.model.cjm.Journey;

/** Writes a page that shows the journeys of a portfolio and leads to the files that were written of them. */
@FunctionalInterface
public interface DeliverableIndex {

    /**
     * The files of one format.
     *
     * @param journey the journey that is in them; empty for all journeys
     * @param format name of the format in the language of the page
     * @param files names of the files beside the page
     */
    record Link(Optional<Journey> journey, String format, List<String> files) {

        public Link {
            files = List.copyOf(files);
        }
    }

    void write(ExportInput input, List<Link> links, OutputStream out) throws IOException;
}
