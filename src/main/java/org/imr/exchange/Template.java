package org.imr.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.imr.kernel.Bundles;
import org.imr.workbook.BlankTable;
import org.imr.workbook.TableFault;
import org.imr.workbook.XlsxTables;

/** The empty exchange workbook, with notes in the reader's language and one example row for each table. */
public final class Template {

    private final Locale language;

    private Template(Locale language) {
        this.language = language;
    }

    /**
     * Writes the template; leaves {@code out} open.
     *
     * @param language of the notes: en, da or nb; English for any other
     * @throws IOException if {@code out} cannot be written
     */
    public static void write(OutputStream out, Locale language) throws IOException {
        Template template = new Template(language);
        XlsxTables.writeBlank(out, template.say("title"), language.getLanguage(),
                Schema.TABLES.stream().map(template::blank).toList());
    }

    private BlankTable blank(Layout layout) {
        // Who fills it in begins, and amends nothing yet.
        List<Field> fields = layout.fields().stream().filter(field -> !AssessmentTables.OF_AMENDMENTS.contains(field.name())).toList();
        return new BlankTable(layout.name(), fields.stream().map(field -> new BlankTable.Column(field.name(),
                note(layout, field), field.kind().choices())).toList(), fields.stream().map(Field::example).toList());
    }

    private String note(Layout layout, Field field) {
        List<String> note = new ArrayList<>();
        String own = layout.name() + "." + field.name();
        if (Bundles.has(language, "template." + own)) {
            note.add(say(own));
        }
        note.add(say(field.filled() ? "required" : "optional"));
        String expected = TableFault.words(language, field.kind().key(), field.kind().arguments());
        note.add(expected.substring(0, 1).toUpperCase(language) + expected.substring(1) + ".");
        layout.references().stream().filter(r -> r.columns().get(r.columns().size() - 1).equals(field.name()))
                .forEach(r -> note.add(say("reference", r.table())));
        if (layout.key().contains(field.name())) {
            List<String> others = layout.key().stream().filter(k -> !k.equals(field.name())).toList();
            note.add(others.isEmpty() ? say("key-alone") : say("key", String.join(", ", others)));
        }
        return String.join("\n", note);
    }

    private String say(String key, Object... arguments) {
        return Bundles.text(language, "template." + key, arguments);
    }
}
