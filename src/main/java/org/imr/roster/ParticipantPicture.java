package org.imr.roster;

import java.time.LocalDate;
import java.util.List;

/**
 * One person as their page shows them.
 *
 * @param consent  whether significant others may be involved; null: not asked yet
 * @param editable whether the caller may change what is kept about them
 * @param stays    in groups within the caller's reach, newest first
 */
public record ParticipantPicture(String code, String name, Integer birthYear, String language, String phone, Boolean consent,
                                 LocalDate consentOn, String consentExtent, String siteName, int version, LocalDate today,
                                 boolean editable, List<Stay> stays) {
}
