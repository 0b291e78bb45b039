package org.draftroom.screenplay;

/** Where a scene is set: what the first word of its heading says. */
public enum Setting {
    INTERIOR("INT"),
    /** Outdoors; establishing shots, {@code EST.}, too. */
    EXTERIOR("EXT"),
    /** Indoors and outdoors: {@code INT./EXT.}, {@code I/E}. */
    BOTH("INT/EXT"),
    /** The heading doesn't say. */
    NONE("");

    private final String code;

    Setting(String code) {
        this.code = code;
    }

    /** As reports write it; empty where the heading doesn't say. */
    public String code() {
        return code;
    }

    /** Whether any of it is outdoors. */
    public boolean isOutdoors() {
        return this == EXTERIOR || this == BOTH;
    }

    /** What two of them joined say. */
    Setting and(Setting other) {
        return this == other ? this : BOTH;
    }
}
