package org.imr.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.imr.kernel.Rejected;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"../../x.pdf", "..\\x.pdf", "/etc/x.pdf", "C:\\x.pdf", "..pdf"})
    @DisplayName("A3 a name that leads through folders is refused with a reason")
    void paths(String name) {
        assertThatThrownBy(() -> FileName.of(name, FileKind.PDF)).isInstanceOfSatisfying(Rejected.class,
            no -> assertThat(no.key()).isEqualTo("own.name-path"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', value = {"Our rules.pdf > Our rules.pdf", "Søvn æøå.PDF > Søvn æøå.pdf", "a\u202Efdp.exe > afdp.pdf", "a\u0000b\u0007.pdf > ab.pdf",
        "con.pdf > _con.pdf", "LPT1 > _LPT1.pdf", "nul.tar.pdf > _nul.tar.pdf", "what?|*.pdf > what___.pdf", ".hidden.pdf > hidden.pdf",
        ". . > handout.pdf", "x.html > x.pdf"})
    @DisplayName("A3 a name loses what systems stumble over and gets the ending of what the file is")
    void cleaned(String given, String kept) {
        assertThat(FileName.of(given, FileKind.PDF)).isEqualTo(kept);
    }

    @Test
    @DisplayName("A3 a name is cut between letters, not within one")
    void length() {
        String name = FileName.of("\uD83D\uDE00".repeat(500) + ".pdf", FileKind.DOCX);
        assertThat(name.codePointCount(0, name.length())).isEqualTo(65);
        assertThat(name).doesNotContain("?").endsWith(".docx");
    }

    @Property
    void anyNameIsSafe(@ForAll String given) {
        try {
            String name = FileName.of(given, FileKind.ODT);
            assertThat(name).endsWith(".odt").hasSizeLessThan(200).doesNotContainPattern("[\\p{Cc}\\p{Cf}/\\\\<>:\"|?*]").doesNotStartWith(".");
        } catch (Rejected no) {
            assertThat(no.key()).isEqualTo("own.name-path");
        }
    }
}
