package org.draftroom.scripts.print;

import org.draftroom.screenplay.pagination.PageSize;
import org.draftroom.screenplay.sides.Sides;

/**
 * What a printing of a script shall be.
 *
 * @param paper the sheets
 * @param sceneNumbers where scene numbers stand
 * @param numbersAll whether scenes without a number get one
 * @param header what stands above each page but the first, with fields as {@link HeaderText} knows them, or empty
 * @param notes whether the writer's notes are printed: numbers in the text, the list behind the last page
 * @param revisions what is marked as revised
 * @param reader whose copy it is, which is written behind the text; empty for nobody's
 * @param sides the scenes that are printed
 */
public record Printing(
        PageSize paper,
        SceneNumbers sceneNumbers,
        boolean numbersAll,
        String header,
        boolean notes,
        Revisions revisions,
        String reader,
        Sides sides) {

    /** The whole script on Letter, numbers where the writer put them on both sides, nothing added. */
    public static final Printing USUAL =
            new Printing(PageSize.LETTER, SceneNumbers.BOTH, false, "", false, Revisions.NONE, "", Sides.WHOLE);

    public Printing {
        header = header.strip();
        reader = reader.strip();
    }

    public Printing on(PageSize other) {
        return new Printing(other, sceneNumbers, numbersAll, header, notes, revisions, reader, sides);
    }

    public Printing withSceneNumbers(SceneNumbers where, boolean onAll) {
        return new Printing(paper, where, onAll, header, notes, revisions, reader, sides);
    }

    public Printing withHeader(String other) {
        return new Printing(paper, sceneNumbers, numbersAll, other, notes, revisions, reader, sides);
    }

    public Printing withNotes(boolean printed) {
        return new Printing(paper, sceneNumbers, numbersAll, header, printed, revisions, reader, sides);
    }

    public Printing revised(Revision marked) {
        return revised(Revisions.of(marked));
    }

    public Printing revised(Revisions marked) {
        return new Printing(paper, sceneNumbers, numbersAll, header, notes, marked, reader, sides);
    }

    public Printing forReader(String name) {
        return new Printing(paper, sceneNumbers, numbersAll, header, notes, revisions, name, sides);
    }

    public Printing of(Sides wanted) {
        return new Printing(paper, sceneNumbers, numbersAll, header, notes, revisions, reader, wanted);
    }
}
