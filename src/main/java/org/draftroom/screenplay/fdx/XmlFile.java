package org.draftroom.screenplay.fdx;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An XML file's text and how its bytes hold it. A byte order mark or the zero bytes of UTF-16 tell the encoding, or else
 * what the XML declares; where the bytes aren't that, they are read as Windows-1252.
 *
 * @param text the document; characters that XML can't hold became spaces
 * @param charset how it is encoded
 * @param mark the byte order mark before it, or nothing
 */
record XmlFile(String text, Charset charset, byte[] mark) {

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Pattern DECLARED =
            Pattern.compile("^\\s*<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([A-Za-z0-9._:-]{1,40})[\"']");
    private static final int HEAD = 400;

    static XmlFile of(byte[] content) {
        for (Marked marked : Marked.values()) {
            if (marked.begins(content)) {
                return decoded(content, marked.mark.length, marked.charset);
            }
        }
        if (content.length > 1 && content[0] == '<' && content[1] == 0) {
            return decoded(content, 0, StandardCharsets.UTF_16LE);
        }
        if (content.length > 1 && content[0] == 0 && content[1] == '<') {
            return decoded(content, 0, StandardCharsets.UTF_16BE);
        }
        return decoded(content, 0, declared(content));
    }

    private enum Marked {
        UTF_8(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
        LITTLE(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
        BIG(StandardCharsets.UTF_16BE, 0xFE, 0xFF);

        private final Charset charset;
        private final byte[] mark;

        Marked(Charset charset, int... mark) {
            this.charset = charset;
            this.mark = new byte[mark.length];
            for (int i = 0; i < mark.length; i++) {
                this.mark[i] = (byte) mark[i];
            }
        }

        private boolean begins(byte[] content) {
            return content.length >= mark.length && Arrays.equals(content, 0, mark.length, mark, 0, mark.length);
        }
    }

    private static Charset declared(byte[] content) {
        String head = new String(content, 0, Math.min(content.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(head);
        if (!declared.find()
                || declared.group(1).toUpperCase(java.util.Locale.ROOT).startsWith("UTF-16")) {
            return StandardCharsets.UTF_8;
        }
        try {
            Charset charset = Charset.forName(declared.group(1));
            return charset.canEncode() ? charset : StandardCharsets.UTF_8;
        } catch (IllegalArgumentException unknown) {
            return StandardCharsets.UTF_8;
        }
    }

    private static XmlFile decoded(byte[] content, int mark, Charset charset) {
        ByteBuffer bytes = ByteBuffer.wrap(content, mark, content.length - mark);
        byte[] before = Arrays.copyOf(content, mark);
        try {
            return new XmlFile(sayable(charset.newDecoder().decode(bytes)), charset, before);
        } catch (CharacterCodingException otherBytes) {
            String text = new String(content, mark, content.length - mark, WESTERN);
            return new XmlFile(sayable(CharBuffer.wrap(text)), WESTERN, before);
        }
    }

    private static String sayable(CharBuffer decoded) {
        char[] text = new char[decoded.length()];
        decoded.get(text);
        for (int i = 0; i < text.length; i++) {
            char c = text[i];
            boolean isControl = c < ' ' && c != '\n' && c != '\r' && c != '\t';
            text[i] = isControl || c >= 0xfffe ? ' ' : c;
        }
        return new String(text);
    }

    /** This file's bytes with another text; what the encoding can't hold is written by its number. */
    byte[] bytes(String other) {
        CharsetEncoder encoder = charset.newEncoder().onUnmappableCharacter(CodingErrorAction.REPORT);
        String encodable = encoder.canEncode(other) ? other : numbered(other, encoder);
        byte[] encoded = encodable.getBytes(charset);
        byte[] all = Arrays.copyOf(mark, mark.length + encoded.length);
        System.arraycopy(encoded, 0, all, mark.length, encoded.length);
        return all;
    }

    private static String numbered(String text, CharsetEncoder encoder) {
        StringBuilder numbered = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            String said = Character.toString(c);
            numbered.append(encoder.canEncode(said) ? said : "&#" + c + ";");
        });
        return numbered.toString();
    }
}
