package org.draftroom;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A message bundle as it stands in the sources.
 *
 * @param type the interface that declares its words
 * @param words by key, in English
 */
record Bundle(String name, String type, Set<String> declared, Map<String, String> words) {

    private static final Path SOURCES = Path.of("src/main");
    private static final Pattern DECLARATION =
            Pattern.compile("@MessageBundle\\(\"(\\w+)\"\\)\\s+(?:public )?interface (\\w+)");
    private static final Pattern SAID = Pattern.compile("\\b(\\w+:\\w+)|(?:\\.|::)(\\w+)");
    private static final Pattern MESSAGE = Pattern.compile("@Message\\s+String (\\w+)\\(");

    static List<Bundle> all() throws IOException {
        return sources(".*Words\\.java").stream()
                .filter(source -> source.contains("@MessageBundle("))
                .map(Bundle::read)
                .toList();
    }

    /** The words' keys; those of an enum's constants, “theme_DARK” or “fault_$NO_NAME”, count as one, “theme”. */
    Set<String> keys() {
        return words.keySet().stream()
                .map(key -> key.replaceFirst("_.*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What no template says, no other message and no class of the server. */
    Set<String> unused() throws IOException {
        Set<String> said = said();
        return declared.stream()
                .filter(key -> !said.contains(name + ":" + key) && !said.contains(key))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** “account:signIn” of templates and messages, “signIn” of Java's {@code words.signIn()}. */
    private static Set<String> said() throws IOException {
        return sources(".*\\.(java|html|properties)").stream()
                .flatMap(source -> SAID.matcher(source).results())
                .map(said -> said.group(1) == null ? said.group(2) : said.group(1))
                .collect(Collectors.toSet());
    }

    private static Bundle read(String source) {
        Matcher declaration = DECLARATION.matcher(source);
        if (!declaration.find()) {
            throw new IllegalStateException("A bundle is a named interface: " + source);
        }
        Set<String> declared = MESSAGE.matcher(source)
                .results()
                .map(message -> message.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        return new Bundle(declaration.group(1), declaration.group(2), declared, words(declaration.group(1)));
    }

    private static Map<String, String> words(String name) {
        Path file = SOURCES.resolve("resources/messages/" + name + ".properties");
        Properties words = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            words.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> sorted = new TreeMap<>();
        words.stringPropertyNames().forEach(key -> sorted.put(key, words.getProperty(key)));
        return sorted;
    }

    private static List<String> sources(String names) throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().matches(names))
                    .map(Bundle::text)
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
