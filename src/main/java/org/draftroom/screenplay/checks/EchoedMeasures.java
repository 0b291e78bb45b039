package org.draftroom.screenplay.checks;

import java.util.List;
import org.draftroom.screenplay.ElementType;

/** Measures that repeat the one just said: "Fifty years?" as a question, "for two years. Two years, every day". */
final class EchoedMeasures {

    /** How many words a question may have that only asks back. */
    private static final int ECHO = 4;

    private EchoedMeasures() {}

    /** The measure that another repeats with another number, or null. */
    static Measure echoed(List<Measure> before, Measure measure) {
        Measure last = before.isEmpty() ? null : before.get(before.size() - 1);
        if (last == null || last.number() == measure.number()) {
            return null;
        }
        boolean asked = isOnly(before, last.number()) && isEcho(measure);
        return asked || isSaidAgain(last, measure) ? last : null;
    }

    /** Whether a measure is all that is asked: "Fifty years?" asks back what has just been said. */
    private static boolean isEcho(Measure measure) {
        SentenceList sentences = measure.passage().sentences();
        WordList words = measure.passage().words();
        int sentence = Math.max(0, sentences.at(measure.from()));
        int count = words.at(sentences.to(sentence)) - words.at(sentences.from(sentence));
        if (count > ECHO) {
            return false;
        }
        String text = measure.passage().text();
        int stop = measure.to();
        while (stop < sentences.to(sentence) && text.charAt(stop) != '?') {
            stop++;
        }
        return count <= ECHO
                && stop < sentences.to(sentence)
                && measure.passage().is(ElementType.DIALOGUE);
    }

    /** Whether a sentence ends in a measure, and the next one begins with it: "for two years. Two years, each day". */
    private static boolean isSaidAgain(Measure one, Measure next) {
        SentenceList sentences = next.passage().sentences();
        boolean adjoin = one.passage() == next.passage()
                && sentences.startsAt(next.from())
                && sentences.at(one.from()) == sentences.at(next.from()) - 1;
        String text = next.passage().text();
        boolean ends = adjoin
                && one.passage().words().endsSentence(one.passage().words().at(one.to()) - 1);
        return ends && next.to() < text.length() && text.charAt(next.to()) == ',';
    }

    private static boolean isOnly(List<Measure> measures, int number) {
        for (Measure measure : measures) {
            if (measure.number() != number) {
                return false;
            }
        }
        return true;
    }
}
