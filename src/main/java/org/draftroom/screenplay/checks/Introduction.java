package org.draftroom.screenplay.checks;

import java.util.ArrayList;
import java.util.List;
import org.draftroom.screenplay.ElementType;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.pagination.Pages;

/**
 * How action introduces a part: the line that first has its name, the one in capitals before others.
 *
 * @param part the name on its cues, upper case, without extensions
 * @param from offset in the source of the name in that line
 * @param line the paragraph, or of a long one the sentence, without emphasis
 * @param age as written behind the name: {@code 40s}, {@code mid-30s}, {@code 34}; empty where none is
 */
public record Introduction(String part, int from, String line, String age) {

    /** The longest line, in UTF-16 units. */
    public static final int LONGEST = 300;

    private static final int PARAGRAPH = 240;

    /** The introductions of the parts that action names, by first appearance. Linear in the script's length. */
    public static List<Introduction> of(Screenplay script, Pages pages) {
        List<Introduction> all = new ArrayList<>();
        Breakdown breakdown = new Breakdown(script, pages, Limits.DEFAULT);
        breakdown.mentions(); // gives each part its own
        for (Part part : breakdown.cast().parts()) {
            Mention first = Introductions.first(part);
            if (first != null && first.passage().is(ElementType.ACTION)) {
                String line = line(first.passage(), first.from());
                all.add(new Introduction(part.key(), first.passage().source(first.from()), line, age(first)));
            }
        }
        return all;
    }

    private static String line(Passage passage, int at) {
        String text = passage.text().trim();
        if (text.length() > PARAGRAPH) {
            int sentence = Math.max(0, passage.sentences().at(at));
            int from = passage.sentences().from(sentence);
            int to = Math.min(passage.text().length(), passage.sentences().to(sentence) + 1);
            text = passage.text().substring(from, Math.max(from, to)).trim();
        }
        text = text.replace('\n', ' ');
        return text.length() <= LONGEST ? text : cut(text);
    }

    private static String cut(String text) {
        int space = text.lastIndexOf(' ', LONGEST - 2);
        int end = space > 0 ? space : LONGEST - 2;
        return text.substring(0, end) + "…";
    }

    private static String age(Mention name) {
        Passage passage = name.passage();
        WordList words = passage.words();
        int last = name.last();
        while (words.touchesNext(last) && Letters.isUpper(passage.text().charAt(words.from(last + 1)))) {
            last++;
        }
        if (last + 1 >= words.count() || !isParted(passage.text(), words.to(last), words.from(last + 1))) {
            return "";
        }
        AgeReader.Age age = new AgeReader(passage).read(last + 1);
        return age == null ? "" : passage.text().substring(words.from(last + 1), words.to(age.next() - 1));
    }

    /** Whether a comma or a bracket stands between a name and what is said of it. */
    private static boolean isParted(String text, int from, int to) {
        String gap = text.substring(from, to);
        return gap.indexOf(',') >= 0 || gap.indexOf('(') >= 0;
    }
}
