package org.draftroom.screenplay.browser;

import org.draftroom.screenplay.checks.KnownNames;
import org.teavm.jso.JSExport;

/** The checks for their worker: large, and so apart from what a page needs first. */
public final class Checking {

    private Checking() {}

    @JSExport
    public static CheckedScript openChecks(String text) {
        return new CheckedScript(text, KnownNames.NONE);
    }

    /** The names are of a bible, one a line. */
    @JSExport
    public static CheckedScript openChecksKnowing(String text, String characters, String places) {
        return new CheckedScript(text, KnownNames.ofLines(characters, places));
    }

    public static void main(String[] args) {}
}
