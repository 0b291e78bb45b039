package org.draftroom.screenplay.checks;

import java.util.ArrayList;
import java.util.List;
import org.draftroom.screenplay.ElementType;
import org.draftroom.screenplay.Scene;
import org.draftroom.screenplay.Screenplay;

/** Breaks a screenplay down into sheets with their speeches. */
final class Sheets {

    private final Passage[] passages;
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<Speech> speeches = new ArrayList<>();

    Sheets(Screenplay script, Passage[] passages) {
        this.passages = passages;
        List<Scene> scenes = script.scenes();
        int first = scenes.isEmpty() ? passages.length : scenes.get(0).firstElement();
        sheets.add(new Sheet(0, null, null, new int[] {-1, first}));
        for (Scene scene : scenes) {
            boolean last = scene.index() + 1 == scenes.size();
            int end = last ? passages.length : scenes.get(scene.index() + 1).firstElement();
            int[] range = {scene.firstElement(), end};
            sheets.add(new Sheet(sheets.size(), scene, passages[scene.firstElement()], range));
        }
        sheets.forEach(this::read);
        Layers.place(sheets, passages);
    }

    private void read(Sheet sheet) {
        int at = sheet.first() + 1;
        while (at < sheet.end()) {
            int end = at + 1;
            if (passages[at].is(ElementType.CHARACTER)) {
                end = speechEnd(end, sheet.end());
                Speech speech = new CueReader(passages[at]).read(speeches.size(), end, sheet.index());
                sheet.speeches().add(speech);
                speeches.add(speech);
            }
            at = end;
        }
    }

    private int speechEnd(int from, int limit) {
        int end = from;
        while (end < limit && belongs(passages[end])) {
            end++;
        }
        return end;
    }

    private static boolean belongs(Passage passage) {
        return passage.is(ElementType.DIALOGUE)
                || passage.is(ElementType.PARENTHETICAL)
                || passage.is(ElementType.LYRICS) && passage.element().traits().blankLinesBefore() == 0;
    }

    List<Sheet> sheets() {
        return sheets;
    }

    List<Speech> speeches() {
        return speeches;
    }
}
