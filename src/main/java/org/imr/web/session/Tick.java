package org.imr.web.session;

import java.io.Serializable;

/** Something that can be ticked: its code, what it is called, a word on it, and whether it was ticked last time too. */
public final class Tick implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String title;
    private final String about;
    private final boolean lastTime;
    private boolean ticked;

    Tick(String code, String title, String about, boolean ticked) {
        this(code, title, about, ticked, false);
    }

    Tick(String code, String title, String about, boolean ticked, boolean lastTime) {
        this.lastTime = lastTime;
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

    public boolean isLastTime() {
        return lastTime;
    }

    public boolean isTicked() {
        return ticked;
    }

    public void setTicked(boolean ticked) {
        this.ticked = ticked;
    }
}
