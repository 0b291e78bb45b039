package org.draftroom.storyboards.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.draftroom.ollama.Image;
import org.draftroom.ollama.Media;
import org.draftroom.ollama.reading.Asked;
import org.draftroom.ollama.reading.Material;
import org.draftroom.ollama.reading.Prefix;
import org.draftroom.ollama.reading.PromptText;
import org.draftroom.ollama.reading.Question;
import org.draftroom.ollama.reading.Sha256;

/**
 * The three questions about a panel. The first is the same to the byte for every panel of a script, but for the panel's
 * picture, which comes last; so Ollama keeps what it has read. The script's text is in none of them.
 */
public final class PanelQuestions {

    /** Of the prompts; their files are under {@code prompts/panel}. */
    public static final String VERSION = "v1";

    private static final Question READ = Question.of("panel", VERSION, "read", 1400, 0);
    private static final Question MIRROR = Question.of("panel", VERSION, "mirror", 500, 0);
    private static final Question LETTERING = Question.of("panel", VERSION, "lettering", 500, 0);
    private static final String SYSTEM =
            PromptText.of("panel/" + VERSION + "/system.txt").text();

    private final People people;
    private final int seed;
    private final Prefix prefix;

    /** @param seed from 1; another one is another question */
    public PanelQuestions(People people, int seed) {
        this.people = people;
        this.seed = seed;
        this.prefix = new Prefix("panel " + VERSION, SYSTEM, "", hash(people));
    }

    /** What the panel shows, all of it. */
    public Asked read(Image panel) {
        List<Media> pictures = new ArrayList<>(people.drawings());
        pictures.add(panel);
        return READ.with(Map.of("pictures", people.pictures()))
                .about(prefix, people.material())
                .withMedia(pictures)
                .withSeed(seed);
    }

    /**
     * Left and right once more, without a word that the picture is mirrored.
     *
     * @param mirrored the panel's picture, mirrored
     * @param first what was read of it as it is
     */
    public Asked mirror(Image mirrored, PanelReading first) {
        return MIRROR.about(prefix, list(first)).withMedia(List.of(mirrored)).withSeed(seed);
    }

    /** @param crops the parts of the panel around its words, enlarged, in order */
    public Asked lettering(List<Image> crops) {
        return LETTERING
                .about(prefix, new Material(""))
                .withMedia(List.copyOf(crops))
                .withSeed(seed);
    }

    /** The hash of the people that were known. */
    public String peopleHash() {
        return prefix.bibleHash();
    }

    private static Material list(PanelReading first) {
        StringBuilder list = new StringBuilder();
        List<Figure> figures = first.figures().value().orElse(List.of());
        for (int i = 0; i < figures.size(); i++) {
            list.append("figure ")
                    .append(i + 1)
                    .append(": ")
                    .append(words(figures.get(i)))
                    .append("\n");
        }
        List<Prop> props = first.props().value().orElse(List.of());
        for (int i = 0; i < props.size(); i++) {
            String what = props.get(i).what().value().orElse("");
            list.append("thing ").append(i + 1).append(": ").append(what).append("\n");
        }
        return Material.fenced("WHOM AND WHAT TO FIND IN THE PANEL", "list", list.toString());
    }

    private static String words(Figure figure) {
        List<String> words = new ArrayList<>();
        figure.name().value().ifPresent(words::add);
        words.add(figure.looks());
        words.addAll(figure.wardrobe().value().orElse(List.of()));
        words.removeIf(String::isEmpty);
        return words.isEmpty() ? "somebody" : String.join(", ", words);
    }

    private static String hash(People people) {
        List<String> parts = new ArrayList<>(List.of(people.material().text()));
        people.drawings().forEach(drawing -> parts.add(Sha256.of(drawing.bytes())));
        return people.all().isEmpty()
                ? ""
                : Sha256.of(parts.toArray(String[]::new)).substring(0, 16);
    }
}
