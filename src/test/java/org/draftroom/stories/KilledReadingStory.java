package org.draftroom.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The power fails three times while Ines has 120 scenes covered, and Ollama is started again once; she gets what she would have got. */
class KilledReadingStory {

    private static final int SCENES = 120;
    private static final Pattern FILE = Pattern.compile("/reading/coverage/[0-9a-f-]{36}/coverage\\.json");

    @TempDir
    Path home;

    @Test
    void aCoverageThatIsKilledThreeTimesEndsAsOneThatIsNot() throws Exception {
        try (MortalOllama ollama = new MortalOllama();
                Product product = Product.start(
                        home, Map.of("DRAFTROOM_OLLAMA_URLS", ollama.url(), "DRAFTROOM_READING_PAUSE", "200ms"));
                Browser browser = new Browser()) {
            Page page = browser.window();
            Ines ines = new Ines(page, product.url()).makeTheAccount();
            String undisturbed = covered(page, begin(ines));
            List<String> questions = ollama.asked();
            ollama.forget();

            ollama.stopsAt("carries crate number 30 across", MortalOllama.Moment.IN_AN_ANSWER);
            String script = begin(ines);
            killOnce(product, ollama);
            ollama.stopsAt("carries crate number 60 across", MortalOllama.Moment.IN_AN_ANSWER);
            ollama.awaitStop();
            ollama.restart();
            ollama.stopsAt("carries crate number 90 across", MortalOllama.Moment.AFTER_AN_ANSWER);
            killOnce(product, ollama);
            ollama.stopsAt("\"logline\":", MortalOllama.Moment.IN_AN_ANSWER);
            killOnce(product, ollama);

            assertThat(covered(page, script)).isEqualTo(undisturbed);
            List<String> asked = ollama.asked();
            assertThat(new HashSet<>(asked)).isEqualTo(new HashSet<>(questions));
            assertThat(questions).doesNotHaveDuplicates();
            assertThat(asked.size() - questions.size()).isBetween(1, 4);
            assertThat(ollama.breaches()).isEmpty();
        }
    }

    private static void killOnce(Product product, MortalOllama ollama) throws InterruptedException {
        ollama.awaitStop();
        product.kill();
        product.start();
    }

    /** Where the script is whose coverage has begun. */
    private static String begin(Ines ines) {
        ines.pasteScript(carriers());
        String script = ines.page().url().replaceFirst("[?#].*", "");
        ines.page().navigate(script + "/reading/coverage");
        ines.press("Cover the script");
        return script;
    }

    /** The coverage as a file, without what says when and how long it was read, once it is there. */
    private static String covered(Page page, String script) throws InterruptedException {
        Instant deadline = Instant.now().plus(Duration.ofMinutes(3));
        while (true) {
            String shown = page.request().get(script + "/reading/coverage").text();
            Matcher file = FILE.matcher(shown);
            if (file.find()) {
                return page.request()
                        .get(script + file.group())
                        .text()
                        .replaceAll("(?m)^.*\"(id|script|readAt|date|seconds|version)\".*\n", "");
            }
            assertThat(Instant.now()).as(shown).isBefore(deadline);
            Thread.sleep(200);
        }
    }

    private static String carriers() {
        return "Title: The Carriers\n\n"
                + IntStream.rangeClosed(1, SCENES)
                        .mapToObj(number -> "INT. ROOM " + number + " - DAY\n\nANNA carries crate number " + number
                                + " across the wet floor.\n\nANNA\nThat makes " + number + " of them.\n")
                        .collect(Collectors.joining("\n"));
    }
}
