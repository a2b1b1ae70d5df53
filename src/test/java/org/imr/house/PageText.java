package org.imr.house;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Words that stand in a page itself, where no reader of another language gets theirs. */
final class PageText {

    /** The product's name, and signs that are no words. */
    private static final Pattern ALLOWED = Pattern.compile("IMR Manager|&\\w+;|https?://\\S+");
    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{(?:[^}'\"]|'[^']*'|\"[^\"]*\")*}");
    /** A text within an expression: `#{x ? 'Not yet' : ''}`. Two words, so that words of the code (`primary`) are not meant. */
    private static final Pattern SAID_IN_EXPRESSION = Pattern.compile("'\\p{L}[^'.\\[\\]/_-]* [^'.\\[\\]/_-]*\\p{L}[^'.\\[\\]/_-]*'");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Set<String> SAID = Set.of("title", "alt", "placeholder", "label", "aria-label", "aria-description", "hint", "summary", "text",
        "link", "header", "headerText", "emptyMessage", "itemLabel", "noSelectionLabel", "requiredMessage", "validatorMessage", "converterMessage");
    private static final Set<String> SAY_THEIR_VALUE = Set.of("h:commandButton", "p:commandButton", "h:outputText", "h:outputLabel", "h:button",
        "h:outputFormat");
    /** Keys of the keyboard and examples of files are the same in every language. */
    private static final Set<String> NOT_SPOKEN = Set.of("style", "script", "kbd", "code", "f:param", "f:attribute");

    private PageText() {
    }

    static Stream<String> faults(Path file) {
        List<String> faults = new ArrayList<>();
        Document page = Jsoup.parse(Sources.text(file), "", Parser.xmlParser());
        for (Element element : page.getAllElements()) {
            if (!NOT_SPOKEN.contains(element.tagName())) {
                element.textNodes().stream().map(TextNode::getWholeText).filter(PageText::speaks)
                    .forEach(text -> faults.add(file + ": " + text.strip()));
                element.attributes().asList().stream().filter(attribute -> isSaid(element, attribute)).filter(it -> speaks(it.getValue()))
                    .forEach(attribute -> faults.add(file + ": " + element.tagName() + " " + attribute));
            }
        }
        return faults.stream();
    }

    private static boolean isSaid(Element element, Attribute attribute) {
        String name = attribute.getKey().replaceFirst("^(pt|a):", "");
        return SAID.contains(name) || name.equals("value") && SAY_THEIR_VALUE.contains(element.tagName());
    }

    private static boolean speaks(String text) {
        boolean outside = WORD.matcher(ALLOWED.matcher(EXPRESSION.matcher(text).replaceAll(" ")).replaceAll(" ")).find();
        boolean within = EXPRESSION.matcher(text).results().anyMatch(match -> SAID_IN_EXPRESSION.matcher(match.group()).find());
        return outside || within;
    }
}
