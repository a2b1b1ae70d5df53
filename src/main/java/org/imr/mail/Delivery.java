package org.imr.mail;

/** What is known of a letter that was to be sent. */
public enum Delivery {
    /** The mail server has taken it. */
    SENT,
    /** The mail server has not answered yet; whether it takes the letter will stand in the log. */
    UNDERWAY,
    /** It was not taken. */
    FAILED
}
