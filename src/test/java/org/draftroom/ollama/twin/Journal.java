package org.draftroom.ollama.twin;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What the double was asked, and what of it was against the rules. */
final class Journal {

    private final List<Exchange> exchanges = new CopyOnWriteArrayList<>();
    private final List<String> breaches = new CopyOnWriteArrayList<>();

    void add(Exchange exchange) {
        exchanges.add(exchange);
    }

    void breach(Exchange exchange, String what) {
        breaches.add(exchange.request().path() + ": " + what);
    }

    List<Exchange> all() {
        return List.copyOf(exchanges);
    }

    List<Exchange> at(String path) {
        return exchanges.stream()
                .filter(exchange -> exchange.request().path().equals(path))
                .toList();
    }

    List<String> breaches() {
        return List.copyOf(breaches);
    }

    void clear() {
        exchanges.clear();
        breaches.clear();
    }
}
