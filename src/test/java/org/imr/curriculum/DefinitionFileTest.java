package org.imr.curriculum;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.imr.kernel.Fault;
import org.junit.jupiter.api.Test;

class DefinitionFileTest {

    private static DefinitionFile file(String yaml) {
        return DefinitionFile.read("x.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aSoundFileGivesItsValuesAndNoFault() {
        DefinitionFile file = file("""
                version: 1.10
                count: 3
                open: true
                title: {en: Hope, da: Håb, nb: Håp}
                words: [a, b]
                items:
                - code: one
                - code: two
                """);
        DefinitionNode root = file.root();

        assertThat(root.text("version")).isEqualTo("1.10");
        assertThat(root.integer("count", 1, 5)).isEqualTo(3);
        assertThat(root.flag("open")).isTrue();
        assertThat(root.wording("title").in("da")).isEqualTo("Håb");
        assertThat(root.texts("words")).containsExactly("a", "b");
        assertThat(root.list("items")).extracting(n -> n.text("code")).containsExactly("one", "two");
        assertThat(root.optionalText("note")).isEmpty();
        assertThat(root.integer("weeks", 1, 9, 7)).isEqualTo(7);
        assertThat(file.faults()).isEmpty();
    }

    @Test
    void everyFaultIsCollectedWithLineAndKey() {
        DefinitionFile file = file("""
                count: many
                open: perhaps
                title: {da: Håb}
                items:
                - code: one
                  colour: red
                - [a, b]
                count: 2
                """);
        DefinitionNode root = file.root();
        root.text("version");
        root.integer("count", 1, 5);
        root.flag("open");
        root.wording("title");
        root.list("items").forEach(n -> n.optionalText("code"));

        assertThat(file.faults()).containsExactly(
                new Fault("x.yaml", "line 1, version", "nothing", "a text"),
                new Fault("x.yaml", "line 1, count", "many", "a whole number from 1 to 5"),
                new Fault("x.yaml", "line 2, open", "perhaps", "true or false"),
                new Fault("x.yaml", "line 3, title.en", "nothing", "a text"),
                new Fault("x.yaml", "line 6, items[1].colour", "a key that is not known here", "one of code"),
                new Fault("x.yaml", "line 7, items[2]", "a list", "a map"),
                new Fault("x.yaml", "line 8, count", "the same key again", "each key once"));
    }

    @Test
    void anUnknownLanguageIsAFault() {
        DefinitionFile file = file("title: {en: Hope, fr: Espoir}");
        file.root().wording("title");

        assertThat(file.faults()).containsExactly(
                new Fault("x.yaml", "line 1, title.fr", "a key that is not known here", "one of da, en, nb"));
    }

    @Test
    void brokenYamlIsOneFaultWithItsLine() {
        DefinitionFile file = file("a: 1\nb: [1, 2\nc: 3\n");
        file.root().text("version");

        assertThat(file.faults()).hasSize(1);
        assertThat(file.faults().get(0).place()).isEqualTo("line 3");
    }

    @Test
    void whatIsNoMapIsRefused() {
        assertThat(file("").faults()).extracting(Fault::found).containsExactly("nothing");
        assertThat(file("- a").faults()).extracting(Fault::found).containsExactly("no map at the top");
        assertThat(file("a: 1\n---\nb: 2").faults()).hasSize(1);
    }

    @Test
    void bytesThatAreNoUtf8AreNamedWithTheirLine() {
        DefinitionFile file = DefinitionFile.read("x.yaml", new byte[] {'a', ':', '1', '\n', (byte) 0xE5, ':'});

        assertThat(file.faults()).containsExactly(new Fault("x.yaml", "line 2", "bytes that are no UTF-8", "UTF-8"));
    }

    @Test
    void hostileFilesAreRefused() {
        String bomb = "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n";
        String deep = "a: " + "[".repeat(100_000);
        byte[] large = ("a: " + "x".repeat(DefinitionFile.MAX_BYTES)).getBytes(StandardCharsets.UTF_8);

        assertThat(file(bomb).faults()).extracting(Fault::place, Fault::found)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("line 2", "an alias (*name)"));
        assertThat(file(deep).faults()).extracting(Fault::found).containsExactly("more than 32 levels");
        assertThat(DefinitionFile.read("x.yaml", large).faults()).extracting(Fault::found).containsExactly("1048579 bytes");
        assertThat(file("a: !!java.lang.Runtime {}").root().keys()).containsExactly("a");
    }

    @Test
    void theDigestIsThatOfTheBytesAndOfFilesInTheirOrder() {
        byte[] a = {'a', 'b', 'c'};
        byte[] b = {};

        assertThat(Digest.of(a)).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(Digest.of(List.of(a, b))).isNotEqualTo(Digest.of(List.of(b, a))).hasSize(64);
        assertThat(Digest.of(List.of(new byte[] {'a'}, new byte[] {'b'}))).isNotEqualTo(Digest.of(List.of(new byte[] {'a', 'b'}, b)));
    }
}
