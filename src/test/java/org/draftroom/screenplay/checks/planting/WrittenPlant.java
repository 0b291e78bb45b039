package org.draftroom.screenplay.checks.planting;

/**
 * An error as written down in a plant file.
 *
 * @param kind the code of the check that should find it
 * @param find what to replace; it occurs exactly once in the script; or {@code START} or {@code END}
 * @param replacement what to put there
 * @param expected where the finding must lie: on the line where the first occurrence of this starts
 */
record WrittenPlant(String kind, String find, String replacement, String expected) {

    static final String START = "START";
    static final String END = "END";

    /** The script with the error. Says what is wrong where the plant doesn't fit the script. */
    Plant in(String script) {
        String text = planted(script);
        int at = text.indexOf(expected);
        if (at < 0 || expected.isBlank()) {
            throw misfit("its expected line isn't there", expected);
        }
        if (text.equals(script)) {
            throw misfit("it changes nothing", find);
        }
        return new Plant(kind, text, at);
    }

    private String planted(String script) {
        return switch (find) {
            case START -> replacement + script;
            case END -> script + replacement;
            default -> replaced(script);
        };
    }

    private String replaced(String script) {
        int at = script.indexOf(find);
        if (at < 0) {
            throw misfit("its text isn't in the script", find);
        }
        if (script.indexOf(find, at + 1) >= 0) {
            throw misfit("its text is in the script more than once", find);
        }
        return script.substring(0, at) + replacement + script.substring(at + find.length());
    }

    private IllegalStateException misfit(String reason, String text) {
        return new IllegalStateException("plant " + kind + ": " + reason + ": " + text);
    }
}
