package org.draftroom.scripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.fdx.Fdx;
import org.draftroom.screenplay.fountain.Fountain;
import org.draftroom.screenplay.pagination.PageSize;
import org.draftroom.screenplay.pagination.Pagination;
import org.draftroom.scripts.print.Printing;
import org.draftroom.scripts.print.Printout;
import org.draftroom.scripts.print.ScriptPdf;

/** Files broken in every way: each is read as something, or refused in a sentence. */
class ScriptFileFuzzTest {

    private static final Path SCRIPT = Path.of("src/test/resources/screenplays/every-element.fountain");
    private static final byte[][] PIECES = {
        {0},
        {0, 0, 0, 0},
        {(byte) 0xFF, (byte) 0xFE},
        {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF},
        ascii("<!DOCTYPE x ["),
        ascii("<!ENTITY a \"&b;&b;&b;\">"),
        ascii("&a;"),
        ascii("]]>"),
        ascii("<![CDATA["),
        ascii("<Paragraph>"),
        ascii("</Paragraph>"),
        ascii("endstream"),
        ascii("/*"),
        ascii("[["),
        ascii("\r"),
        ascii("\u001a"),
        ascii("%PDF-1.4")
    };

    private final List<byte[]> originals = new ArrayList<>();

    ScriptFileFuzzTest() throws IOException, Printout.Refused {
        String text = Files.readString(SCRIPT);
        for (Charset charset : List.of(
                StandardCharsets.UTF_8,
                StandardCharsets.UTF_16LE,
                StandardCharsets.UTF_16,
                StandardCharsets.ISO_8859_1)) {
            originals.add(text.getBytes(charset));
        }
        Screenplay screenplay = Fountain.parse(text);
        originals.add(Fdx.write(screenplay));
        originals.add(pdf(screenplay));
    }

    private static byte[] pdf(Screenplay screenplay) throws IOException, Printout.Refused {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        new ScriptPdf(Printout.of(screenplay, Printing.USUAL), Instant.EPOCH.atZone(ZoneOffset.UTC)).writeTo(pdf);
        return pdf.toByteArray();
    }

    @Property(tries = 400, seed = "31")
    void aBrokenFileIsReadOrRefusedInASentence(@ForAll long seed) {
        Random random = new Random(seed);
        byte[] broken = originals.get(random.nextInt(originals.size())).clone();
        for (int i = random.nextInt(4); i >= 0; i--) {
            broken = broken(broken, random);
        }
        try {
            ScriptFile file = ScriptFile.read(broken);
            assertThat(file.text()).doesNotContain("\u0000", "\r");
            assertThat(Pagination.paginate(Fountain.parse(file.text()), PageSize.LETTER))
                    .isNotNull();
        } catch (ScriptFile.Unreadable refused) {
            assertThat(refused.getMessage()).endsWith(".").doesNotContain("Exception", "org.", "java.");
        }
    }

    /** A few bytes changed, cut out, doubled, or put in. */
    private static byte[] broken(byte[] content, Random random) {
        int from = random.nextInt(content.length + 1);
        int to = Math.min(content.length, from + random.nextInt(random.nextInt(10) == 0 ? 4000 : 12));
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        changed.write(content, 0, from);
        switch (random.nextInt(4)) {
            case 0 -> {
                byte[] noise = new byte[to - from];
                random.nextBytes(noise);
                changed.writeBytes(noise);
            }
            case 1 -> changed.write(content, from, to - from);
            case 2 -> changed.writeBytes(PIECES[random.nextInt(PIECES.length)]);
            default -> {}
        }
        changed.write(content, to, content.length - to);
        if (random.nextInt(4) == 1) {
            changed.write(content, from, to - from);
        }
        return changed.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
