package org.draftroom.evaluation.critique;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.Yaml;

/** The pairs, as {@code pairs.yaml} lists them; adding one needs two Fountain files and an entry there. */
record PairSet(Map<String, FlawKind> kinds, List<Pleading> pleadings, List<Pair> pairs) {

    private static final String FOLDER = "/evaluation/critique/";

    static PairSet load() {
        Object listed = new Yaml().load(text("pairs.yaml"));
        return new ObjectMapper()
                .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .convertValue(listed, PairSet.class);
    }

    PairSet only(String kind) {
        return new PairSet(
                kinds,
                pleadings,
                pairs.stream().filter(pair -> pair.kind().equals(kind)).toList());
    }

    /** Each pair is pleaded for in one manner, dealt by its name, so that it stays the same whatever else is in the set. */
    Pleading pleadingFor(Pair pair) {
        return pleadings.get(Math.floorMod(pair.name().hashCode(), pleadings.size()));
    }

    static String text(String file) {
        try (InputStream in = PairSet.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("No " + FOLDER + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
