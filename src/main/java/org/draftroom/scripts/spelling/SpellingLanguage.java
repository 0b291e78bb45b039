package org.draftroom.scripts.spelling;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** A language that there is a dictionary for. */
public enum SpellingLanguage {
    AMERICAN("en"),
    BRITISH("en-gb"),
    SPANISH("es"),
    FRENCH("fr"),
    RUSSIAN("ru");

    private final String code;

    SpellingLanguage(String code) {
        this.code = code;
    }

    /** The code of its dictionary. */
    public String code() {
        return code;
    }

    /** Those of these codes that there are, once each. */
    static List<String> known(Collection<String> codes) {
        return Arrays.stream(values())
                .map(SpellingLanguage::code)
                .filter(codes::contains)
                .toList();
    }
}
