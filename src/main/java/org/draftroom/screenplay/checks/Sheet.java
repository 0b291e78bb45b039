package org.draftroom.screenplay.checks;

import java.util.ArrayList;
import java.util.List;
import org.draftroom.screenplay.Scene;
import org.draftroom.screenplay.Setting;
import org.draftroom.screenplay.Slugline;

/** A scene broken down. What stands before the first heading has a sheet too, without a scene and a heading. */
final class Sheet {

    private final int index;
    private final Scene scene;
    private final Passage heading;
    private final Slugline slug;
    private final int first;
    private final int end;
    private final List<Speech> speeches = new ArrayList<>();
    private int layer;
    private boolean past;
    private int year;

    Sheet(int index, Scene scene, Passage heading, int[] range) {
        this.index = index;
        this.scene = scene;
        this.heading = heading;
        this.slug = heading == null ? null : Slugline.of(heading.text());
        this.first = range[0];
        this.end = range[1];
    }

    /** Its place among the sheets, from 0. */
    int index() {
        return index;
    }

    /** The scene, or null before the first heading. */
    Scene scene() {
        return scene;
    }

    /** The heading, or null before the first. */
    Passage heading() {
        return heading;
    }

    /** The heading taken apart, or null before the first. */
    Slugline slug() {
        return slug;
    }

    /** Whether it is a scene by its heading, not a shot inside one. */
    boolean isScene() {
        return slug != null && slug.setting() != Setting.NONE;
    }

    /** Index of its first element; a heading counts. */
    int first() {
        return first;
    }

    /** Index after its last element. */
    int end() {
        return end;
    }

    /** Its speeches in order. */
    List<Speech> speeches() {
        return speeches;
    }

    /** Sheets of one layer play at about one time, as far as the script says. */
    int layer() {
        return layer;
    }

    /** Whether it is remembered, dreamt or told. */
    boolean isPast() {
        return past;
    }

    /** The year it plays in, as its heading or a title says, there or before; 0 where none does. */
    int year() {
        return year;
    }

    void date(int inYear) {
        year = inYear;
    }

    void place(int inLayer, boolean isPast) {
        layer = inLayer;
        past = isPast;
    }
}
