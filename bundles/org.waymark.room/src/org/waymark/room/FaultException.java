package org.waymark.room;

/** Ends the reading of a request that cannot be answered with more than its fault. */
final class FaultException extends Exception {

    private static final long serialVersionUID = 1L;

    private final Reply.Fault fault;

    FaultException(Reply.Fault fault) {
        super(fault.name());
        this.fault = fault;
    }

    Reply.Fault fault() {
        return fault;
    }
}
