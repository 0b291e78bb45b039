package org.draftroom.scripts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Somebody who rewrites a script for a while, as people do, with others at work in it. */
final class Rewriter {

    private static final List<String> NAMES = List.of("MARA", "OSKAR", "THE CLERK", "ILSE", "JONAS");
    private static final List<String> WORDS = vocabulary();
    private static final String[] SHORT = {"No.", "Yes.", "What?", "He waits.", "Not here.", "A beat."};

    private final Random random;
    private final List<TaggedText> versions = new ArrayList<>();
    private final List<ChangeSet> changes = new ArrayList<>();
    private final boolean[] clipped;
    private TaggedText now;
    private ChangeSet all;

    Rewriter(Random random) {
        this.random = random;
        this.now = TaggedText.first(script());
        this.all = ChangeSet.unchanged(now.text().length());
        this.clipped = new boolean[now.text().length()];
        versions.add(now);
    }

    TaggedText now() {
        return now;
    }

    /** From the first text to this one. */
    ChangeSet all() {
        return all;
    }

    /** Whether the character of the first text was ever cut or copied, to be pasted. */
    boolean wasClipped(int tag) {
        return clipped[tag];
    }

    void edit() {
        int kind = random.nextInt(100);
        if (kind < 34) {
            typeIn();
        } else if (kind < 48) {
            replaceWords();
        } else if (kind < 56) {
            deleteSome();
        } else if (kind < 63) {
            moveParagraphs(1 + random.nextInt(2));
        } else if (kind < 66) {
            moveScene();
        } else if (kind < 70) {
            splitParagraph();
        } else if (kind < 74) {
            mergeParagraphs();
        } else if (kind < 77) {
            replaceEverywhere(word(), word());
        } else if (kind < 79) {
            replaceEverywhere(name(), name() + " " + name());
        } else if (kind < 85) {
            undo();
        } else if (kind < 87) {
            restore();
        } else if (kind < 92) {
            collide();
        } else if (kind < 95) {
            copyParagraph();
        } else {
            rewriteParagraph();
        }
    }

    private void typeIn() {
        replace(place(), 0, " " + words(1 + random.nextInt(8)));
    }

    private void replaceWords() {
        int from = place();
        int to = Math.min(now.text().length(), from + 1 + random.nextInt(30));
        replace(from, to - from, words(1 + random.nextInt(5)));
    }

    private void deleteSome() {
        int from = place();
        replace(from, Math.min(now.text().length() - from, 1 + random.nextInt(60)), "");
    }

    private void rewriteParagraph() {
        Range paragraph = paragraphs(1);
        replace(paragraph.from(), paragraph.length(), random.nextInt(3) == 0 ? "" : sentence());
    }

    private void splitParagraph() {
        int space = now.text().indexOf(' ', place());
        if (space >= 0) {
            replace(space, 1, "\n\n");
        }
    }

    private void mergeParagraphs() {
        int gap = now.text().indexOf("\n\n", place());
        if (gap >= 0) {
            replace(gap, 2, " ");
        }
    }

    private void moveParagraphs(int count) {
        move(paragraphs(count));
    }

    private void moveScene() {
        List<Integer> scenes = starts("(?m)^INT\\. ");
        if (scenes.size() > 2) {
            int scene = random.nextInt(scenes.size() - 1);
            move(new Range(scenes.get(scene), scenes.get(scene + 1)));
        }
    }

    /** Cut, perhaps something else in between, and pasted before a paragraph. */
    private void move(Range range) {
        TaggedText clip = clip(range);
        replace(range.from(), range.length(), "");
        if (random.nextInt(3) == 0) {
            typeIn();
        }
        paste(clip);
    }

    private void copyParagraph() {
        paste(clip(paragraphs(1)));
    }

    private TaggedText clip(Range range) {
        TaggedText clip = now.part(range.from(), range.to());
        for (int tag : clip.tags()) {
            if (tag >= 0) {
                clipped[tag] = true;
            }
        }
        return clip;
    }

    private void paste(TaggedText clip) {
        List<Integer> gaps = starts("(?<=\n\n)(?=\\S)");
        int at = gaps.isEmpty() ? 0 : gaps.get(random.nextInt(gaps.size()));
        put(Edits.replace(now.text().length(), at, at, clip.text()), clip);
    }

    private void replaceEverywhere(String word, String by) {
        List<Section> sections = new ArrayList<>();
        StringBuilder put = new StringBuilder();
        int at = 0;
        Matcher found = Pattern.compile("\\b" + Pattern.quote(word) + "\\b").matcher(now.text());
        while (found.find()) {
            sections.add(Section.kept(found.start() - at));
            sections.add(Section.replaced(word.length(), by));
            put.append(by);
            at = found.end();
        }
        sections.add(Section.kept(now.text().length() - at));
        put(new ChangeSet(sections), TaggedText.typed(put.toString()));
    }

    /** Takes the last few edits back. */
    private void undo() {
        for (int times = 1 + random.nextInt(3); times > 0 && !changes.isEmpty(); times--) {
            ChangeSet last = changes.get(changes.size() - 1);
            TaggedText before = versions.get(versions.size() - 2);
            TaggedText.Undone undone = before.undone(last);
            all = all.compose(undone.change());
            now = now.after(undone.change(), undone.inserted());
            changes.remove(changes.size() - 1);
            versions.remove(versions.size() - 1);
        }
    }

    /** Makes an earlier version the script's again, as the page of drafts does. */
    private void restore() {
        TaggedText wanted = versions.get(random.nextInt(versions.size()));
        ChangeSet change = Restoring.change(now.text(), wanted.text());
        all = all.compose(change);
        changes.add(change);
        now = wanted;
        versions.add(now);
    }

    /** A colleague writes on the same text; the second to be saved is put on top of the first. */
    private void collide() {
        int mine = place();
        int theirs = place();
        String typed = " " + words(1 + random.nextInt(4));
        int deleted = Math.min(random.nextInt(25), now.text().length() - theirs);
        ChangeSet first = Edits.replace(now.text().length(), theirs, theirs + deleted, typed);
        ChangeSet second = Edits.replace(now.text().length(), mine, mine, typed).map(first, false);
        put(first, TaggedText.typed(typed));
        put(second, TaggedText.typed(typed));
    }

    private void replace(int from, int length, String by) {
        put(Edits.replace(now.text().length(), from, from + length, by), TaggedText.typed(by));
    }

    private void put(ChangeSet change, TaggedText inserted) {
        all = all.compose(change);
        changes.add(change);
        now = now.after(change, inserted);
        versions.add(now);
    }

    private int place() {
        int at = random.nextInt(now.text().length() + 1);
        int word = now.text().indexOf(' ', at);
        return word < 0 || random.nextInt(3) == 0 ? at : word;
    }

    private Range paragraphs(int count) {
        List<Integer> starts = starts("(?<=\n\n)(?=\\S)");
        if (starts.size() <= count) {
            return new Range(0, now.text().length());
        }
        int first = random.nextInt(starts.size() - count);
        return new Range(starts.get(first), starts.get(first + count));
    }

    private List<Integer> starts(String pattern) {
        return Pattern.compile(pattern)
                .matcher(now.text())
                .results()
                .map(found -> found.start())
                .collect(Collectors.toList());
    }

    private String script() {
        return IntStream.rangeClosed(1, 8 + random.nextInt(8))
                .mapToObj(this::scene)
                .collect(Collectors.joining());
    }

    private String scene(int number) {
        StringBuilder scene =
                new StringBuilder("INT. " + words(2).toUpperCase(Locale.ROOT) + " " + number + " - DAY\n\n");
        for (int i = 3 + random.nextInt(6); i > 0; i--) {
            scene.append(random.nextInt(2) == 0 ? sentence() + " " + sentence() : name() + "\n" + sentence())
                    .append("\n\n");
        }
        return scene.toString();
    }

    /** Now and then one that other people say too. */
    private String sentence() {
        return random.nextInt(8) == 0 ? SHORT[random.nextInt(SHORT.length)] : words(4 + random.nextInt(9)) + ".";
    }

    private String words(int count) {
        return IntStream.range(0, count).mapToObj(i -> word()).collect(Collectors.joining(" "));
    }

    /** Some words much more often than others. */
    private String word() {
        return WORDS.get(random.nextInt(random.nextBoolean() ? 30 : WORDS.size()));
    }

    private String name() {
        return NAMES.get(random.nextInt(NAMES.size()));
    }

    private static List<String> vocabulary() {
        return Stream.of("a", "be", "lo", "stra", "mi", "ke")
                .flatMap(first -> Stream.of("n", "rt", "lle", "so", "da", "ck", "vi", "m", "ff", "gu")
                        .flatMap(middle -> Stream.of("", "e", "er", "ing", "s").map(last -> first + middle + last)))
                .sorted(Comparator.comparing(String::length))
                .toList();
    }
}
