package org.draftroom.screenplay;

/**
 * A scene: its heading and everything up to the next heading, or to the sections that stand right before it.
 *
 * @param index place among the scenes, from 0
 * @param number the number written on the heading, or empty
 * @param heading the heading's text without emphasis
 * @param from source offset of the heading
 * @param to source offset after the scene's last element
 * @param firstElement index of the heading among the screenplay's elements
 * @param endElement index after the scene's last element
 * @param synopsis the synopses inside the scene, before any section, one a line, or empty
 * @param color the colour named by a note such as {@code [[color: blue]]} inside the scene, or empty
 */
public record Scene(
        int index,
        String number,
        String heading,
        int from,
        int to,
        int firstElement,
        int endElement,
        String synopsis,
        String color) {

    /** What it is called: its number as written, or else its place among the scenes, from 1. */
    public String name() {
        return number.isEmpty() ? String.valueOf(index + 1) : number;
    }
}
