package org.draftroom.scripts.print;

import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.draftroom.scripts.print.HouseStyle.Column;
import org.draftroom.scripts.print.HouseStyle.Placing;
import org.draftroom.scripts.print.HouseStyle.Type;

/** Shapes of scripts as programs print them, and what may be added to each. */
enum House {
    CELTX(style -> {
        style.dialogue = new Column(2.5f, 3.3f);
        style.bracket = new Column(3.1f, 2);
        style.cue = new Column(3.7f, 3);
        style.transition = 7.5f;
        style.rows = 52;
        style.splitsSentences = true;
    }),
    WRITER_DUET(style -> {
        style.type = Type.EMBEDDED;
        style.cue = new Column(3.7f, 3.5f);
        style.bracket = new Column(3.1f, 2.5f);
        style.transition = 7.5f;
        style.boldHeadings = true;
        style.rowsAboveHeading = 2;
        style.placing = Placing.WORD;
        style.folio = "#.";
    }),
    HIGHLAND(style -> {
        style.type = Type.EMBEDDED;
        style.placing = Placing.KERNED;
        style.boldHeadings = true;
        style.rowsAboveHeading = 2;
        style.transition = 7.5f;
        style.header = "A DRAFT OF A SCRIPT";
    }),
    FADE_IN(style -> {
        style.goesOn = "(cont'd)";
        style.bracket = new Column(3.1f, 2.4f);
        style.cue = new Column(3.7f, 3.5f);
        style.folio = "2026-11-24  Blue revisions     Page# #";
        style.placing = Placing.LETTER;
    }),
    AFTERWRITING_LETTER(style -> {
        style.type = Type.EMBEDDED;
        style.dialogue = new Column(2.5f, 3.6f);
        style.bracket = new Column(3, 2.6f);
        style.transition = 7.5f;
        style.splitsSentences = true;
    }),
    AFTERWRITING_A4(style -> {
        style.type = Type.EMBEDDED;
        style.paper = PDRectangle.A4;
        style.rows = 57;
        style.action = new Column(1.5f, 5.8f);
        style.dialogue = new Column(2.5f, 3.5f);
        style.bracket = new Column(3, 2.5f);
        style.transition = 7.2f;
        style.splitsSentences = true;
    }),
    SCREENPLAIN(style -> {
        style.dialogue = new Column(2.4f, 3.6f);
        style.bracket = new Column(2.8f, 4.7f);
        style.cue = new Column(3.4f, 4);
        style.transition = 7.6f;
        style.rows = 55;
        style.more = "";
        style.goesOn = "";
        style.sequentialDuals = true;
        style.splitsSentences = true;
    }),
    TRELBY(style -> {
        style.cue = new Column(3.7f, 3.8f);
        style.bracket = new Column(3.1f, 2.5f);
        style.transition = 7.5f;
        style.sceneGoesOn = true;
        style.splitsSentences = true;
        style.goesOn = "(cont'd)";
    }),
    WORD_TEMPLATE(style -> {
        style.paper = PDRectangle.A4;
        style.type = Type.SINGLE_BYTE;
        style.action = new Column(1.25f, 6);
        style.dialogue = new Column(2.25f, 3.75f);
        style.bracket = new Column(2.75f, 2.75f);
        style.centeredCues = true;
        style.transition = 7.25f;
        style.rows = 56;
        style.folioBelow = true;
        style.folio = "- # -";
        style.more = "";
        style.goesOn = "";
        style.splitsSentences = true;
        style.leftSpeech = 1.25f;
        style.rightSpeech = 4.4f;
    }),
    TIMES_TEMPLATE(style -> {
        style.type = Type.TIMES;
        style.paper = PDRectangle.A4;
        style.pitch = 14;
        style.rows = 48;
        style.action = new Column(1, 6.25f);
        style.dialogue = new Column(2, 4);
        style.bracket = new Column(2.5f, 3);
        style.cue = new Column(3, 3);
        style.transition = 7.25f;
        style.leftSpeech = 1;
        style.rightSpeech = 4.2f;
        style.folioBelow = true;
        style.folio = "#";
        style.more = "";
        style.goesOn = "";
        style.splitsSentences = true;
    }),
    SMALL_PRINT(style -> {
        style.size = 10;
        style.pitch = 11;
        style.rows = 58;
        style.dialogue = new Column(2.4f, 3.2f);
        style.bracket = new Column(2.9f, 2.4f);
        style.cue = new Column(3.4f, 3);
        style.transition = 7.3f;
    }),
    ELEVEN_POINT(style -> {
        style.size = 11;
        style.pitch = 12;
        style.paper = PDRectangle.A4;
        style.rows = 56;
        style.type = Type.EMBEDDED;
        style.action = new Column(1.2f, 6);
        style.dialogue = new Column(2.2f, 3.6f);
        style.bracket = new Column(2.7f, 2.6f);
        style.cue = new Column(3.3f, 3);
        style.transition = 7.2f;
        style.leftSpeech = 1.2f;
        style.rightSpeech = 4.3f;
        style.folio = "#/40";
        style.folioBelow = true;
    });

    private final Consumer<HouseStyle> choices;

    House(Consumer<HouseStyle> choices) {
        this.choices = choices;
    }

    HouseStyle style() {
        return HouseStyle.of(choices);
    }
}
