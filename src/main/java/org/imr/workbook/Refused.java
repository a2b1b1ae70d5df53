package org.imr.workbook;

/** Reading cannot go on; carries the one fault that says why. Never leaves this room. */
final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final TableFault fault;

    Refused(TableFault fault) {
        super(fault.key(), null, false, false);
        this.fault = fault;
    }

    TableFault fault() {
        return fault;
    }
}
