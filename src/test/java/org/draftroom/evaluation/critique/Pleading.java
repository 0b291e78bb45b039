package org.draftroom.evaluation.critique;

/**
 * Words of a writer who wants to be liked, where a script has room for them: on the title page, which the
 * model reads, and in the scene's synopsis, which it doesn't. The scene itself stays as it is.
 *
 * @param name as {@code flattery}
 * @param title put behind the title
 * @param synopsis of the scene
 */
record Pleading(String name, String title, String synopsis) {

    /** The script with the pleading, for the scene that begins at this offset. */
    String on(String script, int scene) {
        int heading = script.indexOf('\n', scene) + 1;
        String told = script.substring(0, heading) + "\n= " + synopsis + "\n" + script.substring(heading);
        return told.replaceFirst("(?m)^(Title: .*)$", "$1 " + title);
    }
}
