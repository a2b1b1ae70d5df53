package org.imr.curriculum;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Turns the Markdown of a handout into HTML that is safe to show: HTML in the text is shown as text, links go to web and mail
 * addresses only, pictures are replaced by their description, since loading one would tell its owner who reads. A line of
 * underscores becomes a line to write on ({@code <div class="write"></div>}), a list of boxes to tick has the class {@code choices}.
 */
public final class HandoutPage {

    private static final Parser PARSER = Parser.builder().postProcessor(HandoutPage::withoutPictures).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true)
            .urlSanitizer(new DefaultUrlSanitizer(List.of("http", "https", "mailto"))).nodeRendererFactory(WritingLine::new)
            .attributeProviderFactory(context -> HandoutPage::choices).build();

    private HandoutPage() {
    }

    /** The HTML of a Markdown text, without the page around it. */
    public static String html(String markdown) {
        return RENDERER.render(PARSER.parse(markdown));
    }

    /** True when quotes, lists or emphasis nest deeper than {@value DefinitionFile#MAX_DEPTH} levels, too deep to be shown safely. */
    static boolean tooDeep(String markdown) {
        try {
            return tooDeep(Parser.builder().build().parse(markdown), 0);
        } catch (StackOverflowError e) {
            // The parser itself recurses into blocks, with no limit to set.
            return true;
        }
    }

    private static boolean tooDeep(Node node, int depth) {
        boolean found = depth > DefinitionFile.MAX_DEPTH;
        for (Node child = node.getFirstChild(); child != null && !found; child = child.getNext()) {
            found = tooDeep(child, depth + 1);
        }
        return found;
    }

    private static Node withoutPictures(Node document) {
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Image picture) {
                visitChildren(picture);
                while (picture.getFirstChild() != null) {
                    picture.insertBefore(picture.getFirstChild());
                }
                picture.unlink();
            }
        });
        return document;
    }

    private static void choices(Node node, String tag, Map<String, String> attributes) {
        Node item = node instanceof BulletList ? node.getFirstChild() : null;
        Node paragraph = item == null ? null : item.getFirstChild();
        if (paragraph != null && paragraph.getFirstChild() instanceof Text text && text.getLiteral().startsWith("\u2610")) {
            attributes.put("class", "choices");
        }
    }

    private record WritingLine(HtmlNodeRendererContext context) implements NodeRenderer {

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(ThematicBreak.class);
        }

        @Override
        public void render(Node node) {
            context.getWriter().line();
            context.getWriter().tag("div", Map.of("class", "write"));
            context.getWriter().tag("/div");
            context.getWriter().line();
        }
    }
}
