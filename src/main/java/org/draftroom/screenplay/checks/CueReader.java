package org.draftroom.screenplay.checks;

import java.util.ArrayList;
import java.util.List;

/** Reads who speaks from a cue: {@code JOHN}, {@code JOHN AND MARY}, {@code JOHN'S VOICE (O.S.)}. */
final class CueReader {

    private static final String[] VOICE_OF = {"VOICE OF ", "ГОЛОС ", "VOIX DE ", "STIMME VON "};
    private static final String[] S_VOICE = {"'S VOICE", "’S VOICE"};

    private final Passage passage;
    private final String text;
    private int nameTo;
    private boolean voice;

    CueReader(Passage passage) {
        this.passage = passage;
        this.text = passage.text();
    }

    Speech read(int index, int end, int scene) {
        int bracket = text.indexOf('(');
        nameTo = bracket > 0 ? bracket : text.length();
        while (nameTo > 0 && Letters.isSpace(text.charAt(nameTo - 1))) {
            nameTo--;
        }
        String extension = bracket > 0 ? Letters.upper(text.substring(bracket)) : "";
        List<String> names = names(single(Letters.upper(text.substring(0, nameTo))));
        return new Speech(index, passage.index(), end, scene, passage, names, nameTo, extension, voice);
    }

    private static String single(String name) {
        if (name.indexOf("  ") < 0 && name.indexOf('\u00a0') < 0) {
            return name;
        }
        StringBuilder single = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            boolean space = Letters.isSpace(name.charAt(i));
            if (!space) {
                single.append(name.charAt(i));
            } else if (!single.isEmpty() && single.charAt(single.length() - 1) != ' ') {
                single.append(' ');
            }
        }
        return single.toString();
    }

    private List<String> names(String name) {
        String one = withoutVoice(name);
        List<String> names = new ArrayList<>();
        int from = 0;
        int at = 0;
        while (at < one.length()) {
            int joint = joint(one, at);
            if (joint > 0) {
                add(names, one.substring(from, at));
                from = at + joint;
                at = from;
            } else {
                at++;
            }
        }
        add(names, one.substring(from));
        return names.isEmpty() ? List.of(one) : List.copyOf(names);
    }

    private static void add(List<String> names, String name) {
        String trimmed = name.trim();
        if (!trimmed.isEmpty()) {
            names.add(trimmed);
        }
    }

    /** The length of what joins two names here, or 0. */
    private static int joint(String name, int at) {
        char c = name.charAt(at);
        if (c == '/' || c == '&' || c == '+' || c == ',') {
            return 1;
        }
        if (c != ' ') {
            return 0;
        }
        int end = name.indexOf(' ', at + 1);
        return end > 0 && NameWords.AND.contains(name.substring(at + 1, end)) ? end - at : 0;
    }

    private String withoutVoice(String name) {
        for (String mark : S_VOICE) {
            if (name.endsWith(mark)) {
                voice = true;
                return name.substring(0, name.length() - mark.length());
            }
        }
        for (String mark : VOICE_OF) {
            if (name.startsWith(mark) && name.length() > mark.length()) {
                voice = true;
                return name.substring(mark.length());
            }
        }
        return name;
    }
}
