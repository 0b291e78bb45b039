package org.draftroom.screenplay.printed;

/** What the print says to a question. */
enum Answer {
    YES,
    NO,
    UNSAID;

    static Answer of(boolean yes) {
        return yes ? YES : NO;
    }
}
