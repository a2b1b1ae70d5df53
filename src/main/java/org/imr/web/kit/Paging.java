package org.imr.web.kit;

import java.util.List;

/**
 * Which page of a long list is shown; the number stands in the address.
 *
 * @param number from 1
 * @param size   rows a page
 * @param total  rows in all
 */
public record Paging(int number, int size, long total) {

    /** From the address parameter `page`; anything else than a page there is reads as the first. */
    public static int asked(Page page) {
        return asked(page, "page");
    }

    /** From another parameter, where a page has several lists. */
    public static int asked(Page page, String parameter) {
        String asked = page.textOr(parameter, "1");
        return asked.matches("[1-9]\\d{0,5}") ? Integer.parseInt(asked) : 1;
    }

    /** The rows of this page out of all of them. */
    public <T> List<T> of(List<T> all) {
        int from = Math.min((number - 1) * size, all.size());
        return all.subList(from, Math.min(from + size, all.size()));
    }

    public int getNumber() {
        return number;
    }

    public long getTotal() {
        return total;
    }

    public long getPages() {
        return Math.max(1, (total + size - 1) / size);
    }
}
