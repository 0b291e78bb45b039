package org.draftroom.screenplay;

import java.util.List;

/**
 * One paragraph of a screenplay: a heading, a cue, a speech, a paragraph of action.
 *
 * @param type what it is
 * @param from offset of its first character in the source (UTF-16), markers included
 * @param to offset after its last character, line end excluded
 * @param text what it says: without markers, notes and boneyards, with emphasis still marked; lines are joined by {@code \n}
 * @param map where the text stands in the source
 * @param traits what only some elements have
 */
public record Element(ElementType type, int from, int to, String text, SourceMap map, Traits traits) {

    /**
     * @param forced whether a marker made it what it is
     * @param dual where the speech stands; on every element of the speech
     * @param number the scene number as written, or empty
     * @param depth the section's depth from 1, or 0
     * @param blankLinesBefore empty lines between the previous element and this
     * @param notes the texts of the notes inside it
     */
    public record Traits(
            boolean forced, Dual dual, String number, int depth, int blankLinesBefore, List<String> notes) {

        /** The traits of most elements. */
        public static final Traits PLAIN = new Traits(false, Dual.NONE, "", 0, 1, List.of());

        Traits beside(Dual side) {
            return new Traits(forced, side, number, depth, blankLinesBefore, notes);
        }

        Traits numbered(String other) {
            return new Traits(forced, dual, other, depth, blankLinesBefore, notes);
        }
    }

    /** A paragraph of action that says nothing, at a place in the source. */
    public static Element empty(int at) {
        return new Element(ElementType.ACTION, at, at, "", SourceMap.unbroken(at), Traits.PLAIN);
    }

    public boolean is(ElementType other) {
        return type == other;
    }

    public boolean forced() {
        return traits.forced();
    }

    public Dual dual() {
        return traits.dual();
    }

    public String number() {
        return traits.number();
    }

    public int depth() {
        return traits.depth();
    }

    public List<String> notes() {
        return traits.notes();
    }

    /** The same element further on in the source by so many characters, or further back. */
    public Element movedBy(int distance) {
        return new Element(type, from + distance, to + distance, text, map.movedBy(distance), traits);
    }

    /** Whether another element is the same but for its place in the source. */
    public boolean isLike(Element other) {
        return this == other
                || type == other.type
                        && to - from == other.to - other.from
                        && text.equals(other.text)
                        && traits.equals(other.traits)
                        && map.offset(0) - from == other.map.offset(0) - other.from
                        && map.isLike(other.map);
    }

    /** The same element with its speech on one side of a dual dialogue. */
    public Element beside(Dual side) {
        return new Element(type, from, to, text, map, traits.beside(side));
    }

    /** The same element with this scene number. */
    public Element numbered(String number) {
        return new Element(type, from, to, text, map, traits.numbered(number));
    }
}
