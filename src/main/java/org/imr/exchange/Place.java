package org.imr.exchange;

/** Where a record belongs, for the trail: the codes of its site and of its group; either may be null. */
record Place(String site, String group) {

    static final Place NOWHERE = new Place(null, null);
}
