package org.draftroom.scripts;

import java.util.ArrayList;
import java.util.List;

/** Collects the sections of a change set, joining neighbours exactly as CodeMirror does. */
final class Sections {

    private final List<Section> sections = new ArrayList<>();

    /** Adds to the section before instead of starting a new one, when told that it is still open. */
    void add(Section next, boolean open) {
        if (next.isNothing()) {
            return;
        }
        if (sections.isEmpty()) {
            sections.add(next);
            return;
        }
        Section last = sections.get(sections.size() - 1);
        if (open || joins(last, next)) {
            sections.set(sections.size() - 1, joined(last, next));
        } else {
            sections.add(next);
        }
    }

    List<Section> list() {
        return List.copyOf(sections);
    }

    int size() {
        return sections.size();
    }

    private static boolean joins(Section last, Section next) {
        if (next.kept() || last.kept()) {
            return next.kept() && last.kept();
        }
        boolean deletions = next.inserted().isEmpty() && last.inserted().isEmpty();
        boolean insertions = next.length() == 0 && last.length() == 0;
        return deletions || insertions;
    }

    private static Section joined(Section last, Section next) {
        return new Section(last.length() + next.length(), last.kept(), last.inserted() + next.inserted());
    }
}
