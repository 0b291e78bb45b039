package org.draftroom.screenplay.statistics;

/** A speaking part while it is being counted. */
final class Tally {

    private final String name;
    private int speeches;
    private int lines;
    private int words;
    private int scenes;
    private int lastScene = Integer.MIN_VALUE;

    Tally(String name) {
        this.name = name;
    }

    void speak(int scene) {
        speeches++;
        scenes += scene == lastScene ? 0 : 1;
        lastScene = scene;
    }

    void say(int moreWords, int moreLines) {
        words += moreWords;
        lines += moreLines;
    }

    Part part() {
        return new Part(name, speeches, lines, words, scenes);
    }
}
