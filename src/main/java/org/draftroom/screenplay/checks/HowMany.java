package org.draftroom.screenplay.checks;

import org.draftroom.screenplay.ElementType;

/** A bare number that answers "How many?": it counts what was asked for. */
final class HowMany {

    private HowMany() {}

    /** What a speech counts, the one before it having asked; else null. */
    static Count answer(Breakdown script, Speech speech) {
        Speech before = speech.index() == 0 ? null : script.speeches().get(speech.index() - 1);
        int words = speech.cue() + 1;
        boolean asked = before != null && before.end() == speech.cue() && script.is(words, ElementType.DIALOGUE);
        String thing = asked ? asked(script, before) : null;
        WordList said = thing == null ? null : script.passage(words).words();
        Numeral number = said == null ? null : Numeral.at(said, 0);
        boolean bare = number != null && said.endsSentence(number.next() - 1);
        return bare
                ? new Count(
                        thing, number.value(), false, script.passage(words), said.from(0), said.to(number.next() - 1))
                : null;
    }

    /** The plural behind "how many" in a speech, or null. */
    private static String asked(Breakdown script, Speech speech) {
        boolean many = false;
        for (int i = speech.cue() + 1; i < speech.end(); i++) {
            WordList words = script.passage(i).words();
            for (int at = 0; at < words.count() && script.is(i, ElementType.DIALOGUE); at++) {
                many |= at > 0
                        && words.name(at).equals("MANY")
                        && words.name(at - 1).equals("HOW");
                String word = words.name(at);
                if (many && CountReader.isPlural(word) && !CountWords.MEASURES.contains(word)) {
                    return word;
                }
            }
        }
        return null;
    }
}
