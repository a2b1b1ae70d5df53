package org.imr.oversight;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * A group's last signed assessment in the heat map.
 *
 * @param ratings by item: 1 to 5, or null for one that could not be rated; items that were not asked for are absent
 */
public record HeatRow(Head head, Map<Integer, Integer> ratings) {

    /** Which assessment it is. */
    public record Head(UUID id, String group, int number, String groupName, String siteName, String occasion, LocalDate cutOff) {

        /** Group and number, `B-01-2`. */
        public String code() {
            return group + "-" + number;
        }
    }

    /** True when the assessment was to rate that item, whether it could or not. */
    public boolean has(int item) {
        return ratings.containsKey(item);
    }

    /** 1 to 5; null when it could not be rated or was not to be. */
    public Integer rating(int item) {
        return ratings.get(item);
    }
}
