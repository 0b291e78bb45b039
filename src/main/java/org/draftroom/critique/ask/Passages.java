package org.draftroom.critique.ask;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.draftroom.critique.ask.Passage.Piece;
import org.draftroom.critique.ask.SceneIndex.Found;
import org.draftroom.critique.reading.SceneText;
import org.draftroom.support.Sql;

/** Takes the lines out of scenes for which they were found, with the words marked. */
@ApplicationScoped
class Passages {

    private static final char ON = '\u0001';
    private static final char OFF = '\u0002';
    private static final char CUT = '\u0003';
    private static final String MARKS = "[" + ON + OFF + "]";
    private static final String OPTIONS = "StartSel=" + ON + ", StopSel=" + OFF + ", FragmentDelimiter=" + CUT
            + ", MaxFragments=2, MaxWords=36, MinWords=14, ShortWord=0";

    private final Sql sql;

    Passages(Sql sql) {
        this.sql = sql;
    }

    /** Two at most; none where nothing can be marked. */
    List<Passage> of(Found found, List<String> terms) {
        SceneText text = found.scene().text();
        List<String> parts = SceneParts.of(text.text());
        String part = parts.get(found.part());
        int before =
                parts.subList(0, found.part()).stream().mapToInt(String::length).sum();
        String marked = sql.first(
                        row -> row.getString(1),
                        "select ts_headline(cast(? as regconfig), ?, websearch_to_tsquery(cast(? as regconfig), ?), ?)",
                        found.config(),
                        part,
                        found.config(),
                        String.join(" or ", terms),
                        OPTIONS)
                .orElse("");
        List<Passage> passages = new ArrayList<>();
        int at = 0;
        for (String fragment : marked.split(String.valueOf(CUT))) {
            String bare = fragment.replaceAll(MARKS, "");
            int place = part.indexOf(bare, at);
            if (place >= 0 && fragment.indexOf(ON) >= 0) {
                passages.add(new Passage(source(text, before + place), pieces(fragment, text.text(), before + place)));
                at = place;
            }
        }
        return passages;
    }

    /** Where a character stands in the source; a break that was put in stands where the next one does. */
    private static int source(SceneText text, int at) {
        int i = at;
        while (i < text.offsets().length && text.offsets()[i] < 0) {
            i++;
        }
        return i < text.offsets().length ? text.offsets()[i] : 0;
    }

    /** In the scene's own words: the database is only asked where they are. */
    private static List<Piece> pieces(String fragment, String text, int from) {
        List<Piece> pieces = new ArrayList<>();
        int at = from;
        for (String stretch : fragment.split("(?=" + ON + ")|(?<=" + OFF + ")")) {
            int to = at + stretch.replaceAll(MARKS, "").length();
            pieces.add(new Piece(text.substring(at, to).replaceAll("\\s+", " "), stretch.indexOf(ON) >= 0));
            at = to;
        }
        return pieces;
    }
}
