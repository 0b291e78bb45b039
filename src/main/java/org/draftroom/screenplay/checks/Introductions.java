package org.draftroom.screenplay.checks;

import java.util.List;
import java.util.Set;

/**
 * How people are first seen. A name is in capitals the first time action has it; something is said of who they are.
 * Kinds of people need neither, and a script that doesn't introduce in capitals isn't asked to.
 */
final class Introductions implements Check {

    private static final Set<String> ITS =
            WordTable.of("THE A AN HIS HER THEIR MY OUR TWO THREE SOME ANOTHER THIS THAT EACH");

    @Override
    public void run(Breakdown script, Findings findings) {
        int capitals = 0;
        int plain = 0;
        for (Part part : script.cast().parts()) {
            if (isSomebody(script, part) && first(part) != null) {
                capitals += first(part).capitals() ? 1 : 0;
                plain += first(part).capitals() ? 0 : 1;
            }
        }
        for (Part part : script.cast().parts()) {
            Mention first = isSomebody(script, part) ? first(part) : null;
            if (first != null
                    && !first.capitals()
                    && capitals > plain
                    && isProper(script, first)
                    && !isSeen(script, first)) {
                capitals(part, first, findings);
            }
            if (first != null
                    && first.capitals()
                    && !isKind(script, first)
                    && !new Description(script, first).isGiven()) {
                description(part, first, findings);
            }
        }
    }

    private static boolean isSomebody(Breakdown script, Part part) {
        PartName name = part.name();
        return part.count() > 0
                && !(name.core().size() > 1 && script.cast().isShared(part))
                && !script.cast().isPartOfAnother(part)
                && !name.isCommon()
                && !name.isNumbered()
                && !name.isPossessive()
                && !name.isOtherSelf()
                && !part.mentions().isEmpty();
    }

    /**
     * The mention that introduces a part: the first in capitals, or the first by which it appears, whichever is
     * earlier. A bare name gives way to a described one in capitals.
     */
    static Mention first(Part part) {
        Mention capitals = null;
        Mention described = null;
        Mention appearing = null;
        Mention plain = null;
        for (Mention mention : part.mentions()) {
            if (mention.passage().isTitle()) {
                continue;
            }
            boolean early = mention.capitals() && appearing == null;
            capitals = capitals == null && early ? mention : capitals;
            described = described == null && mention.capitals() && Description.follows(mention) ? mention : described;
            appearing = appearing == null && !mention.isPossessive() && appears(mention) ? mention : appearing;
            plain = plain == null && !mention.isPossessive() ? mention : plain;
        }
        boolean bare = appearing == null || appearing == described || !Description.follows(appearing);
        if (described != null && bare) {
            return described;
        }
        return capitals != null ? capitals : appearing != null ? appearing : plain;
    }

    /** Whether a name does something or something is said of it, so that it isn't only spoken of or written down. */
    private static boolean appears(Mention mention) {
        Passage passage = mention.passage();
        WordList words = passage.words();
        int next = mention.last() + 1;
        boolean acts = words.touchesNext(mention.last())
                && Letters.isLower(passage.text().charAt(words.from(next)))
                && passage.text().substring(mention.to(), words.from(next)).indexOf('\n') < 0;
        return Description.follows(mention)
                || acts
                        && (mention.word() == 0
                                || passage.sentences().startsAt(mention.from())
                                || !words.touchesNext(mention.word() - 1));
    }

    /** Whether it is a name by its capital inside a sentence, or by what stands behind it. */
    private static boolean isProper(Breakdown script, Mention mention) {
        String word = mention.passage().words().name(mention.word());
        return !isKind(script, mention) && (script.mentions().isProper(word) || Description.follows(mention));
    }

    /** Whether the name has stood in capitals before, beside another name: {@code CONSTABLE TOM RIGG}. */
    private static boolean isSeen(Breakdown script, Mention mention) {
        String word = mention.passage().words().name(mention.word());
        return script.mentions().isCapitalBefore(word, mention.passage().index());
    }

    /** Whether it is a word that the script has in lower case too, or one with an article. */
    private static boolean isKind(Breakdown script, Mention mention) {
        WordList words = mention.passage().words();
        for (int i = mention.word(); i <= mention.last(); i++) {
            if (script.mentions().isLower(words.name(i))) {
                return true;
            }
        }
        return mention.word() > 0
                && words.touchesNext(mention.word() - 1)
                && ITS.contains(words.name(mention.word() - 1));
    }

    private static void capitals(Part part, Mention first, Findings findings) {
        Passage passage = first.passage();
        int[] name = fullName(first);
        int[] range = {passage.source(name[0]), passage.sourceEnd(name[1])};
        String shown = passage.text().substring(name[0], name[1]);
        String upper = Letters.upper(shown);
        String explanation = findings.words().withoutCapitals(part.shown());
        Fix fix = Fix.of(findings.words().changeTo(upper), range[0], range[1], upper);
        findings.add(Kind.INTRODUCED_WITHOUT_CAPITALS, range, explanation, List.of(), fix);
    }

    /** The name with the first name or surname beside it. */
    private static int[] fullName(Mention mention) {
        Passage passage = mention.passage();
        WordList words = passage.words();
        int from = mention.word();
        int last = mention.last();
        if (words.touchesNext(last) && !mention.isPossessive() && isCapital(passage, last + 1)) {
            last++;
        }
        boolean before = from > 0
                && words.touchesNext(from - 1)
                && isCapital(passage, from - 1)
                && !passage.sentences().startsAt(words.from(from - 1));
        return new int[] {words.from(before ? from - 1 : from), words.nameTo(last)};
    }

    private static boolean isCapital(Passage passage, int word) {
        return Letters.isUpper(passage.text().charAt(passage.words().from(word)));
    }

    private static void description(Part part, Mention first, Findings findings) {
        Passage passage = first.passage();
        int[] range = {passage.source(first.from()), passage.sourceEnd(first.to())};
        String explanation = findings.words().withoutDescription(part.shown());
        findings.add(Kind.INTRODUCED_WITHOUT_DESCRIPTION, range, explanation, List.of(), null);
    }
}
