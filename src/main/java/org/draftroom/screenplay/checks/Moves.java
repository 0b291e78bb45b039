package org.draftroom.screenplay.checks;

import java.util.ArrayList;
import java.util.List;
import org.draftroom.screenplay.Element;
import org.draftroom.screenplay.ElementType;

/** Who comes, goes and dies in each sheet, as its action and its notes say, in order. */
final class Moves {

    private final Company company;
    private final List<List<Move>> bySheet = new ArrayList<>();

    Moves(Breakdown script) {
        this.company = new Company(script);
        MoveReader reader = new MoveReader(company);
        for (Sheet sheet : script.sheets()) {
            List<Move> moves = new ArrayList<>();
            for (int i = sheet.first() + 1; i < sheet.end(); i++) {
                Passage passage = script.passage(i);
                if (passage.is(ElementType.ACTION)) {
                    moves.addAll(reader.read(sheet, passage, script.mentions().in(i)));
                }
                for (String note : passage.element().notes()) {
                    Passage said = note(i, note);
                    moves.addAll(reader.read(sheet, said, script.mentions().find(sheet, said)));
                }
            }
            bySheet.add(moves);
        }
    }

    private static Passage note(int index, String note) {
        Element plain = Element.empty(0);
        return new Passage(index, new Element(plain.type(), 0, 0, note, plain.map(), plain.traits()));
    }

    /** Whom pronouns mean. */
    Company company() {
        return company;
    }

    /** The moves in a sheet. */
    List<Move> in(Sheet sheet) {
        return bySheet.get(sheet.index());
    }
}
