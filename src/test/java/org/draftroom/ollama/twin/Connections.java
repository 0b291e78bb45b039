package org.draftroom.ollama.twin;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/**
 * HTTP/1.1 on a plain socket, because the double must cut segments as it likes and see at once when a client
 * goes: each connection has a thread that always reads.
 */
final class Connections implements AutoCloseable {

    private final ServerSocket server;
    private final Consumer<Exchange> answer;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        var thread = new Thread(work, "ollama-twin");
        thread.setDaemon(true);
        return thread;
    });

    Connections(int port, Consumer<Exchange> answer) {
        this.answer = answer;
        try {
            server = new ServerSocket();
            server.setReuseAddress(true);
            server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.execute(this::accept);
    }

    int port() {
        return server.getLocalPort();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                socket.setTcpNoDelay(true);
                open.add(socket);
                threads.execute(() -> serve(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        Exchange current = null;
        try (socket) {
            var in = new BufferedInputStream(socket.getInputStream());
            for (var request = Request.read(in); request.isPresent(); request = Request.read(in)) {
                Exchange exchange = new Exchange(request.get(), socket);
                current = exchange;
                threads.execute(() -> answer.accept(exchange));
            }
        } catch (IOException gone) {
            // Told to the exchange below.
        } finally {
            open.remove(socket);
            if (current != null) {
                current.clientClosed();
            }
        }
    }

    @Override
    public void close() {
        try {
            server.close();
            for (Socket socket : open) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.shutdownNow();
    }
}
