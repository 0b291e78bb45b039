package org.draftroom.ollama.twin;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** The double by hand: {@code bin/ollama-twin [--port N] [--pace MILLISECONDS] [--without-model]}. */
public final class TwinMain {

    private static final int PORT = 11_435;

    private TwinMain() {}

    public static void main(String... arguments) throws InterruptedException {
        List<String> given = List.of(arguments);
        try (OllamaTwin twin = OllamaTwin.start(number(given, "--port", PORT), Clock.systemUTC())) {
            twin.pace(Duration.ofMillis(number(given, "--pace", 30)));
            twin.pull(PullPlans.paced(Duration.ofSeconds(1)));
            twin.engine().loadTime(Duration.ofSeconds(2));
            if (given.contains("--without-model")) {
                twin.shelf().remove("gemma4:12b");
            }
            System.out.println("This is a double of Ollama, not a model: what it answers is nonsense marked [double].");
            System.out.println("Start Draftroom with DRAFTROOM_OLLAMA_URLS=" + twin.url() + " to use it.");
            tellBreaches(twin);
        }
    }

    private static void tellBreaches(OllamaTwin twin) throws InterruptedException {
        int told = 0;
        while (true) {
            List<String> breaches = twin.breaches();
            breaches.subList(told, breaches.size())
                    .forEach(breach -> System.out.println("Against the rules: " + breach));
            told = breaches.size();
            Thread.sleep(500);
        }
    }

    private static int number(List<String> arguments, String name, int otherwise) {
        int at = arguments.indexOf(name);
        return at < 0 ? otherwise : Integer.parseInt(arguments.get(at + 1));
    }
}
