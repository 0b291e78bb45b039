package org.draftroom.scripts.print;

import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** How another program sets a script. Lengths in inches, the paper and type in points. */
final class HouseStyle {

    /** Where a kind of line starts and how wide it may be. */
    record Column(float left, float width) {}

    /** What the type is. */
    enum Type {
        /** Named, not embedded. */
        COURIER,
        /** Embedded, with a table of its letters. */
        EMBEDDED,
        /** Embedded in a single-byte encoding, without a table of its letters. */
        SINGLE_BYTE,
        /** Letters have their own widths. */
        TIMES
    }

    /** How a line is put on the page. */
    enum Placing {
        LINE,
        WORD,
        LETTER,
        KERNED
    }

    PDRectangle paper = PDRectangle.LETTER;
    float size = 12;
    float pitch = 12;
    float top = 1;
    int rows = 54;
    Type type = Type.COURIER;
    Placing placing = Placing.LINE;

    Column action = new Column(1.5f, 6);
    Column dialogue = new Column(2.5f, 3.5f);
    Column bracket = new Column(3, 2.5f);
    Column cue = new Column(3.5f, 3.75f);
    float transition = 7.1f;
    float leftSpeech = 1.5f;
    float rightSpeech = 4.6f;
    boolean centeredCues;
    boolean boldHeadings;
    int rowsAboveHeading = 1;

    String folio = "#.";
    float folioRight = 7.5f;
    boolean folioBelow;
    boolean folioOnFirst;
    String header = "";
    String footer = "";
    String watermark = "";
    String more = "(MORE)";
    String goesOn = "(CONT'D)";
    boolean titlePage = true;
    boolean numbersLeft;
    boolean numbersRight;
    boolean dottedNumbers;
    boolean revised;
    boolean sceneGoesOn;
    boolean splitsSentences;
    boolean sequentialDuals;
    boolean smallHeadings;
    boolean actionRightBelowHeadings;
    boolean transitionsLeft;
    int turned;
    boolean cropped;

    static HouseStyle of(Consumer<HouseStyle> choices) {
        HouseStyle style = new HouseStyle();
        choices.accept(style);
        return style;
    }

    boolean isNumbered() {
        return numbersLeft || numbersRight;
    }

    float textRight() {
        return action.left() + action.width();
    }
}
