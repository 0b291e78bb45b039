package org.draftroom.commands;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.fdx.Fdx;
import org.draftroom.screenplay.fountain.Fountain;
import org.draftroom.screenplay.json.ElementsJson;
import org.draftroom.screenplay.pagination.Pagination;
import org.draftroom.screenplay.text.PagesText;
import org.draftroom.scripts.print.Printing;
import org.draftroom.scripts.print.Printout;
import org.draftroom.scripts.print.ReadingCopy;
import org.draftroom.scripts.print.ScriptPdf;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What a script can be converted to. */
enum Format {
    PDF {
        @Override
        byte[] write(Screenplay script, Printing printing, Instant now) throws Printout.Refused {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            try {
                new ScriptPdf(Printout.of(script, printing), now.atZone(ZoneId.systemDefault())).writeTo(file);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            return file.toByteArray();
        }
    },
    FDX {
        @Override
        byte[] write(Screenplay script, Printing printing, Instant now) {
            return Fdx.write(script);
        }
    },
    FOUNTAIN {
        @Override
        byte[] write(Screenplay script, Printing printing, Instant now) {
            return Fountain.print(script).getBytes(StandardCharsets.UTF_8);
        }
    },
    HTML {
        @Override
        byte[] write(Screenplay script, Printing printing, Instant now) {
            return ReadingCopy.of(script).getBytes(StandardCharsets.UTF_8);
        }
    },
    JSON {
        @Override
        byte[] write(Screenplay script, Printing printing, Instant now) {
            return (ElementsJson.of(script) + "\n").getBytes(StandardCharsets.UTF_8);
        }
    },
    TEXT {
        @Override
        byte[] write(Screenplay script, Printing printing, Instant now) {
            return PagesText.of(Pagination.paginate(script, printing.paper())).getBytes(StandardCharsets.UTF_8);
        }

        @Override
        String extension() {
            return "txt";
        }
    };

    /** The script as a file of this format, made now; a format takes from the printing what it can. */
    abstract byte[] write(Screenplay script, Printing printing, Instant now) throws Printout.Refused;

    /** As it is written on the command line. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As it stands behind a file's dot. */
    String extension() {
        return code();
    }

    /** Finds the format that somebody named. */
    static final class Named implements ITypeConverter<Format> {
        @Override
        public Format convert(String name) {
            return Arrays.stream(values())
                    .filter(format -> format.code().equalsIgnoreCase(name))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException(
                            "There is no format '" + name + "'. There are: " + all() + "."));
        }

        private static String all() {
            return Arrays.stream(values()).map(Format::code).collect(Collectors.joining(", "));
        }
    }
}
