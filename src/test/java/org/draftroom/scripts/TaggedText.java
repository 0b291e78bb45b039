package org.draftroom.scripts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A text that knows of each character where it comes from.
 *
 * @param tags of the characters: a character's place in the first text, also where it was cut and pasted, copied, or put
 *     back by an undo; {@link #NEW} for what was typed
 */
record TaggedText(String text, int[] tags) {

    static final int NEW = -1;

    static TaggedText first(String text) {
        int[] tags = new int[text.length()];
        Arrays.setAll(tags, at -> at);
        return new TaggedText(text, tags);
    }

    static TaggedText typed(String text) {
        int[] tags = new int[text.length()];
        Arrays.fill(tags, NEW);
        return new TaggedText(text, tags);
    }

    TaggedText part(int from, int to) {
        return new TaggedText(text.substring(from, to), Arrays.copyOfRange(tags, from, to));
    }

    /**
     * The text after the change.
     *
     * @param inserted what the change inserts, all its insertions in a row
     */
    TaggedText after(ChangeSet change, TaggedText inserted) {
        int[] changed = new int[change.newLength()];
        int old = 0;
        int now = 0;
        int put = 0;
        for (Section section : change.sections()) {
            int length = section.newLength();
            System.arraycopy(section.kept() ? tags : inserted.tags, section.kept() ? old : put, changed, now, length);
            put += section.kept() ? 0 : length;
            old += section.length();
            now += length;
        }
        return new TaggedText(change.apply(text), changed);
    }

    /** What takes the change back, and what that inserts. */
    Undone undone(ChangeSet change) {
        List<Section> sections = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        List<Integer> tagged = new ArrayList<>();
        int at = 0;
        for (Section section : change.sections()) {
            TaggedText was = part(at, at + section.length());
            sections.add(
                    section.kept() ? Section.kept(section.length()) : Section.replaced(section.newLength(), was.text));
            if (!section.kept()) {
                text.append(was.text);
                Arrays.stream(was.tags).forEach(tagged::add);
            }
            at += section.length();
        }
        int[] tags = tagged.stream().mapToInt(Integer::intValue).toArray();
        return new Undone(new ChangeSet(sections), new TaggedText(text.toString(), tags));
    }

    record Undone(ChangeSet change, TaggedText inserted) {}
}
