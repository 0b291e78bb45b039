package org.draftroom.screenplay.statistics;

import java.util.ArrayList;
import java.util.List;
import org.draftroom.screenplay.pagination.SceneExtent;

/**
 * The longest time for which a part isn't heard, between two scenes in which it speaks.
 *
 * @param part its name
 * @param from index of the scene in which it last spoke
 * @param to index of the scene in which it speaks again
 * @param scenes how many scenes are between them, at least one
 * @param eighths their length in eighths of a page
 * @param fromPage number of the page on which it last spoke
 * @param toPage number of the page on which it speaks again
 */
public record Absence(String part, int from, int to, int scenes, int eighths, int fromPage, int toPage) {

    /** One a part that has any, the longest first. */
    static List<Absence> of(List<Role> roles, List<SceneExtent> extents) {
        int[] before = new int[extents.size() + 1];
        for (int i = 0; i < extents.size(); i++) {
            before[i + 1] = before[i] + extents.get(i).eighths();
        }
        List<Absence> absences = new ArrayList<>();
        for (Role role : roles) {
            Absence longest = longest(role, before);
            if (longest != null) {
                absences.add(longest);
            }
        }
        absences.sort((a, b) -> a.eighths == b.eighths ? a.part.compareTo(b.part) : b.eighths - a.eighths);
        return absences;
    }

    private static Absence longest(Role role, int[] before) {
        Absence longest = null;
        Speech last = null;
        for (Speech speech : role.speeches()) {
            boolean isGap = last != null && last.scene() >= 0 && speech.scene() - last.scene() > 1;
            if (isGap) {
                int eighths = before[speech.scene()] - before[last.scene() + 1];
                longest = longest != null && longest.eighths >= eighths
                        ? longest
                        : between(role.name(), last, speech, eighths);
            }
            last = speech;
        }
        return longest;
    }

    private static Absence between(String part, Speech last, Speech next, int eighths) {
        int scenes = next.scene() - last.scene() - 1;
        return new Absence(part, last.scene(), next.scene(), scenes, eighths, last.lastPage(), next.firstPage());
    }
}
