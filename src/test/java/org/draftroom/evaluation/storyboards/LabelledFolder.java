package org.draftroom.evaluation.storyboards;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.draftroom.storyboards.reading.Figure;
import org.draftroom.storyboards.reading.Lettering;
import org.draftroom.storyboards.reading.PanelField;
import org.draftroom.storyboards.reading.PanelReading;
import org.draftroom.storyboards.reading.People;
import org.draftroom.storyboards.reading.Prop;
import org.draftroom.storyboards.reading.Seen;
import org.draftroom.storyboards.reading.terms.Facing;
import org.draftroom.storyboards.reading.terms.FramePlace;
import org.draftroom.storyboards.reading.terms.LetteringRole;
import org.draftroom.storyboards.reading.terms.Term;

/**
 * A folder of one's own: beside each picture a JSON file of the same name with its labels, such as
 * {@code {"size": "wide", "figures": [{"name": "ANNA", "place": "left", "facing": "right"}], "props": ["key"]}}. The words
 * are those of docs/reference/panel-reading.md; a field that is left out isn't scored. Whoever is labelled is known.
 */
record LabelledFolder(List<LabelledPanel> panels, People people) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** @throws IllegalArgumentException where a label is none of its vocabulary, or there is nothing to score */
    static LabelledFolder of(Path folder) throws IOException {
        List<LabelledPanel> panels = new ArrayList<>();
        TreeSet<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path labels : files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                JsonNode label = JSON.readTree(labels.toFile());
                panels.add(new LabelledPanel(base(labels), picture(labels), truth(labels, label)));
                label.path("figures")
                        .forEach(figure -> names.add(figure.path("name").asText()));
            }
        }
        if (panels.isEmpty()) {
            throw new IllegalArgumentException("No labels in " + folder);
        }
        names.remove("");
        return new LabelledFolder(
                panels,
                new People(names.stream()
                        .map(name -> new People.Known(name, List.of(), "", Optional.empty()))
                        .toList()));
    }

    private static String base(Path labels) {
        return labels.getFileName().toString().replaceFirst("\\.json$", "");
    }

    private static byte[] picture(Path labels) throws IOException {
        for (String kind : List.of(".png", ".jpg", ".jpeg")) {
            Path picture = labels.resolveSibling(base(labels) + kind);
            if (Files.exists(picture)) {
                return Files.readAllBytes(picture);
            }
        }
        throw new IllegalArgumentException("No picture beside " + labels);
    }

    private static PanelReading truth(Path file, JsonNode label) {
        PanelReading truth = PanelReading.BLANK;
        for (PanelField<? extends Term> field : PanelField.closed()) {
            truth = term(file, label, truth, field);
        }
        if (label.has("figures")) {
            truth = truth.with(PanelField.FIGURES, Seen.sure(list(label.path("figures"), one -> figure(file, one))));
        }
        if (label.has("props")) {
            truth = truth.with(
                    PanelField.PROPS,
                    Seen.sure(list(
                            label.path("props"),
                            one -> new Prop(Seen.sure(one.asText()), Seen.unsure(), Optional.empty()))));
        }
        if (label.has("lettering")) {
            truth = truth.with(
                    PanelField.LETTERING, Seen.sure(list(label.path("lettering"), LabelledFolder::lettering)));
        }
        return truth;
    }

    private static <T> List<T> list(JsonNode array, java.util.function.Function<JsonNode, T> item) {
        return StreamSupport.stream(array.spliterator(), false).map(item).toList();
    }

    private static <T extends Term> PanelReading term(
            Path file, JsonNode label, PanelReading truth, PanelField<T> field) {
        return label.has(field.word())
                ? truth.with(
                        field,
                        Seen.sure(term(
                                file, field.terms(), label.path(field.word()).asText())))
                : truth;
    }

    private static <T extends Term> T term(Path file, List<T> terms, String word) {
        return terms.stream()
                .filter(term -> term.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("“" + word + "” in " + file + " is none of "
                        + terms.stream().map(Term::word).toList()));
    }

    private static Figure figure(Path file, JsonNode one) {
        return new Figure(
                Seen.sure(one.path("name").asText()),
                "",
                seen(file, one, "place", FramePlace.values()),
                Optional.empty(),
                seen(file, one, "facing", Facing.values()),
                Seen.unsure());
    }

    private static <T extends Term> Seen<T> seen(Path file, JsonNode one, String field, T[] terms) {
        return one.has(field)
                ? Seen.sure(term(file, List.of(terms), one.path(field).asText()))
                : Seen.unsure();
    }

    private static Lettering lettering(JsonNode one) {
        return new Lettering(Seen.sure(one.asText()), "", Seen.<LetteringRole>unsure(), Optional.empty());
    }
}
