package org.imr.assessment;

import java.time.LocalDate;

/**
 * A reply as it is read; one of text, evidence and link is there, each of them may be null.
 *
 * @param by the name of whoever wrote it last
 */
public record ReplyLine(int item, String text, String evidence, String link, String by, LocalDate on, int version) {

    static ReplyLine of(Reply from) {
        return new ReplyLine(from.item(), from.text(), from.evidence(), from.link(), from.staff().name(), from.saidOn(), from.version());
    }
}
