package org.draftroom.ollama;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version as Ollama says it: {@code 0.32.15}, {@code 0.33.0-rc2}. Whoever builds Ollama from source gets
 * {@code 0.0.0}; that, and what can't be read, counts as new enough.
 */
record Version(String text, int major, int minor, int patch, boolean released) {

    private static final Pattern SHAPE = Pattern.compile("v?(\\d{1,6})\\.(\\d{1,6})(?:\\.(\\d{1,6}))?([-+].*)?");

    /** The oldest Ollama whose Gemma 4 reads, sees and hears without the known faults. */
    static final Version MINIMUM = parse("0.32.15");

    static Version parse(String text) {
        Matcher matcher = SHAPE.matcher(text.strip());
        if (!matcher.matches()) {
            return new Version(text, 0, 0, 0, false);
        }
        String patch = matcher.group(3) == null ? "0" : matcher.group(3);
        String suffix = matcher.group(4);
        return new Version(
                text,
                Integer.parseInt(matcher.group(1)),
                Integer.parseInt(matcher.group(2)),
                Integer.parseInt(patch),
                suffix == null || suffix.startsWith("+"));
    }

    boolean isAtLeast(Version other) {
        return isUnknown() || compare(other) >= 0;
    }

    private boolean isUnknown() {
        return major == 0 && minor == 0 && patch == 0;
    }

    private int compare(Version other) {
        int byMajor = Integer.compare(major, other.major);
        int byMinor = byMajor != 0 ? byMajor : Integer.compare(minor, other.minor);
        int byPatch = byMinor != 0 ? byMinor : Integer.compare(patch, other.patch);
        return byPatch != 0 ? byPatch : Boolean.compare(released, other.released);
    }
}
