package org.imr.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SourceNotesTest {

    @Test
    @DisplayName("G5 notes come back by source as they were written, also lines that look like a source's name")
    void roundTrip() {
        Map<String, String> notes = new LinkedHashMap<>();
        notes.put("observation", "[service-records]\n\nthree people\n\\[ten minutes]");
        notes.put("progress-notes", "five read");
        notes.put("service-records", "  ");

        assertThat(SourceNotes.read(SourceNotes.write(notes)))
            .containsExactly(Map.entry("observation", notes.get("observation")), Map.entry("progress-notes", "five read"));
        assertThat(SourceNotes.write(Map.of())).isNull();
        assertThat(SourceNotes.read("from a file")).containsExactly(Map.entry("", "from a file"));
    }
}
