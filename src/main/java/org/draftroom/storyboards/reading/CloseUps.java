package org.draftroom.storyboards.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.draftroom.storyboards.reading.LetteringCheck.Words;

/** Lettering that was read in the panel, and once more in enlarged parts of it. */
final class CloseUps {

    /** The most parts that are asked about. */
    static final int MOST = 4;

    private CloseUps() {}

    /** The lettering that has a region, in order, so many at most. */
    static List<Lettering> wanted(PanelReading first) {
        return first.lettering().value().orElse(List.of()).stream()
                .filter(one -> one.region().isPresent())
                .limit(MOST)
                .toList();
    }

    /**
     * What both say is sure. Where they differ, the enlarged part counts, with doubts; where nothing can be read in it,
     * the words are unsure.
     *
     * @param closer by place among {@link #wanted}; empty when no answer was of use
     */
    static PanelReading confirmed(PanelReading first, Map<Integer, Words> closer) {
        List<Lettering> wanted = wanted(first);
        return first.with(PanelField.LETTERING, first.lettering().map(list -> {
            List<Lettering> confirmed = new ArrayList<>();
            for (Lettering one : list) {
                Optional<Words> words = Optional.ofNullable(closer.get(wanted.indexOf(one)));
                confirmed.add(words.map(said -> confirmed(one, said)).orElse(one));
            }
            return List.copyOf(confirmed);
        }));
    }

    private static Lettering confirmed(Lettering first, Words closer) {
        Seen<String> text = closer.text().isEmpty()
                ? Seen.unsure()
                : first.text().value().filter(read -> same(read, closer.text())).isPresent()
                        ? Seen.sure(closer.text())
                        : Seen.likely(closer.text());
        String speaker = closer.speaker().isEmpty() ? first.speaker() : closer.speaker();
        return new Lettering(text, speaker, closer.role().isUnsure() ? first.role() : closer.role(), first.region());
    }

    private static boolean same(String one, String other) {
        return letters(one).equals(letters(other));
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
