package org.draftroom.screenplay.sides;

import java.util.BitSet;
import java.util.Locale;
import org.draftroom.screenplay.Cue;
import org.draftroom.screenplay.Element;
import org.draftroom.screenplay.ElementType;
import org.draftroom.screenplay.Scene;
import org.draftroom.screenplay.Screenplay;

/**
 * Which scenes of a script are wanted, as an actor's sides are.
 *
 * @param scenes numbers and ranges as a writer types them, {@code 3-5, 12A}; empty for any scene. A scene without
 *     a number is named by its place, from 1.
 * @param part a speaking part, whose scenes are wanted; empty for anybody's
 */
public record Sides(String scenes, String part) {

    /** The whole script. */
    public static final Sides WHOLE = new Sides("", "");

    /** No scene is meant; the message says why, to the writer. */
    public static final class Unknown extends Exception {
        public Unknown(String message) {
            super(message);
        }
    }

    public Sides {
        scenes = scenes.strip();
        part = part.strip();
    }

    public boolean isWhole() {
        return scenes.isEmpty() && part.isEmpty();
    }

    /** The places of the wanted scenes, from 0; never empty. Not to be asked of the whole script. */
    public BitSet in(Screenplay screenplay) throws Unknown {
        BitSet wanted = part.isEmpty() ? all(screenplay) : spoken(screenplay);
        if (!scenes.isEmpty()) {
            wanted.and(SceneRanges.of(scenes, screenplay.scenes()));
        }
        if (wanted.isEmpty()) {
            throw new Unknown(SidesWords.CHOSEN.silent(part, scenes));
        }
        return wanted;
    }

    /** What they are, for the head of a page: {@code Sides: PELL, scenes 3-5, 12A}. */
    public String label() {
        return SidesWords.CHOSEN.label(part, scenes);
    }

    private static BitSet all(Screenplay screenplay) throws Unknown {
        int count = screenplay.scenes().size();
        if (count == 0) {
            throw new Unknown(SidesWords.CHOSEN.noScenes());
        }
        BitSet all = new BitSet();
        all.set(0, count);
        return all;
    }

    private BitSet spoken(Screenplay screenplay) throws Unknown {
        String wanted = part.toUpperCase(Locale.ROOT);
        BitSet spoken = new BitSet();
        boolean known = false;
        for (Scene scene : screenplay.scenes()) {
            for (Element element : screenplay.elements().subList(scene.firstElement(), scene.endElement())) {
                if (element.is(ElementType.CHARACTER)
                        && Cue.of(element.text()).key().equals(wanted)) {
                    spoken.set(scene.index());
                    known = true;
                }
            }
        }
        if (!known) {
            throw new Unknown(SidesWords.CHOSEN.nobody(part));
        }
        return spoken;
    }
}
