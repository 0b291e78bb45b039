package org.draftroom.scripts.print;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.pdmodel.PDPage;
import org.draftroom.scripts.print.ReadingLimits.Exceeded;

/**
 * Unpacks every stream of a file once, throwing away what comes out, before anything keeps it: a small file can
 * hold streams that would fill any memory.
 */
final class StreamBounds {

    private static final Set<String> PICTURES =
            Set.of("DCTDecode", "DCT", "JPXDecode", "JBIG2Decode", "CCITTFaxDecode", "CCF");

    /** In bytes: what every stream takes, whatever is in it. */
    private static final long EACH = 10_000;

    private final ReadingLimits limits;
    private final Map<COSBase, Long> lengths = new IdentityHashMap<>();

    StreamBounds(ReadingLimits limits) {
        this.limits = limits;
    }

    /** Refuses a document one of whose streams is too large. Object streams come first: they hold the other objects. */
    void check(COSDocument document) throws IOException {
        List<COSObjectKey> direct = new ArrayList<>();
        for (Map.Entry<COSObjectKey, Long> entry : document.getXrefTable().entrySet()) {
            if (entry.getValue() > 0) {
                direct.add(entry.getKey());
            }
        }
        for (COSObjectKey key : direct) {
            limits.check();
            if (document.getObjectFromPool(key).getObject() instanceof COSStream stream) {
                check(stream);
            }
        }
        for (COSObjectKey key : List.copyOf(document.getXrefTable().keySet())) {
            limits.check();
            WidthBounds.check(document.getObjectFromPool(key).getObject());
        }
    }

    /** Refuses a page that is made up of too much: a list may name one stream a thousand times. */
    void check(PDPage page) throws Exceeded {
        long length = 0;
        COSBase contents = page.getCOSObject().getDictionaryObject(COSName.CONTENTS);
        for (int i = 0; contents instanceof COSArray array && i < array.size(); i++) {
            length += lengths.getOrDefault(array.getObject(i), EACH);
            ReadingLimits.checkPage(length);
        }
    }

    private void check(COSStream stream) throws IOException {
        List<COSName> filters = filters(stream);
        boolean picture = filters.stream().anyMatch(name -> PICTURES.contains(name.getName()));
        if (picture) {
            if (!COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
                throw new Exceeded(PdfWords.CHOSEN.textAsPicture());
            }
            return;
        }
        byte[] packed = null;
        for (int i = 0; i < filters.size(); i++) {
            boolean last = i + 1 == filters.size();
            Counter out = new Counter(!last);
            unpack(stream, packed, filters.get(i), i, out);
            packed = out.kept.toByteArray();
            lengths.put(stream, EACH + out.count);
        }
    }

    private static void unpack(COSStream stream, byte[] packed, COSName filter, int index, Counter out)
            throws IOException {
        try (InputStream in = packed == null ? stream.createRawInputStream() : new ByteArrayInputStream(packed)) {
            FilterFactory.INSTANCE.getFilter(filter).decode(in, out, stream, index);
        } catch (Exceeded exceeded) {
            throw exceeded;
        } catch (IOException damaged) {
            // What can't be unpacked here can't be later, where it is met if it is needed at all.
        }
    }

    private static List<COSName> filters(COSStream stream) {
        COSBase filters = stream.getFilters();
        List<COSName> names = new ArrayList<>();
        if (filters instanceof COSName one) {
            names.add(one);
        } else if (filters instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.getObject(i) instanceof COSName name && !names.contains(name)) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    /** Counts what comes out, and keeps it only where another filter follows. */
    private final class Counter extends OutputStream {

        private final boolean keeps;
        private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
        private long count;

        Counter(boolean keeps) {
            this.keeps = keeps;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            count += length;
            limits.countUnpacked(length, count);
            if (keeps) {
                kept.write(bytes, from, length);
            }
        }
    }
}
