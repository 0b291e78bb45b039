package org.draftroom.ollama;

import java.util.Locale;

/** What a self-test tries. */
public enum SelfTestPart {
    TEXT,
    IMAGE,
    SOUND;

    /** As the database writes it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static SelfTestPart of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
