package org.draftroom.screenplay.printed;

import java.util.List;
import org.draftroom.screenplay.Dual;
import org.draftroom.screenplay.ElementType;

/** Puts the lines of passages together to words. */
final class Wording {

    private final Measure measure;
    private final TabStops stops;
    private final Joints joints;
    private final Widths widths;
    private final boolean isNamed;
    private final boolean isDotted;
    private final TypeStyles styles;

    /** @param isNamed whether the file said itself what its parts are: then every style is meant, and every space */
    Wording(List<Passage> passages, Measure measure, TabStops stops, Joints joints, boolean isNamed) {
        this.measure = measure;
        this.stops = stops;
        this.joints = joints;
        this.widths = new Widths(passages, measure, stops);
        this.isNamed = isNamed;
        this.isDotted = passages.stream()
                .map(Passage::number)
                .filter(number -> !number.isEmpty())
                .allMatch(number -> number.endsWith("."));
        this.styles = isNamed ? TypeStyles.none() : TypeStyles.of(passages, this::printed);
    }

    boolean isNamed() {
        return isNamed;
    }

    /** The words of a passage as the writer had them. */
    Words of(Passage passage) {
        return styles.without(passage.type, printed(passage));
    }

    /** A scene's number; a dot that all have is the program's. */
    String number(Passage passage) {
        String number = passage.number();
        return isDotted && !number.isEmpty() ? number.substring(0, number.length() - 1) : number;
    }

    private Words printed(Passage passage) {
        Words words = drawn(passage);
        if (!passage.said().isEmpty()) {
            words.say(passage.said());
        }
        return words;
    }

    private Words drawn(Passage passage) {
        Words words = new Words();
        words.add(passage.first().line(), indent(passage, passage.first()));
        for (int i = 1; i < passage.lines.size(); i++) {
            BodyLine line = passage.lines.get(i);
            String joint = joint(passage, i);
            words.add(line.line(), joint.endsWith("\n") ? joint + indent(passage, line) : joint);
        }
        return words;
    }

    private String joint(Passage passage, int index) {
        if (passage.gap(index) > 0) {
            return "\n".repeat(passage.gap(index) + 1);
        }
        PrintedLine line = passage.lines.get(index - 1).line();
        PrintedLine next = passage.lines.get(index).line();
        if (passage.dual == Dual.LEFT && !isNamed) {
            return joints.inColumn(line, next, widths.end(passage));
        }
        return switch (passage.type) {
            case ACTION, DIALOGUE, LYRICS, CENTERED -> joints.between(line, next, widths.end(passage));
            default -> joints.spaces(line.words(), next.words());
        };
    }

    /** Whether the first word of a passage would still have stood on the last line of another. */
    boolean hasRoom(Passage passage, Passage next) {
        return joints.fits(passage.last().line(), next.first().line(), widths.end(passage));
    }

    /** Spaces for a line of action that starts further right than action does. */
    private String indent(Passage passage, BodyLine line) {
        boolean indented = passage.is(ElementType.ACTION) && measure.isTypewritten();
        int cells = Math.round(measure.cells(line.line().ink() - stops.action()));
        return " ".repeat(indented ? Math.max(0, cells) : 0);
    }
}
