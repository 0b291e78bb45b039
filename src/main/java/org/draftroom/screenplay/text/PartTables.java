package org.draftroom.screenplay.text;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.draftroom.screenplay.statistics.Conversation;
import org.draftroom.screenplay.statistics.Part;
import org.draftroom.screenplay.statistics.Readability;
import org.draftroom.screenplay.statistics.Statistics;
import org.draftroom.screenplay.statistics.Vocabulary;
import org.draftroom.screenplay.statistics.VoicePair;

/** Tables of speaking parts, their conversations, their words and their voices. */
final class PartTables {

    private static final int MOST = 20;

    private final Statistics statistics;

    PartTables(Statistics statistics) {
        this.statistics = statistics;
    }

    String parts() {
        TextTable table = new TextTable(
                "Speaking parts",
                1,
                "part",
                "speeches",
                "lines",
                "words",
                "longest",
                "scenes",
                "first page",
                "last page",
                "V.O.",
                "O.S.");
        for (Part part : statistics.parts()) {
            table.row(
                    part.name(),
                    part.speeches(),
                    part.lines(),
                    part.words(),
                    part.longestSpeech(),
                    part.scenes(),
                    part.firstPage(),
                    part.lastPage(),
                    part.voiceOver(),
                    part.offScreen());
        }
        return table.text();
    }

    String conversations() {
        TextTable table = new TextTable("Who talks with whom", 2, "", "", "exchanges", "scenes of both");
        for (Conversation pair : statistics.conversations()) {
            table.row(pair.one(), pair.other(), pair.exchanges(), pair.scenes());
        }
        return table.text(MOST);
    }

    String words() {
        Map<String, Readability> readability =
                statistics.readability().stream().collect(Collectors.toMap(Readability::part, easy -> easy));
        TextTable table = new TextTable("Words", 1, "part", "words", "different", "richness", "ease", "grade");
        for (Vocabulary words : statistics.vocabularies()) {
            Readability easy = readability.get(words.part());
            if (words.words() >= Vocabulary.WINDOW) {
                table.row(
                        words.part(),
                        words.words(),
                        words.different(),
                        format("%.2f", words.richness()),
                        easy == null ? "" : format("%.0f", easy.ease()),
                        easy == null ? "" : format("%.1f", easy.grade()));
            }
        }
        return table.text();
    }

    String voices() {
        TextTable table = new TextTable(
                "Voices, the most alike first; up to about 1.2 nothing but chance need tell them apart",
                2,
                "",
                "",
                "distinctness",
                "words of the first",
                "of the second");
        for (VoicePair pair : statistics.voices().pairs()) {
            table.row(
                    pair.one(),
                    pair.other(),
                    format("%.2f", pair.distinctness()),
                    String.join(" ", pair.ofOne()),
                    String.join(" ", pair.ofOther()));
        }
        return table.text(MOST);
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
