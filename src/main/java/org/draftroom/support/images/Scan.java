package org.draftroom.support.images;

import java.io.IOException;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadProgressListener;
import javax.imageio.stream.ImageInputStreamImpl;

/**
 * A file on its way into a reader, that can be stopped: at the next byte that is read, at the next line that is done, or
 * where the reader looks whether it was.
 */
class Scan extends ImageInputStreamImpl {

    private final byte[] file;
    private volatile boolean stopped;
    private volatile ImageReader reader;

    Scan(byte[] file) {
        this.file = file;
    }

    /** Decoding was stopped. */
    static final class Stopped extends RuntimeException {
        Stopped() {
            super("stopped", null, false, false);
        }
    }

    void stop() {
        stopped = true;
        ImageReader now = reader;
        if (now != null) {
            now.abort();
        }
    }

    boolean isStopped() {
        return stopped;
    }

    void goOn() {
        if (stopped || Thread.currentThread().isInterrupted()) {
            throw new Stopped();
        }
    }

    /** Watches a reader that reads from here. */
    void watch(ImageReader now) {
        reader = now;
        now.addIIOReadProgressListener(new Lines());
        goOn();
    }

    void release() {
        reader = null;
    }

    @Override
    public int read() {
        goOn();
        bitOffset = 0;
        return streamPos < file.length ? file[(int) streamPos++] & 0xff : -1;
    }

    @Override
    public int read(byte[] to, int offset, int length) {
        goOn();
        bitOffset = 0;
        if (length == 0) {
            return 0;
        }
        if (streamPos >= file.length) {
            return -1;
        }
        int count = (int) Math.min(length, file.length - streamPos);
        System.arraycopy(file, (int) streamPos, to, offset, count);
        streamPos += count;
        return count;
    }

    @Override
    public long length() {
        return file.length;
    }

    @Override
    public void close() throws IOException {
        release();
        super.close();
    }

    private final class Lines implements IIOReadProgressListener {
        @Override
        public void imageProgress(ImageReader source, float percentageDone) {
            goOn();
        }

        @Override
        public void sequenceStarted(ImageReader source, int minIndex) {}

        @Override
        public void sequenceComplete(ImageReader source) {}

        @Override
        public void imageStarted(ImageReader source, int imageIndex) {
            goOn();
        }

        @Override
        public void imageComplete(ImageReader source) {}

        @Override
        public void thumbnailStarted(ImageReader source, int imageIndex, int thumbnailIndex) {}

        @Override
        public void thumbnailProgress(ImageReader source, float percentageDone) {}

        @Override
        public void thumbnailComplete(ImageReader source) {}

        @Override
        public void readAborted(ImageReader source) {
            goOn();
        }
    }
}
