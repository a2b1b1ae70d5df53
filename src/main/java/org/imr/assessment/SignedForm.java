package org.imr.assessment;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.imr.fidelity.Score;
import org.imr.kernel.Secret;

/**
 * Everything that is signed, as one text that is the same for the same content, so that its digest proves it unchanged.
 *
 * <p>The form: UTF-8, one `field: value` a line, each line ended by a line feed, in a fixed order, no field twice. The first line
 * names the form and its version. Then the assessment, its dossier with the digest of each part, its assessors by e-mail with the
 * moments (UTC, to the second) of submitting and signing, the ratings by item and assessor with the consensus last, and the result.
 * A field of several steps, such as `item 3 | ann@example.org | rationale`, names what it belongs to. In values a backslash is written
 * twice and a line feed as `\n`; what is absent is empty. The digest is SHA-256 of these bytes, in hexadecimal.
 */
record SignedForm(String text) {

    private static final String NAME = "imr-signed-assessment 2";
    private static final String STEP = " | ";
    private static final Pattern ESCAPED = Pattern.compile("\\\\(.)");
    private static final Comparator<Rating> ORDER = Comparator.comparingInt(Rating::item)
        .thenComparing(rating -> rating.assessor() == null ? "\uffff" : rating.assessor().email());

    /**
     * @param dossier its content; null when there is none, or when who asks does not reach it: then what was signed of it is taken as it is
     * @param score   null when the scale is not there any more
     */
    static SignedForm of(Assessment assessment, List<Assignment> assignments, List<Rating> ratings, Score score, String dossier) {
        StringBuilder text = new StringBuilder(NAME).append('\n');
        line(text, "assessment", assessment.code());
        line(text, "site", assessment.group().site().code());
        line(text, "occasion", assessment.occasion());
        line(text, "cut-off", assessment.cutOff());
        line(text, "scale", assessment.scale());
        line(text, "scale version", assessment.scaleVersion());
        line(text, "scale digest", assessment.scaleDigest());
        line(text, "bands", assessment.bands());
        line(text, "sources", String.join(";", assessment.sources()));
        line(text, "exception", assessment.exception());
        line(text, "amends", assessment.amends() == null ? null : assessment.amends().code());
        line(text, "amendment reason", assessment.amendmentReason());
        line(text, "frozen", assessment.frozenAt());
        line(text, "dossier digest", assessment.dossierDigest());
        if (dossier != null) {
            DossierContent.lines(dossier).forEach((part, line) -> line(text, "dossier" + STEP + part, Secret.digest(line)));
        } else {
            fields(assessment.signedText()).entrySet().stream().filter(one -> one.getKey().startsWith("dossier" + STEP))
                .forEach(one -> text.append(one.getKey()).append(": ").append(one.getValue()).append('\n'));
        }
        assignments.stream().sorted(Comparator.comparing(one -> one.staff().email())).forEach(one -> {
            line(text, "assessor" + STEP + one.staff().email() + STEP + "submitted", one.submittedAt());
            line(text, "assessor" + STEP + one.staff().email() + STEP + "signed", one.signedAt());
        });
        ratings.stream().sorted(ORDER).forEach(rating -> {
            String of = "item " + rating.item() + STEP + (rating.assessor() == null ? "consensus" : rating.assessor().email()) + STEP;
            line(text, of + "rating", rating.isUndecided() ? null : rating.value() == null ? "cannot-rate" : rating.value());
            line(text, of + "rationale", rating.rationale());
            line(text, of + "notes", rating.notes());
            line(text, of + "suggestion", rating.suggestion());
        });
        line(text, "sum", Optional.ofNullable(score).map(Score::sum).orElse(null));
        line(text, "rated items", Optional.ofNullable(score).map(Score::ratedItems).orElse(null));
        line(text, "band", Optional.ofNullable(score).map(Score::band).map(one -> one.code()).orElse(null));
        return new SignedForm(text.toString());
    }

    String digest() {
        return Secret.digest(text);
    }

    /** What of a signed text is not so here, in the order of the form. */
    List<Difference> differences(String signed) {
        Map<String, String> then = fields(signed);
        Map<String, String> now = fields(text);
        Map<String, String> all = new LinkedHashMap<>(then);
        now.forEach(all::putIfAbsent);
        return all.keySet().stream().filter(field -> !now.getOrDefault(field, "").equals(then.getOrDefault(field, ""))
                || now.containsKey(field) != then.containsKey(field))
            .map(field -> new Difference(List.of(field.split(" \\| ")), read(then.get(field)), read(now.get(field)))).toList();
    }

    /** The lines by their fields; the values as they are written. */
    private static Map<String, String> fields(String text) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String line : text == null ? new String[0] : text.split("\n")) {
            int colon = line.indexOf(": ");
            fields.put(colon < 0 ? line : line.substring(0, colon), colon < 0 ? "" : line.substring(colon + 2));
        }
        return fields;
    }

    static void line(StringBuilder text, String field, Object value) {
        String written = value == null ? "" : value.toString().replace("\\", "\\\\").replace("\r\n", "\n").replace("\n", "\\n");
        text.append(field).append(": ").append(written).append('\n');
    }

    private static String read(String written) {
        return written == null ? null : ESCAPED.matcher(written)
            .replaceAll(found -> found.group(1).equals("n") ? "\n" : Matcher.quoteReplacement(found.group(1)));
    }
}
