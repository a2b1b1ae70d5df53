package org.imr.web.session;

import java.io.Serializable;

/** Something that can be ticked: its code, what it is called, a word on it. */
public final class Tick implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String title;
    private final String about;
    private boolean ticked;

    Tick(String code, String title, String about, boolean ticked) {
        this.code = code;
        this.title = title;
        this.about = about;
        this.ticked = ticked;
    }

    public String getCode() {
        return code;
    }

    public String getTitle() {
        return title;
    }

    public String getAbout() {
        return about;
    }

    public boolean isTicked() {
        return ticked;
    }

    public void setTicked(boolean ticked) {
        this.ticked = ticked;
    }
}
