package org.draftroom.scripts.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.draftroom.scripts.Script;
import org.draftroom.scripts.print.Printing;
import org.draftroom.scripts.print.ScriptPdf;

/** Prints orders to files. */
@ApplicationScoped
class PrintShop {

    private final Clock clock;
    private final ExportWords words;
    private final RevisionsWords revisions;

    PrintShop(Clock clock, ExportWords words, RevisionsWords revisions) {
        this.clock = clock;
        this.words = words;
        this.revisions = revisions;
    }

    /** One file: nobody's, or the first reader's. */
    Response file(Script script, PrintOrder order) throws IOException {
        String reader = order.copies().get(0);
        return answer(name(script, order, reader, "pdf"), "application/pdf", pdf(order, reader));
    }

    /** A file for each reader, in one ZIP file. */
    Response copies(Script script, PrintOrder order) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        LocalDateTime now = now().toLocalDateTime();
        Set<String> names = new HashSet<>();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (String reader : order.copies()) {
                ZipEntry entry =
                        new ZipEntry(unique(name(script, order, reader, "pdf").name(), names));
                entry.setTimeLocal(now);
                zip.putNextEntry(entry);
                zip.write(pdf(order, reader));
            }
        }
        return answer(name(script, order, "", "zip"), "application/zip", file.toByteArray());
    }

    private byte[] pdf(PrintOrder order, String reader) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        new ScriptPdf(order.printout().forReader(reader), now()).writeTo(file);
        return file.toByteArray();
    }

    private ZonedDateTime now() {
        return clock.instant().atZone(ZoneId.systemDefault());
    }

    /** The title, and what tells this printing from others of the script. */
    private FileName name(Script script, PrintOrder order, String reader, String extension) {
        Printing printing = order.printout().printing();
        StringBuilder name = new StringBuilder(script.title());
        if (!printing.sides().isWhole()) {
            String part = printing.sides().part();
            name.append(" - ").append(part.isEmpty() ? words.sidesFile() : part);
        }
        printing.revisions()
                .latest()
                .ifPresent(
                        revision -> name.append(" - ").append(words.revisionFile(revisions.color(revision.color()))));
        return new FileName(name + (reader.isEmpty() ? "" : " - " + reader), extension);
    }

    /** Two readers whose names a file system can't tell apart get a file each all the same. */
    private static String unique(String name, Set<String> taken) {
        String unique = name;
        for (int i = 2; !taken.add(unique); i++) {
            unique = name.replaceFirst("\\.pdf$", " (" + i + ").pdf");
        }
        return unique;
    }

    private static Response answer(FileName name, String type, byte[] content) {
        return Response.ok(content, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.disposition())
                .build();
    }
}
