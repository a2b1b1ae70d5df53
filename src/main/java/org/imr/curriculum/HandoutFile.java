package org.imr.curriculum;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.imr.kernel.Fault;

/** One handout in one language: Markdown below a front matter between two lines of {@code ---}. */
record HandoutFile(HandoutFacts facts, HandoutText text, List<Fault> faults) {

    private static final Pattern PARTS = Pattern.compile(
            "\\A\uFEFF?(---[ \\t]*\\R.*?^)---[ \\t]*(?:\\R|\\z)(.*)\\z", Pattern.DOTALL | Pattern.MULTILINE);

    /**
     * Reads a file; a faulty one has faults and must not be used.
     *
     * @param topics  the codes of the module's topics; empty when they could not be read
     * @param english what the English sheet says, which a translation has to say too; empty for the English sheet itself
     */
    static HandoutFile read(String name, byte[] bytes, String code, String module, String language, Optional<List<String>> topics,
            Optional<HandoutFacts> english) {
        Matcher parts = PARTS.matcher(new String(bytes, StandardCharsets.UTF_8));
        if (!parts.matches()) {
            Fault fault = new Fault(name, "line 1", "no front matter", "a front matter between two lines of ---");
            return new HandoutFile(HandoutFacts.NONE, new HandoutText("", "", ""), List.of(fault));
        }
        // The first line of --- stays, so that faults name the lines of the whole file.
        DefinitionFile front = DefinitionFile.read(name, parts.group(1).getBytes(StandardCharsets.UTF_8));
        DefinitionNode root = front.root();
        Code.read(root, "code", code);
        Code.read(root, "module", module);
        Code.read(root, "language", language);
        HandoutText text = new HandoutText(root.text("title"), parts.group(2).strip(), root.text("licence"));
        HandoutFacts facts = HandoutFacts.read(root, english.isPresent() ? Optional.empty() : topics);
        english.ifPresent(other -> facts.compare(root, other));
        List<Fault> faults = new ArrayList<>(front.faults());
        if (text.markdown().indexOf('\uFFFD') >= 0) {
            faults.add(new Fault(name, "", "bytes that are no UTF-8", "UTF-8"));
        }
        if (HandoutPage.tooDeep(text.markdown())) {
            faults.add(new Fault(name, "", "more than " + DefinitionFile.MAX_DEPTH + " levels", "fewer levels"));
        }
        if (text.markdown().isEmpty()) {
            faults.add(new Fault(name, "", "no text", "the handout's text below the front matter"));
        }
        return new HandoutFile(facts, text, faults);
    }
}
