package org.imr.assessment;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.imr.fidelity.Evidence;
import org.imr.fidelity.GroupRecord;
import org.imr.fidelity.Judgement;
import org.imr.fidelity.UpTo;
import org.imr.roster.Group;

/**
 * What stands in a dossier: by which definitions it was made, the group's record up to the cut-off date with the sample, and the
 * evidence judged from it. People stand in it by their codes; what they like to be called is put beside that when it is read.
 *
 * <p>Its text: UTF-8, a part a line, each line a JSON object `{"part": name, "is": content}` as {@link CanonicalJson} writes it. The
 * parts are `dossier`, `sample P-1`, `evidence 3`, `person P-1`, `session 5`, `module M`, `facilitator E-MAIL`, so that
 * a difference can be named by the part it is in.
 */
record DossierContent(Head head, GroupRecord record, List<Evidence> evidence) {

    /** By what it was made. @param form the version of this form */
    public record Head(int form, String group, boolean individual, LocalDate cutOff, String occasion, String scale, String scaleVersion,
                       String scaleDigest, String edition, String editionVersion, String editionDigest) {

        static Head of(Assessment from) {
            return new Head(1, from.group().code(), from.group().format() == Group.Format.INDIVIDUAL, from.cutOff(),
                from.occasion(), from.scale(), from.scaleVersion(), from.scaleDigest(), from.group().edition(),
                from.group().editionVersion(), from.group().editionDigest());
        }
    }

    /** Judges the record as of the assessment's cut-off date. */
    static DossierContent of(Assessment assessment, Instrument instrument, GroupRecord record) {
        return judged(Head.of(assessment), instrument, UpTo.of(record.asOf(assessment.cutOff())));
    }

    /** The same record with another sample. */
    DossierContent with(List<GroupRecord.SampleChange> sample, Instrument instrument) {
        return judged(head, instrument, new GroupRecord(record.group(), record.asOf(), record.individual(), record.people(), record.sessions(),
            record.modules(), record.facilitators(), sample));
    }

    private static DossierContent judged(Head head, Instrument instrument, GroupRecord record) {
        return new DossierContent(head, record, Judgement.of(instrument.scale(), instrument.occasion(), record));
    }

    /** True while the assessment is still by the same definitions, as of the same day. */
    boolean fits(Assessment assessment) {
        Head now = Head.of(assessment);
        return head.cutOff().equals(now.cutOff()) && head.occasion().equals(now.occasion()) && head.scale().equals(now.scale())
            && Objects.equals(head.scaleDigest(), now.scaleDigest());
    }

    String text() {
        return parts(this).entrySet().stream()
            .map(part -> "{\"part\":" + CanonicalJson.write(part.getKey()) + ",\"is\":" + part.getValue() + "}\n").collect(Collectors.joining());
    }

    private static Map<String, String> parts(DossierContent from) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("dossier", CanonicalJson.write(from.head));
        from.record.sample().forEach(one -> parts.put("sample " + one.person(), CanonicalJson.write(one)));
        from.evidence.forEach(one -> parts.put("evidence " + one.item(), CanonicalJson.write(one)));
        from.record.people().forEach(one -> parts.put("person " + one.code(), CanonicalJson.write(one)));
        from.record.sessions().forEach(one -> parts.put("session " + one.number(), CanonicalJson.write(one)));
        from.record.modules().forEach(one -> parts.put("module " + one.code(), CanonicalJson.write(one)));
        from.record.facilitators().forEach(one -> parts.put("facilitator " + one.staff(), CanonicalJson.write(one)));
        return parts;
    }

    /** The parts of a text by their names, each the whole of its line; one that cannot be read stands under its line's number. */
    static Map<String, String> lines(String text) {
        Map<String, String> lines = new LinkedHashMap<>();
        int number = 0;
        for (String line : text.split("\n")) {
            number++;
            lines.put(name(line, number), line);
        }
        return lines;
    }

    private static String name(String line, int number) {
        try {
            return CanonicalJson.parse(line).getString("part");
        } catch (RuntimeException broken) {
            return "line " + number;
        }
    }

    /** @throws RuntimeException when it is no such text */
    static DossierContent read(String text) {
        Map<String, List<JsonValue>> kinds = new LinkedHashMap<>();
        for (String line : text.split("\n")) {
            JsonObject part = CanonicalJson.parse(line);
            kinds.computeIfAbsent(part.getString("part").split(" ")[0], kind -> new ArrayList<>()).add(part.get("is"));
        }
        Head head = all(kinds, "dossier", Head.class).get(0);
        return new DossierContent(head, new GroupRecord(head.group(), head.cutOff(), head.individual(),
            all(kinds, "person", GroupRecord.Person.class), all(kinds, "session", GroupRecord.Session.class),
            all(kinds, "module", GroupRecord.Module.class), all(kinds, "facilitator", GroupRecord.Facilitator.class),
            all(kinds, "sample", GroupRecord.SampleChange.class)), all(kinds, "evidence", Evidence.class));
    }

    private static <R extends Record> List<R> all(Map<String, List<JsonValue>> kinds, String kind, Class<R> type) {
        return kinds.getOrDefault(kind, List.of()).stream().map(one -> CanonicalJson.read(one, type)).toList();
    }
}
