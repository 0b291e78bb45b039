package org.draftroom.storyboards;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.draftroom.screenplay.Element;
import org.draftroom.screenplay.ElementType;
import org.draftroom.screenplay.Scene;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.StyledText;
import org.draftroom.scripts.Range;

/** A scene sentence by sentence, as a panel can be bound to it. */
public record SceneLines(List<Paragraph> paragraphs) {

    /** What a name goes on behind. */
    private static final Pattern ABBREVIATED = Pattern.compile("\\b(Mr|Mrs|Ms|Dr|St|Sgt|Capt|Lt|Prof|No)\\.\\s*$");

    /** A paragraph of the scene; its text is that of its sentences, in order. */
    public record Paragraph(ElementType type, List<Sentence> sentences) {

        /** Whether its sentences can be chosen; who speaks and how a scene ends can't. */
        public boolean isChosen() {
            return switch (type) {
                case SCENE_HEADING, ACTION, DIALOGUE, LYRICS, CENTERED -> true;
                default -> false;
            };
        }
    }

    /**
     * @param range in the script's source
     * @param text without markup
     */
    public record Sentence(Range range, String text) {}

    public static SceneLines of(Screenplay screenplay, Scene scene) {
        return new SceneLines(screenplay.elements().subList(scene.firstElement(), scene.endElement()).stream()
                .filter(element -> element.type().isPrinted())
                .map(SceneLines::paragraph)
                .filter(paragraph -> !paragraph.sentences().isEmpty())
                .toList());
    }

    /** The sentences that can be chosen. */
    public List<Sentence> sentences() {
        return paragraphs.stream()
                .filter(Paragraph::isChosen)
                .flatMap(paragraph -> paragraph.sentences().stream())
                .toList();
    }

    /** The sentences among these, those that follow each other in a paragraph as one passage. */
    public List<Range> joined(Set<Range> chosen) {
        List<Range> joined = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            boolean goesOn = false;
            for (Sentence sentence : paragraph.sentences()) {
                boolean isChosen = paragraph.isChosen() && chosen.contains(sentence.range());
                if (isChosen) {
                    Range before = goesOn ? joined.remove(joined.size() - 1) : sentence.range();
                    joined.add(new Range(before.from(), sentence.range().to()));
                }
                goesOn = isChosen;
            }
        }
        return joined;
    }

    private static Paragraph paragraph(Element element) {
        StyledText styled = StyledText.of(element.text());
        String text = styled.text();
        List<Sentence> sentences = new ArrayList<>();
        for (Range part : element.is(ElementType.SCENE_HEADING) ? List.of(new Range(0, text.length())) : parts(text)) {
            String words = part.of(text).strip();
            if (!words.isEmpty()) {
                int start = text.indexOf(words, part.from());
                int end = start + words.length() - 1;
                Range range = new Range(source(element, styled, start), source(element, styled, end) + 1);
                sentences.add(new Sentence(range, words));
            }
        }
        return new Paragraph(element.type(), List.copyOf(sentences));
    }

    private static List<Range> parts(String text) {
        List<Range> parts = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
        breaks.setText(text);
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            if (to == text.length()
                    || !ABBREVIATED.matcher(text.substring(from, to)).find()) {
                parts.add(new Range(from, to));
                from = to;
            }
        }
        return parts;
    }

    private static int source(Element element, StyledText styled, int at) {
        return element.map().offset(styled.marked(at));
    }
}
