package org.draftroom.screenplay;

import java.util.List;

/**
 * A scene number that is written into the source.
 *
 * @param scene the scene's place, from 0
 * @param before the number that it had, or empty
 * @param number the number that it gets
 * @param from source offset of what is replaced
 * @param to source offset after it; {@code from} where something is put in
 * @param text what comes there
 */
public record NumberEdit(int scene, String before, String number, int from, int to, String text) {

    static NumberEdit of(Screenplay screenplay, Scene scene, String number) {
        Element heading = screenplay.elements().get(scene.firstElement());
        String line = screenplay.source().substring(heading.from(), heading.to());
        if (scene.number().isEmpty()) {
            int end = heading.from() + line.stripTrailing().length();
            return new NumberEdit(scene.index(), "", number, end, end, " #" + number + "#");
        }
        int at = heading.from() + line.lastIndexOf("#" + scene.number() + "#") + 1;
        return new NumberEdit(
                scene.index(), scene.number(), number, at, at + scene.number().length(), number);
    }

    /** The source with the numbers written in, which are in its order. */
    public static String apply(String source, List<NumberEdit> edits) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (NumberEdit edit : edits) {
            text.append(source, at, edit.from()).append(edit.text());
            at = edit.to();
        }
        return text.append(source, at, source.length()).toString();
    }
}
