package org.draftroom.screenplay.checks.planting;

/**
 * A change of a script that makes an error.
 *
 * @param from offset where it starts
 * @param to offset after what it takes out
 * @param replacement what it puts in
 * @param finding how far from its start the finding lies, in the changed script; negative where it lies before
 */
record Edit(int from, int to, String replacement, int finding) {

    /** Puts a text in; the finding lies where it starts. */
    static Edit insert(int at, String text) {
        return new Edit(at, at, text, 0);
    }

    /** Puts a text in; the finding lies somewhere before. */
    static Edit insert(int at, String text, int finding) {
        return new Edit(at, at, text, finding - at);
    }

    /** Takes a text out; the finding lies somewhere before. */
    static Edit delete(int from, int to, int finding) {
        return new Edit(from, to, "", finding - from);
    }

    Plant in(String kind, String script) {
        return new Plant(kind, script.substring(0, from) + replacement + script.substring(to), from + finding);
    }
}
