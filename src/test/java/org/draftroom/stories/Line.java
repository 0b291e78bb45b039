package org.draftroom.stories;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The line between a browser and Draftroom, which can be cut: what a tunnel does to a train's network. */
final class Line implements AutoCloseable {

    private final URI far;
    private final ServerSocket near;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;

    Line(String far) {
        try {
            this.far = URI.create(far);
            this.near = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        run(this::accept);
    }

    String url() {
        return "http://localhost:" + near.getLocalPort();
    }

    void cut() {
        cut = true;
        open.forEach(Line::hangUp);
        open.clear();
    }

    void mend() {
        cut = false;
    }

    @Override
    public void close() {
        cut();
        hangUp(near);
    }

    private void accept() throws IOException {
        while (!near.isClosed()) {
            Socket browser = near.accept();
            if (cut) {
                hangUp(browser);
            } else {
                connect(browser);
            }
        }
    }

    private void connect(Socket browser) throws IOException {
        Socket server = new Socket("localhost", far.getPort());
        open.add(browser);
        open.add(server);
        run(() -> carry(browser, server));
        run(() -> carry(server, browser));
    }

    private void carry(Socket from, Socket to) throws IOException {
        try (InputStream bytes = from.getInputStream()) {
            bytes.transferTo(to.getOutputStream());
        } finally {
            hangUp(to);
            open.remove(from);
        }
    }

    private static void hangUp(AutoCloseable end) {
        try {
            end.close();
        } catch (Exception alreadyGone) {
            // Closed is closed.
        }
    }

    private static void run(Carrying work) {
        Thread thread = new Thread(
                () -> {
                    try {
                        work.run();
                    } catch (IOException lineCut) {
                        // What the line is for.
                    }
                },
                "line");
        thread.setDaemon(true);
        thread.start();
    }

    @FunctionalInterface
    private interface Carrying {
        void run() throws IOException;
    }
}
