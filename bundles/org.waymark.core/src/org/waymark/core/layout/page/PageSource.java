package org.waymark.core.layout.page;

import java.util.List;

import org.waymark.core.JourneyException;
import org.waymark.core.layout.PlacedPage;

/** Makes pages of one kind of content. */
@FunctionalInterface
public interface PageSource {

    /**
     * Returns the pages, at least one, without header and footer. What they show is inside {@link PageFormat#content()};
     * an endless page has the size of its content.
     *
     * @throws JourneyException if the content cannot be read at this size, or if there is none; the message says what to
     *     do
     */
    List<PlacedPage> pages(PageRequest request) throws JourneyException;
}
