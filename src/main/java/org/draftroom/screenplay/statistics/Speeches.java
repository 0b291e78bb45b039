package org.draftroom.screenplay.statistics;

import java.util.ArrayList;
import java.util.List;
import org.draftroom.screenplay.Cue;
import org.draftroom.screenplay.Element;
import org.draftroom.screenplay.ElementType;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.StyledText;

/** Gathers the speeches of a screenplay in one pass. */
final class Speeches {

    private final Screenplay screenplay;
    private final Print print;
    private final List<Speech> speeches = new ArrayList<>();
    private int scene = -1;
    private int cue = -1;
    private int last;
    private List<String> texts = new ArrayList<>();
    private int lines;

    private Speeches(Screenplay screenplay, Print print) {
        this.screenplay = screenplay;
        this.print = print;
    }

    /** The speeches in order. A speech ends where something else is printed. */
    static List<Speech> of(Screenplay screenplay, Print print) {
        Speeches reading = new Speeches(screenplay, print);
        for (int i = 0; i < screenplay.elements().size(); i++) {
            reading.read(i, screenplay.elements().get(i));
        }
        reading.close();
        return Speakers.named(reading.speeches);
    }

    private void read(int index, Element element) {
        switch (element.type()) {
            case NOTE, SYNOPSIS -> {}
            case DIALOGUE, PARENTHETICAL, LYRICS -> {
                if (isOfSpeech(element)) {
                    say(index, element);
                } else {
                    close();
                }
            }
            default -> {
                close();
                scene += element.is(ElementType.SCENE_HEADING) ? 1 : 0;
                cue = element.is(ElementType.CHARACTER) ? index : -1;
                last = index;
            }
        }
    }

    /** A lyric below a blank line is a song of its own. */
    private boolean isOfSpeech(Element element) {
        boolean isApart = element.is(ElementType.LYRICS) && element.traits().blankLinesBefore() > 0;
        return cue >= 0 && !isApart;
    }

    private void say(int index, Element element) {
        last = index;
        if (!element.is(ElementType.PARENTHETICAL)) {
            texts.add(StyledText.of(element.text()).text());
            lines += print.lines()[index];
        }
    }

    private void close() {
        if (cue >= 0) {
            Cue named = Cue.of(screenplay.elements().get(cue).text());
            int words = 0;
            for (String text : texts) {
                words += Words.count(text);
            }
            int from = print.first()[cue];
            int to = Math.max(from, print.last()[last]);
            speeches.add(new Speech(named, List.of(named.key()), scene, texts, words, lines, from, to));
        }
        cue = -1;
        texts = new ArrayList<>();
        lines = 0;
    }
}
