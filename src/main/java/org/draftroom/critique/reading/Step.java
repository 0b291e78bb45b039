package org.draftroom.critique.reading;

/**
 * One question of a long reading.
 *
 * @param name for people who look on, as “Scene 12”
 */
public record Step<T>(String name, Asked asked, Check<T> check) {

    /** One that is about a scene. */
    public static <T> Step<T> about(PinnedScene scene, Asked asked, Check<T> check, ReadingWords words) {
        return new Step<>(words.scene(scene.name()), asked, check);
    }
}
