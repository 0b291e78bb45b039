package org.draftroom.screenplay.browser;

import org.teavm.jso.JSExport;

/** The checks for their worker: large, and so apart from what a page needs first. */
public final class Checking {

    private Checking() {}

    @JSExport
    public static CheckedScript openChecks(String text) {
        return new CheckedScript(text);
    }

    public static void main(String[] args) {}
}
