package org.imr.platform.demo;

import java.time.LocalDate;
import java.util.List;

import org.imr.curriculum.Module;

/**
 * One session of a group, before anyone came to it.
 *
 * @param group     true for the whole group, false for a catch-up with one person
 * @param status    planned, held or cancelled
 * @param cancelled why, or null
 * @param planned   the module of the plan
 * @param taught    the module taught, or null
 * @param part      how far into that module, from 0 (its first session) to below 1
 */
record Meeting(int number, LocalDate date, boolean group, String status, String cancelled, Module planned, Module taught, double part) {

    /** Its number tells it from the others of its group; a module would be long to digest. */
    @Override
    public int hashCode() {
        return number;
    }

    boolean held() {
        return status.equals("held");
    }

    /** What of this list belongs to how far the module has come. */
    <T> T of(List<T> inOrder) {
        return inOrder.get((int) (part * inOrder.size()));
    }
}
