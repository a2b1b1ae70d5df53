package org.imr.testing;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** A person's hands at a page: every click and every key is counted; the letters of what is typed are not. */
public final class Hands {

    private static final int FAR_TOO_FAR = 150;

    private final Page page;
    private int clicks;
    private int keys;

    public Hands(Page page) {
        this.page = page;
    }

    /** Clicks, or taps, on the one thing meant. */
    public void click(Locator there) {
        clicks++;
        there.click();
    }

    /** Clicks into a field and types. */
    public void clickAndType(Locator field, String text) {
        click(field);
        type(text);
    }

    public void press(String key) {
        keys++;
        page.keyboard().press(key);
    }

    public void press(String key, int times) {
        for (int i = 0; i < times; i++) {
            press(key);
        }
    }

    /** Presses Tab until that has focus. @throws AssertionError when it is not reached */
    public void tabTo(Locator there) {
        for (int i = 0; i < FAR_TOO_FAR; i++) {
            press("Tab");
            if ((Boolean) there.evaluate("it => it === document.activeElement")) {
                return;
            }
        }
        throw new AssertionError("not reached by Tab: " + there);
    }

    /** Goes there by Tab and presses it: a link, a button. */
    public void enter(Locator there) {
        tabTo(there);
        press("Enter");
    }

    /** Goes there by Tab and ticks it. */
    public void tick(Locator box) {
        tabTo(box);
        press("Space");
    }

    /** Goes there by Tab and types. */
    public void fill(Locator field, String text) {
        tabTo(field);
        type(text);
    }

    /** Past the ways through the house, by the link that every page begins with. */
    public void skip() {
        press("Tab");
        press("Enter");
    }

    public void type(String text) {
        page.keyboard().type(text);
    }

    public int clicks() {
        return clicks;
    }

    public int keys() {
        return keys;
    }
}
