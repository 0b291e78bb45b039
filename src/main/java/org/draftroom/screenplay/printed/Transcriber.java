package org.draftroom.screenplay.printed;

import java.util.ArrayList;
import java.util.List;
import org.draftroom.screenplay.ScenePrefixes;
import org.draftroom.screenplay.fountain.FountainWriter;

/** Reads a printed script from its title page to its last line. */
final class Transcriber {

    private final PrintedScript script;
    private final boolean isNamed;
    private final Measure measure;
    private final Copy copy;
    private final Margins margins;
    private final TabStops stops;
    private final Spacing spacing;
    private final Joints joints;
    private final List<List<BodyLine>> pages = new ArrayList<>();
    private final Remarks remarks;

    Transcriber(PrintedScript script) {
        this.script = script;
        this.isNamed = !script.parts().isEmpty();
        this.measure = Measure.of(script.pages());
        this.copy = Copy.of(script, measure);
        this.margins = Margins.of(copy.pages(), measure);
        for (int i = 0; i < copy.pages().size(); i++) {
            pages.add(margins.body(i, copy.pages().get(i)));
        }
        this.stops = TabStops.of(pages, margins, measure, script.pages().get(0).width());
        this.spacing = Spacing.of(pages, stops, measure);
        this.joints = new Joints(pages, measure);
        this.remarks = new Remarks(script);
    }

    Transcript transcript() {
        remarks.revised(margins.revised());
        List<Passage> found = isNamed ? byName() : byPlace();
        remarks.found(found);
        Wording wording = new Wording(found, measure, stops, joints, isNamed);
        Rehearsal rehearsal =
                new Rehearsal(wording, measure, spacing, script.pages().get(0).height(), isNamed);
        List<Passage> passages = isNamed ? found : joined(found, wording, rehearsal);
        rehearsal.markPageBreaks(passages);
        FountainWriter out = new FountainWriter();
        copy.front()
                .map(page -> FrontPage.read(page, measure))
                .orElseGet(() -> new TitleLines(measure))
                .write(out, spacing.isDouble());
        new Manuscript(wording, out).write(passages);
        return new Transcript(out.text(), remarks.all());
    }

    private List<Passage> byName() {
        return new NamedReader(new NamedPages(script.parts()), spacing, new Blanks(measure, spacing)).read(pages);
    }

    private List<Passage> byPlace() {
        Kinds kinds = new Kinds(script, measure, stops, spacing, hasSmallHeadings());
        BodyReader reader = new BodyReader(pages, kinds, spacing, joints, new DualReader(measure, stops));
        List<Passage> found = reader.read(new Blanks(measure, spacing));
        remarks.unplaced(reader.unplaced());
        return found;
    }

    /** Whether more lines that open like a scene heading, where headings stand, are in small letters than in capitals. */
    private boolean hasSmallHeadings() {
        List<String> headings = pages.stream()
                .flatMap(List::stream)
                .filter(line -> measure.isAt(line.place(), stops.action()))
                .map(BodyLine::words)
                .filter(ScenePrefixes::opens)
                .toList();
        return headings.stream().filter(Shape::isCapitals).count() * 2 < headings.size();
    }

    private List<Passage> joined(List<Passage> found, Wording wording, Rehearsal rehearsal) {
        PageTurns turns = new PageTurns(joints, wording);
        List<Passage> passages = turns.joined(found, rehearsal);
        remarks.unsaid(turns.unsaid());
        return passages;
    }
}
