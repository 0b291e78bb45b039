package org.draftroom.ollama.twin;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** One request and what became of it: an entry of the journal, and the way to answer. */
public final class Exchange {

    /** How far the double had come. */
    public enum Stage {
        RECEIVED,
        QUEUED,
        LOADING,
        READING,
        WRITING,
        DONE
    }

    private final Request request;
    private final Socket socket;
    private final OutputStream out;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);
    private final AtomicInteger tokens = new AtomicInteger();
    private final AtomicInteger tokensAfterClose = new AtomicInteger();
    private volatile Stage stage = Stage.RECEIVED;
    private volatile Stage stageAtClose;
    private volatile int status;
    private volatile int promptTokens;
    private volatile int cachedTokens;
    private boolean streaming;

    Exchange(Request request, Socket socket) throws IOException {
        this.request = request;
        this.socket = socket;
        this.out = socket.getOutputStream();
    }

    public Request request() {
        return request;
    }

    public Stage stage() {
        return stage;
    }

    /** Where the double was when the client closed the connection; null when it didn't. */
    public Stage stageAtClose() {
        return stageAtClose;
    }

    /** The status answered; 0 before. */
    public int status() {
        return status;
    }

    /** How many tokens the prompt had; 0 before it was read. */
    public int promptTokens() {
        return promptTokens;
    }

    /** How many of them stood in the cache already, from the call before. */
    public int cachedTokens() {
        return cachedTokens;
    }

    /** True when it was answered to its end, with nobody gone. */
    public boolean isAnswered() {
        return status == 200 && stage == Stage.DONE && !isClosed();
    }

    void read(int prompt, int cached) {
        promptTokens = prompt;
        cachedTokens = cached;
    }

    /** How many tokens were generated for this request. */
    public int tokens() {
        return tokens.get();
    }

    /** How many of them after the client had gone. */
    public int tokensAfterClose() {
        return tokensAfterClose.get();
    }

    /** Waits for the client to close the connection while it is being answered. */
    public boolean awaitClosed(Duration patience) throws InterruptedException {
        return closed.await(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Waits until the double has nothing more to do with it. */
    public boolean awaitEnd(Duration patience) throws InterruptedException {
        return ended.await(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    boolean isClosed() {
        return closed.getCount() == 0;
    }

    void clientClosed() {
        if (stage != Stage.DONE) {
            stageAtClose = stage;
            closed.countDown();
        }
    }

    void at(Stage next) {
        stage = next;
    }

    void end() {
        stage = Stage.DONE;
        ended.countDown();
    }

    /** Lets time pass, unless the client goes. */
    void pause(Duration time) throws InterruptedException {
        if (!time.isZero() && closed.await(time.toNanos(), TimeUnit.NANOSECONDS)) {
            throw new ClientGone();
        }
    }

    /** Counts a token, which is generated only for a client that is there. */
    void token() {
        if (isClosed()) {
            throw new ClientGone();
        }
        tokens.incrementAndGet();
        if (isClosed()) {
            tokensAfterClose.incrementAndGet();
        }
    }

    void answer(int code, String type, String body) throws IOException {
        status = code;
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        head(code, type, "Content-Length: " + bytes.length);
        out.write(bytes);
        out.flush();
    }

    void json(int code, String body) throws IOException {
        answer(code, "application/json; charset=utf-8", body);
    }

    void refuse(Refusal refusal) throws IOException {
        json(refusal.status(), refusal.body());
    }

    /** A line of a stream; the first one brings the head. */
    void line(String line) throws IOException {
        chunk((line + "\n").getBytes(StandardCharsets.UTF_8));
    }

    void chunk(byte[] bytes) throws IOException {
        if (!streaming) {
            streaming = true;
            status = 200;
            head(200, "application/x-ndjson", "Transfer-Encoding: chunked");
        }
        out.write((Integer.toHexString(bytes.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.write(bytes);
        out.write('\r');
        out.write('\n');
        out.flush();
    }

    void endStream() throws IOException {
        if (streaming) {
            out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            out.flush();
        }
    }

    /** Ends the connection without a farewell. */
    void reset() throws IOException {
        end();
        socket.setSoLinger(true, 0);
        socket.close();
    }

    private void head(int code, String type, String framing) throws IOException {
        String head = "HTTP/1.1 " + code + " " + (code == 200 ? "OK" : "Error") + "\r\nContent-Type: " + type + "\r\n"
                + framing + "\r\n\r\n";
        out.write(head.getBytes(StandardCharsets.US_ASCII));
    }

    /** Nobody listens any more. */
    static final class ClientGone extends RuntimeException {
        ClientGone() {
            super("the client closed the connection", null, false, false);
        }
    }
}
