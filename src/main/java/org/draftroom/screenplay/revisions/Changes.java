package org.draftroom.screenplay.revisions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.draftroom.screenplay.Element;
import org.draftroom.screenplay.Screenplay;

/**
 * Compares what two texts of a script print: paragraph by paragraph first, then word by word inside those that
 * differ. The title page, notes, sections and synopses don't count, nor does a first number on a heading.
 */
public final class Changes {

    private final List<Element> now;
    private final Map<String, Integer> codes = new HashMap<>();
    private final List<Change> found = new ArrayList<>();

    private Changes(List<Element> now) {
        this.now = now;
    }

    /** What is new in the later text, in order and apart from each other. */
    public static List<Change> between(Screenplay earlier, Screenplay now) {
        List<Element> before = printed(earlier);
        Changes changes = new Changes(printed(now));
        int[] beforeCodes = changes.paragraphCodes(before);
        int[] partners = Alignment.partners(beforeCodes, changes.paragraphCodes(changes.now));
        for (Hunk hunk : Hunk.of(partners, before.size())) {
            changes.compare(before.subList(hunk.beforeFrom(), hunk.beforeTo()), hunk);
        }
        changes.addNumbers(before, partners);
        changes.found.sort(Comparator.comparingInt(Change::from));
        return changes.found;
    }

    private static List<Element> printed(Screenplay screenplay) {
        List<Element> printed = new ArrayList<>();
        for (Element element : screenplay.elements()) {
            if (element.type().isPrinted() && !element.text().isBlank()) {
                printed.add(element);
            }
        }
        return printed;
    }

    /** A heading that has another number is changed; one that got its first isn't. */
    private void addNumbers(List<Element> before, int[] partners) {
        for (int i = 0; i < partners.length; i++) {
            Element heading = now.get(i);
            String number = partners[i] < 0 ? "" : before.get(partners[i]).number();
            if (!number.isEmpty() && !number.equals(heading.number())) {
                found.add(new Change(heading.map().offset(0), heading.to()));
            }
        }
    }

    private void compare(List<Element> before, Hunk hunk) {
        if (hunk.afterFrom() == hunk.afterTo()) {
            addRemovalBefore(hunk.afterTo());
            return;
        }
        List<Word> old = Word.of(before);
        List<Word> words = Word.of(now.subList(hunk.afterFrom(), hunk.afterTo()));
        for (Hunk part : Hunk.between(wordCodes(old), wordCodes(words))) {
            add(words, part);
        }
    }

    /** Whole paragraphs are gone: what follows now stands in their place, or at the end what was before them. */
    private void addRemovalBefore(int next) {
        if (next < now.size()) {
            int at = now.get(next).map().offset(0);
            found.add(new Change(at, at));
        } else if (!now.isEmpty()) {
            List<Word> last = Word.of(now.subList(now.size() - 1, now.size()));
            int end = last.get(last.size() - 1).to();
            found.add(new Change(end, end));
        }
    }

    private void add(List<Word> words, Hunk part) {
        if (part.afterFrom() < part.afterTo()) {
            addWords(words.subList(part.afterFrom(), part.afterTo()));
            return;
        }
        int next = part.afterTo();
        boolean follows = next < words.size() && !words.get(next).isStart();
        int at = follows || next == 0
                ? words.get(next).from()
                : words.get(next - 1).to();
        found.add(new Change(at, at));
    }

    /** Paragraph by paragraph, so that what isn't printed between them isn't changed; the start of one is nothing beside words. */
    private void addWords(List<Word> words) {
        int first = 0;
        for (int i = 1; i <= words.size(); i++) {
            if (i == words.size() || words.get(i).isStart()) {
                boolean hasWords = words.get(i - 1).to() > words.get(first).from();
                if (hasWords || words.size() == 1) {
                    found.add(
                            new Change(words.get(first).from(), words.get(i - 1).to()));
                }
                first = i;
            }
        }
    }

    private int[] paragraphCodes(List<Element> paragraphs) {
        int[] numbers = new int[paragraphs.size()];
        for (int i = 0; i < numbers.length; i++) {
            Element paragraph = paragraphs.get(i);
            numbers[i] = code(Word.kind(paragraph) + " " + paragraph.text());
        }
        return numbers;
    }

    private int[] wordCodes(List<Word> words) {
        int[] numbers = new int[words.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = code(words.get(i).text());
        }
        return numbers;
    }

    private int code(String text) {
        return codes.computeIfAbsent(text, fresh -> codes.size());
    }
}
