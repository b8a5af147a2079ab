package org.waymark.core.paths.log;

import org.waymark.core.JourneyException;

/** Receives the events of a log. */
@FunctionalInterface
public interface EventSink {

    /**
     * Receives an event.
     *
     * @param customer hash of the customer
     * @param order place among events of the same time
     * @param time milliseconds since 1970
     * @param code number of the name of the event
     * @param value ten thousandths of the value column, 0 without
     * @param segment number of the segment, 0 without
     */
    void event(long customer, long order, long time, int code, long value, int segment) throws JourneyException;
}
