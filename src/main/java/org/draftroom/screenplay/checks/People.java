package org.draftroom.screenplay.checks;

import java.util.Set;

/** Who is meant by a word of a passage: a name, or a pronoun where it is clear. */
final class People {

    private static final Set<String> SPEAKER = WordTable.of("I I'M I’M MY I'VE I’VE ME J'AI J’AI TENGO ICH МНЕ HO");
    private static final Set<String> PARTNER =
            WordTable.of("YOU YOU'RE YOU’RE YOUR YOU'VE YOU’VE TU DU TIENES HAI ТЕБЕ");
    private static final Set<String> NAMED_BEFORE =
            WordTable.of("HE SHE HIS HER HE'S SHE'S HE’S SHE’S HE'D SHE'D ELLE TIENE ЕМУ ЕЙ");

    /** How many words back a pronoun may mean somebody named. */
    private static final int NEAR = 200;

    private final Breakdown script;
    private final Passage passage;
    private final Speech speech;

    /** @param speech the speech that the passage belongs to, or null */
    People(Breakdown script, Passage passage, Speech speech) {
        this.script = script;
        this.passage = passage;
        this.speech = speech;
    }

    /** The key of the person that a word means, or null. */
    String at(int word) {
        String text = passage.words().upper(word);
        if (SPEAKER.contains(text)) {
            return speech == null || speech.isTogether() ? null : speech.name();
        }
        if (PARTNER.contains(text)) {
            return partner();
        }
        return NAMED_BEFORE.contains(text) ? before(word) : named(word);
    }

    /** The person named last before a word, in a speech else whoever the speeches just before it tell of. */
    String before(int word) {
        for (int i = word - 1; i >= Math.max(0, word - NEAR); i--) {
            String name = named(i);
            if (name != null) {
                return name;
            }
        }
        return speech == null ? null : toldOf();
    }

    /** Somebody absent whom one of the last speeches of the scene names. */
    private String toldOf() {
        for (int i = speech.index() - 1; i >= Math.max(0, speech.index() - 2); i--) {
            Speech before = script.speeches().get(i);
            if (before.scene() != speech.scene()) {
                return null;
            }
            for (int element = before.end() - 1; element > before.cue(); element--) {
                Passage said = script.passage(element);
                People people = new People(script, said, null);
                for (int word = said.words().count() - 1, least = word - NEAR; word >= Math.max(0, least); word--) {
                    String name = people.named(word);
                    if (name != null) {
                        return isHere(name) ? null : name;
                    }
                }
            }
        }
        return null;
    }

    private boolean isHere(String name) {
        for (Speech one : script.sheet(speech.scene()).speeches()) {
            if (one.name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** The person whom a word names, or null. */
    String named(int word) {
        WordList words = passage.words();
        if (!Letters.isUpper(passage.text().charAt(words.from(word)))) {
            return null;
        }
        String name = words.name(word);
        Part part = script.cast().named(name);
        if (part != null) {
            return part.key();
        }
        boolean proper = !script.mentions().isLower(name)
                && name.length() > 2
                && (script.mentions().isProper(name) || !passage.sentences().startsAt(words.from(word)));
        return proper && !NameWords.isTitle(NameWords.writtenOut(name)) ? name : null;
    }

    /** The other one, where two talk; among several whoever has just spoken. */
    private String partner() {
        if (speech == null || speech.isTogether()) {
            return null;
        }
        String other = null;
        for (Speech one : script.sheet(speech.scene()).speeches()) {
            if (!one.name().equals(speech.name())) {
                if (other != null && !other.equals(one.name())) {
                    return answered();
                }
                other = one.name();
            }
        }
        return other;
    }

    /** Who has spoken right before, nothing but words between, or null. */
    private String answered() {
        Speech before = speech.index() == 0 ? null : script.speeches().get(speech.index() - 1);
        boolean answers = before != null
                && before.end() == speech.cue()
                && !before.isTogether()
                && !before.name().equals(speech.name());
        return answers ? before.name() : null;
    }
}
