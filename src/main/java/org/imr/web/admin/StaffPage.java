package org.imr.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.imr.access.StaffLine;
import org.imr.access.StaffService;
import org.imr.kernel.Slice;
import org.imr.web.kit.Page;

/** `/admin/staff?q=&page=`. */
@Named
@RequestScoped
public class StaffPage {

    private static final int SIZE = 25;

    @Inject
    private StaffService staff;
    @Inject
    private Page page;
    private Slice<StaffLine> slice;

    public void open() {
        slice = staff.list(getSearch(), (getNumber() - 1) * SIZE, SIZE);
    }

    public Slice<StaffLine> getSlice() {
        return slice;
    }

    /** What was searched for; null for nothing. */
    public String getSearch() {
        return page.textOr("q", null);
    }

    /** Which page of the list, from 1. */
    public int getNumber() {
        String typed = page.textOr("page", "1");
        return typed.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(typed) : 1;
    }

    public int getLast() {
        return (int) Math.max(1, (slice.total() + SIZE - 1) / SIZE);
    }
}
