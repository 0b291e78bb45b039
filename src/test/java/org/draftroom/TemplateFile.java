package org.draftroom;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** A Qute template as it stands in the sources. */
record TemplateFile(String name, String source) {

    private static final Path FOLDER = Path.of("src/main/resources/templates");
    private static final Pattern TAG = Pattern.compile("\\{[#/!@a-zA-Z][^{}]*\\}");
    private static final Pattern LITERAL = Pattern.compile("'([^']*)'|\"([^\"]*)\"");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern SENTENCE = Pattern.compile("\\p{Lu}|\\p{L} ");
    private static final List<String> SAID =
            List.of("title", "placeholder", "alt", "aria-label", "aria-description", "aria-roledescription", "label");

    /** The product's name, units, and letters that stand for themselves in every language. */
    private static final Set<String> OF_NO_LANGUAGE = Set.of("Draftroom", "· Draftroom");

    /** Elements that hold what people type or programs read. */
    private static final String CODES = "code, kbd, samp, script, style";

    static List<TemplateFile> all() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .map(TemplateFile::read)
                    .toList();
        }
    }

    /** What it says without a bundle: in texts, in attributes that are shown or read out, and in literals of Qute's tags. */
    List<String> words() {
        Document page = Jsoup.parse(TAG.matcher(source).replaceAll(""), "", Parser.htmlParser());
        Stream<String> texts = page.getAllElements().stream()
                .filter(element -> element.closest(CODES) == null)
                .flatMap(element -> Stream.concat(texts(element), attributes(element)));
        return Stream.concat(texts, literals())
                .map(String::strip)
                .filter(LETTER.asPredicate().and(Predicate.not(OF_NO_LANGUAGE::contains)))
                .toList();
    }

    private static Stream<String> texts(Element element) {
        return element.textNodes().stream().map(TextNode::text);
    }

    private static Stream<String> attributes(Element element) {
        Stream<String> said = SAID.stream().map(element::attr);
        return element.is("input[type=submit], input[type=button], input[type=reset]")
                ? Stream.concat(said, Stream.of(element.attr("value")))
                : said;
    }

    /** Literals with capitals or several words; those of codes have neither. */
    private Stream<String> literals() {
        return TAG.matcher(source)
                .results()
                .map(MatchResult::group)
                .filter(tag -> !tag.startsWith("{!"))
                .flatMap(tag -> LITERAL.matcher(tag).results())
                .map(literal -> literal.group(1) == null ? literal.group(2) : literal.group(1))
                .filter(SENTENCE.asPredicate());
    }

    private static TemplateFile read(Path file) {
        try {
            String path = FOLDER.relativize(file).toString().replace('\\', '/');
            return new TemplateFile(path.substring(0, path.lastIndexOf('.')), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
