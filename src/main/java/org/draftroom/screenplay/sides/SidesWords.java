package org.draftroom.screenplay.sides;

/** What is said of sides. Plain Java, since the command line prints without a server. */
interface SidesWords {

    /** The language that Draftroom speaks. */
    SidesWords CHOSEN = new EnglishSidesWords();

    /**
     * For the head of a page: {@code Sides: PELL, scenes 3-5, 12A}.
     *
     * @param part whose; empty for anybody's
     * @param scenes numbers and ranges as they were typed; empty for any scene
     */
    String label(String part, String scenes);

    String silent(String part, String scenes);

    String noScenes();

    String nobody(String part);

    String noNumbers();

    String noScene(String number);

    String backwards(String first, String last);
}
