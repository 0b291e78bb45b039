package org.draftroom.storyboards.reading.web;

import java.util.List;

/**
 * A field of a form.
 *
 * @param options of a select; empty for a line of text
 * @param longest of a text, in characters
 */
record Control(String id, String name, String label, String value, List<Option> options, int longest) {

    record Option(String value, String words) {}

    public boolean isSelect() {
        return !options.isEmpty();
    }
}
