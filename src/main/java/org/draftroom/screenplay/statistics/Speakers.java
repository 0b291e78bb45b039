package org.draftroom.screenplay.statistics;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells who speaks below a cue that joins names: {@code JOHN & MARY}, {@code JOHN/MARY}, {@code JOHN UND MARY}. It
 * counts for each of them where each also has a cue alone; else it is a name like another, such as
 * {@code SALT & SONS}.
 */
final class Speakers {

    /** More names than these are a crowd, which is one part. */
    private static final int MOST = 8;

    private static final String[] SIGNS = {"&", "/", "+", ","};
    private static final String[] CONJUNCTIONS = {" AND ", " UND ", " ET ", " Y ", " E ", " И ", " І ", " ТА "};

    private final Set<String> alone = new HashSet<>();

    private Speakers() {}

    /** The same speeches with all speakers of joint cues. */
    static List<Speech> named(List<Speech> speeches) {
        Speakers speakers = new Speakers();
        for (Speech speech : speeches) {
            speakers.alone.add(speech.cue().key());
        }
        List<Speech> named = new ArrayList<>(speeches.size());
        for (Speech speech : speeches) {
            named.add(speakers.name(speech));
        }
        return named;
    }

    private Speech name(Speech speech) {
        List<String> names = names(speech.cue().key());
        if (names.size() < 2 || names.size() > MOST || !alone.containsAll(names)) {
            return speech;
        }
        return new Speech(
                speech.cue(),
                names,
                speech.scene(),
                speech.texts(),
                speech.words(),
                speech.lines(),
                speech.firstPage(),
                speech.lastPage());
    }

    /** The names in a cue, each once. */
    private static List<String> names(String cue) {
        String joined = cue;
        for (String conjunction : CONJUNCTIONS) {
            joined = joined.replace(conjunction, "&");
        }
        for (String sign : SIGNS) {
            joined = joined.replace(sign, "&");
        }
        List<String> names = new ArrayList<>();
        int from = 0;
        while (from <= joined.length() && names.size() <= MOST) {
            int to = joined.indexOf('&', from);
            String name = joined.substring(from, to < 0 ? joined.length() : to).trim();
            if (!name.isEmpty() && !names.contains(name)) {
                names.add(name);
            }
            from = to < 0 ? joined.length() + 1 : to + 1;
        }
        return names;
    }
}
