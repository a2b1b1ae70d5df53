package org.imr.web.exchange;

import org.imr.exchange.Count;

/** What an import does to one table, for the page. */
public record CountLine(String table, Count count) {

    public String getTable() {
        return table;
    }

    public int getCreated() {
        return count.created();
    }

    public int getUpdated() {
        return count.updated();
    }

    public int getUnchanged() {
        return count.unchanged();
    }
}
