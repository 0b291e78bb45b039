package org.draftroom.ollama;

import java.util.Locale;

/** What a self-test tries. */
public enum SelfTestPart {
    TEXT("Text", "repeats a sentence"),
    IMAGE("Images", "names five colours"),
    SOUND("Sound", "hears a spoken word");

    private final String label;
    private final String task;

    SelfTestPart(String label, String task) {
        this.label = label;
        this.task = task;
    }

    public String label() {
        return label;
    }

    /** What the model has to do, as “names five colours”. */
    public String task() {
        return task;
    }

    /** As the database writes it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static SelfTestPart of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
