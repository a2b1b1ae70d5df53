package org.imr.web.kit;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** What the next page tells its reader, once: "Saved 14:03". In place of the Flash, which breaks on several servers. */
@Named
@SessionScoped
public class Notices implements Serializable {

    private static final long serialVersionUID = 1L;

    /** One notice; {@code kind} is `success`, `info`, `warning` or `error` and names its look. */
    public record Notice(String kind, String text) implements Serializable {

        public String getKind() {
            return kind;
        }

        public String getText() {
            return text;
        }
    }

    private final ArrayList<Notice> waiting = new ArrayList<>();
    private String again;

    public void add(String kind, String text) {
        waiting.add(new Notice(kind, text));
    }

    /** That the form which keeps its draft there was sent, and its page had been forgotten. */
    void again(String draft) {
        again = draft;
    }

    /** The same, told once; null when nothing of the kind happened. */
    String takeAgain() {
        String taken = again;
        again = null;
        return taken;
    }

    /** Gives the notices to the page that shows them. */
    public List<Notice> take() {
        List<Notice> taken = List.copyOf(waiting);
        waiting.clear();
        return taken;
    }
}
