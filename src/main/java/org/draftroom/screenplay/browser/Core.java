package org.draftroom.screenplay.browser;

import org.teavm.jso.JSExport;

/** The core's entry points for the browser, exported as an ES module by TeaVM. */
public final class Core {

    private Core() {}

    /** The number of lines in the text. */
    @JSExport
    public static int countLines(String text) {
        return text.split("\n", -1).length;
    }

    public static void main(String[] args) {}
}
