package org.imr.curriculum;

import java.io.Serializable;

/**
 * A handout in one language.
 *
 * @param title    its title
 * @param markdown the text below the title, as Markdown; {@link HandoutPage} makes safe HTML of it
 * @param licence  under which it may be passed on
 */
public record HandoutText(String title, String markdown, String licence) implements Serializable {
}
