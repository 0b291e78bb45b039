package org.draftroom.scripts.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.draftroom.screenplay.Element;
import org.draftroom.screenplay.Scene;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.StyledText;
import org.draftroom.screenplay.notes.ScriptNote;
import org.draftroom.screenplay.notes.ScriptNotes;
import org.draftroom.screenplay.pagination.Columns;
import org.draftroom.screenplay.pagination.Line;
import org.draftroom.screenplay.pagination.Page;

/** Finds for each note of the printed scenes the line that its number is printed in. */
final class NotePlaces {

    private record Place(Page page, Line line) {}

    private final Screenplay screenplay;
    private final TreeMap<Integer, List<Place>> places = new TreeMap<>();
    private int read = -1;
    private StyledText text;

    private NotePlaces(Screenplay screenplay, List<Sheet> sheets) {
        this.screenplay = screenplay;
        for (Sheet sheet : sheets) {
            for (Line line : sheet.wanted()) {
                if (line.element() >= 0 && line.row() >= 0 && !line.text().isEmpty()) {
                    places.computeIfAbsent(line.element(), element -> new ArrayList<>())
                            .add(new Place(sheet.page(), line));
                }
            }
        }
    }

    static List<PlacedNote> of(Printout printout) {
        NotePlaces places = new NotePlaces(printout.screenplay(), printout.sheets());
        TreeMap<Integer, Scene> scenes = new TreeMap<>();
        printout.screenplay().scenes().forEach(scene -> scenes.put(scene.firstElement(), scene));
        List<PlacedNote> placed = new ArrayList<>();
        for (ScriptNote note : ScriptNotes.of(printout.screenplay())) {
            Optional<Scene> scene = Optional.ofNullable(scenes.floorEntry(note.element()))
                    .map(Map.Entry::getValue)
                    .filter(found -> note.element() < found.endElement());
            boolean printed = scene.map(printout::prints).orElse(printout.isWhole());
            if (printed && !places.places.isEmpty()) {
                placed.add(places.place(
                        note, placed.size() + 1, scene.map(Scene::number).orElse("")));
            }
        }
        return placed;
    }

    private PlacedNote place(ScriptNote note, int number, String scene) {
        List<Place> own = places.get(note.element());
        if (own == null) {
            Map.Entry<Integer, List<Place>> before = places.floorEntry(note.element());
            List<Place> lines = before == null ? places.firstEntry().getValue() : before.getValue();
            Place last = lines.get(lines.size() - 1);
            return new PlacedNote(number, note, last.page(), last.line(), end(last.line()), scene);
        }
        Place place = own.get(0);
        for (Place later : own) {
            place = later.line().from() <= note.at() ? later : place;
        }
        return new PlacedNote(number, note, place.page(), place.line(), left(place.line(), note), scene);
    }

    private static int end(Line line) {
        return line.left() + Columns.of(line.text()) * PageSheet.CHARACTER;
    }

    private int left(Line line, ScriptNote note) {
        if (read != note.element()) {
            read = note.element();
            text = StyledText.of(screenplay.elements().get(read).text());
        }
        String shown = line.text();
        int before = Math.max(0, index(note.at()) - index(line.from()));
        return line.left() + Columns.of(shown.substring(0, Math.min(before, shown.length()))) * PageSheet.CHARACTER;
    }

    /** The first character of the element's text that stands at a source offset or behind it. */
    private int index(int offset) {
        Element element = screenplay.elements().get(read);
        int low = 0;
        int high = text.text().length();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (element.map().offset(text.marked(middle)) < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
