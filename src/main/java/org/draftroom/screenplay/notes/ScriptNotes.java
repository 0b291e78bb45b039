package org.draftroom.screenplay.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.draftroom.screenplay.Element;
import org.draftroom.screenplay.Screenplay;

/** Finds the notes of a script, in order. Those that only name a scene's colour aren't meant for reading. */
public final class ScriptNotes {

    private ScriptNotes() {}

    public static List<ScriptNote> of(Screenplay screenplay) {
        List<ScriptNote> notes = new ArrayList<>();
        for (int i = 0; i < screenplay.elements().size(); i++) {
            Element element = screenplay.elements().get(i);
            int from = element.from();
            for (String text : element.notes()) {
                int at = find(screenplay.source(), text, from, element.to());
                from = Math.min(at + 2, element.to());
                if (!text.isEmpty() && !namesColor(text)) {
                    notes.add(new ScriptNote(text, i, at));
                }
            }
        }
        return notes;
    }

    /** The brackets before the note's first line; the element's end where they can't be told. */
    private static int find(String source, String text, int from, int to) {
        int lineEnd = text.indexOf('\n');
        String first = lineEnd < 0 ? text : text.substring(0, lineEnd);
        int at = source.indexOf("[[", from);
        while (at >= 0 && at < to) {
            int start = at + 2;
            while (start < to && source.charAt(start) <= ' ') {
                start++;
            }
            if (source.startsWith(first, start)) {
                return at;
            }
            at = source.indexOf("[[", at + 2);
        }
        return to;
    }

    private static boolean namesColor(String note) {
        String lower = note.toLowerCase(Locale.ROOT);
        return lower.startsWith("color:") || lower.startsWith("colour:");
    }
}
