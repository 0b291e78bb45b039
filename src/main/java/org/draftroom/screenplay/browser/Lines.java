package org.draftroom.screenplay.browser;

import org.teavm.jso.JSExport;

/** What the page itself needs of the core while somebody types: small, so that the page is there soon. */
public final class Lines {

    private Lines() {}

    @JSExport
    public static ScriptLines open(String text) {
        return new ScriptLines(text);
    }

    public static void main(String[] args) {}
}
