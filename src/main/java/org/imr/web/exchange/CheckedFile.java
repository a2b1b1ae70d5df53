package org.imr.web.exchange;

import jakarta.enterprise.context.SessionScoped;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.Serializable;
import java.util.UUID;
import org.imr.exchange.Form;
import org.imr.exchange.Outcome;

/** The file that was checked last and may be imported as it was checked: one for each sign-in, so that it cannot grow. */
@SessionScoped
public class CheckedFile implements Serializable {

    private static final long serialVersionUID = 1L;

    private byte[] content;
    private Form form;
    private String name;
    private Outcome outcome;
    private String mark = "";

    void keep(String fileName, Form fileForm, byte[] bytes, Outcome checked) {
        name = fileName;
        form = fileForm;
        // A file with faults is never imported.
        content = checked.isSound() ? bytes : new byte[0];
        outcome = checked;
        mark = UUID.randomUUID().toString();
    }

    void forget() {
        content = null;
        outcome = null;
        name = null;
        mark = "";
    }

    /** True when it is the one that the page with that mark shows, and not one checked meanwhile in another window. */
    boolean is(String shown) {
        return content != null && mark.equals(shown);
    }

    InputStream content() {
        return new ByteArrayInputStream(content);
    }

    Form form() {
        return form;
    }

    String name() {
        return name;
    }

    /** What the check found; null when no file is kept. */
    Outcome outcome() {
        return outcome;
    }

    String mark() {
        return mark;
    }
}
