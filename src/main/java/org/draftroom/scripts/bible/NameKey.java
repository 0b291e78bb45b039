package org.draftroom.scripts.bible;

import java.util.Locale;

/** The one spelling by which a name is known: upper case, plain apostrophes, single spaces. */
public final class NameKey {

    private NameKey() {}

    public static String of(String name) {
        return name.replace('’', '\'').replaceAll("[\\s\\u00a0]+", " ").strip().toUpperCase(Locale.ROOT);
    }
}
