package org.draftroom.screenplay.browser;

import org.teavm.jso.JSBody;

/**
 * What the browser knows of characters, as {@link Character} has it. It may know a newer Unicode than the JVM, and then they
 * differ in characters of recent years. Of old Greek, 27 letters with a small iota below have no capital here. What a character
 * is, the browser is asked once for each.
 */
final class Characters {

    private static final int KNOWN = 0x10000;
    private static final byte[] TYPES = new byte[KNOWN];

    private Characters() {}

    static int getType(int codePoint) {
        if (codePoint < 0 || codePoint >= KNOWN) {
            return codePoint < 0 || codePoint > Character.MAX_CODE_POINT ? Character.UNASSIGNED : type(codePoint);
        }
        if (TYPES[codePoint] == 0) {
            TYPES[codePoint] = (byte) (type(codePoint) + 1);
        }
        return TYPES[codePoint] - 1;
    }

    static int toUpperCase(int codePoint) {
        if (codePoint < 128) {
            return codePoint >= 'a' && codePoint <= 'z' ? codePoint - 'a' + 'A' : codePoint;
        }
        return upper(codePoint);
    }

    static int toLowerCase(int codePoint) {
        if (codePoint < 128) {
            return codePoint >= 'A' && codePoint <= 'Z' ? codePoint - 'A' + 'a' : codePoint;
        }
        return lower(codePoint);
    }

    /** The place of its general category in the order of Character's constants. */
    @JSBody(params = "c", script = """
                    var names = 'Cn Lu Ll Lt Lm Lo Mn Me Mc Nd Nl No Zs Zl Zp Cc Cf - Co Cs Pd Ps Pe Pc Po Sm Sc Sk So Pi Pf'.split(' ');
                    var text = String.fromCodePoint(c);
                    for (var i = 0; i < names.length; i++)
                      if (i !== 17 && new RegExp('\\\\p{' + names[i] + '}', 'u').test(text)) return i;
                    return 0;""")
    private static native int type(int c);

    /** What would be several letters stays as it is. */
    @JSBody(params = "c", script = """
                    var upper = String.fromCodePoint(c).toUpperCase();
                    return upper.length === String.fromCodePoint(c).length ? upper.codePointAt(0) : c;""")
    private static native int upper(int c);

    @JSBody(params = "c", script = "return String.fromCodePoint(c).toLowerCase().codePointAt(0);")
    private static native int lower(int c);
}
