package org.draftroom.screenplay.fdx;

import java.util.Arrays;
import java.util.List;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.StyledText;
import org.draftroom.screenplay.revisions.Alignment;
import org.draftroom.screenplay.revisions.Mark;
import org.draftroom.screenplay.revisions.Since;

/**
 * Of which revision each character of a document is. The document's characters are laid beside those of the script that
 * it was written from; white space and capitals, which Final Draft has its own way with, don't count.
 */
final class RevisedCharacters {

    private final String source;
    private final ShownCharacters script = new ShownCharacters();
    private final int[] revisions;

    /** @param marks which characters of the script are of which revision, by their places in its source */
    RevisedCharacters(Screenplay screenplay, List<Mark> marks) {
        source = screenplay.source();
        for (FdxParagraph paragraph : ShownCharacters.paragraphs(ScriptParagraphs.of(screenplay))) {
            StyledText text = StyledText.of(paragraph.element == null ? "" : paragraph.element.text());
            for (int i = 0; i < text.text().length(); i++) {
                script.add(text.text().charAt(i), paragraph.element.map().offset(text.marked(i)));
            }
        }
        revisions = new int[script.count()];
        Arrays.fill(revisions, Since.UNMARKED);
        marks.stream().filter(mark -> mark.from() < mark.to()).forEach(this::paint);
        marks.stream().filter(mark -> mark.from() == mark.to()).forEach(this::paintRemoval);
    }

    private void paint(Mark mark) {
        Arrays.fill(revisions, script.firstFrom(mark.from()), script.firstFrom(mark.to()), mark.revision());
    }

    /** Where something was only taken out, the character behind it tells of it, or at an end the one before. */
    private void paintRemoval(Mark mark) {
        int next = script.firstFrom(mark.from());
        int telling = next < revisions.length && isOnlyMarks(mark.from(), script.place(next)) ? next : next - 1;
        if (telling >= 0) {
            revisions[telling] = mark.revision();
        }
    }

    private boolean isOnlyMarks(int from, int to) {
        return source.substring(from, to).chars().allMatch(c -> " \t*_\\".indexOf(c) >= 0);
    }

    /** For each of a document's characters that shows the revision that it is of, or {@link Since#UNMARKED}. */
    int[] in(ShownCharacters document) {
        int[] partners = Alignment.partners(script.codes(), document.codes());
        return Arrays.stream(partners)
                .map(partner -> partner < 0 ? Since.UNMARKED : revisions[partner])
                .toArray();
    }
}
