package org.draftroom.critique.coverage;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.draftroom.critique.digest.Claim;
import org.draftroom.ollama.reading.Check;
import org.draftroom.ollama.reading.Checked;
import org.draftroom.ollama.reading.Fields;
import org.draftroom.ollama.reading.Material;
import org.draftroom.ollama.reading.Prefix;
import org.draftroom.ollama.reading.Question;
import org.draftroom.ollama.reading.Step;

/**
 * The questions about the whole script. All stand behind the same text, so that Ollama reads it once: the digests, what
 * was said of the acts, and the notes that the acts sent on.
 */
final class WholeSteps {

    /** How many there are. */
    static final int COUNT = 6;

    private static final int MOST_SENTENCES = 16;
    private static final int MOST_CLAIMS = 3;
    private static final int MOST_COMPARABLES = 4;
    private static final int MOST_NOTES = 10;
    private static final String NOTHING_BORNE = "No claim has the id of a line and a quote that is that line.";

    private static final Question STORY = question("story", 2600);
    private static final Question COMMENTS = question("comments", 2600);
    private static final Question MARKET = question("market", 1200);
    private static final Question RANKING = question("ranking", 1200);
    private static final Question VERDICT = question("verdict", 1200);

    private final Sources sources;
    private final Prefix prefix;
    private final Material material;
    private final CoverageWords words;

    WholeSteps(
            List<SceneRead> scenes,
            List<ActRead> acts,
            Sources sources,
            Prefix prefix,
            int context,
            CoverageWords words) {
        this.sources = sources;
        this.prefix = prefix;
        this.words = words;
        this.material = material(
                scenes, acts, sources, Room.of(prefix, COMMENTS, context).characters());
    }

    /** What a reply came to. */
    record Said<T>(T value, Tally tally) {}

    /** Of the two, the script's and the writer's. */
    record Verdicts(Verdict script, Verdict writer) {}

    Step<Said<Story>> story() {
        return step(words.askingStory(), STORY, (fields, bearing) -> {
            Optional<Claim> logline = bearing.claim(fields.at("logline"));
            List<Claim> synopsis = bearing.claims(fields, "synopsis", MOST_SENTENCES);
            boolean poor = logline.isEmpty() || synopsis.size() < bearing.withheld();
            return weighed(new Story(logline, synopsis), bearing, poor);
        });
    }

    Step<Said<List<Comment>>> comments(List<Aspect> aspects) {
        String names = aspects.stream().map(Aspect::word).collect(Collectors.joining(", "));
        return step(words.askingComments(), COMMENTS.with(Map.of("aspects", names)), (fields, bearing) -> {
            Map<Aspect, Comment> comments = new EnumMap<>(Aspect.class);
            for (Fields each : fields.list("comments", 2 * aspects.size())) {
                comment(each, bearing)
                        .filter(comment -> aspects.contains(comment.aspect()))
                        .ifPresent(comment -> comments.putIfAbsent(comment.aspect(), comment));
            }
            long borne = comments.values().stream()
                    .filter(comment -> !comment.claims().isEmpty())
                    .count();
            return weighed(List.copyOf(comments.values()), bearing, borne < aspects.size());
        });
    }

    Step<Said<Market>> market() {
        return step(words.askingMarket(), MARKET, (fields, bearing) -> {
            List<Comparable> comparables = new ArrayList<>();
            for (Fields each : fields.list("comparables", MOST_COMPARABLES)) {
                comparable(each, bearing).ifPresent(comparables::add);
            }
            List<Claim> audience = bearing.claims(fields, "audience", MOST_CLAIMS);
            return weighed(new Market(audience, comparables), bearing, audience.isEmpty());
        });
    }

    Step<Said<List<RankedNote>>> ranking() {
        return step(words.askingRanking(), RANKING, (fields, bearing) -> {
            Map<String, RankedNote> notes = new LinkedHashMap<>();
            for (Fields each : fields.list("notes", MOST_NOTES)) {
                bearing.note(each.text("id", 24))
                        .ifPresent(note -> notes.putIfAbsent(note.id(), new RankedNote(note, each.text("why", 300))));
            }
            return weighed(List.copyOf(notes.values()), bearing, notes.isEmpty());
        });
    }

    Step<Said<Verdicts>> verdicts() {
        return step(words.askingVerdict(), VERDICT, (fields, bearing) -> {
            Verdict script = verdict(fields.at("script"), bearing);
            Verdict writer = verdict(fields.at("writer"), bearing);
            boolean poor = script.call().isEmpty() || writer.call().isEmpty();
            return weighed(new Verdicts(script, writer), bearing, poor);
        });
    }

    private static Optional<Comment> comment(Fields fields, Bearing bearing) {
        Optional<Aspect> aspect = Aspect.of(fields.text("aspect", 20));
        Optional<Rating> rating = Rating.of(fields.text("rating", 20));
        if (aspect.isEmpty() || rating.isEmpty()) {
            bearing.malformed();
        }
        return aspect.map(known -> {
            List<Claim> claims = bearing.claims(fields, "claims", MOST_CLAIMS);
            return new Comment(known, claims, rating.filter(some -> !claims.isEmpty()));
        });
    }

    private static Optional<Comparable> comparable(Fields fields, Bearing bearing) {
        String title = fields.text("title", 100);
        OptionalInt year = fields.whole("year", 1890, 2100);
        if (title.isEmpty() || year.isEmpty()) {
            bearing.malformed();
            return Optional.empty();
        }
        return bearing.claim(fields).map(common -> new Comparable(title, year.getAsInt(), common));
    }

    private static Verdict verdict(Fields fields, Bearing bearing) {
        List<Claim> reasons = bearing.claims(fields, "reasons", MOST_CLAIMS);
        Optional<Call> call = Call.of(fields.text("verdict", 20));
        if (call.isEmpty()) {
            bearing.malformed();
        }
        return new Verdict(call.filter(some -> !reasons.isEmpty()), reasons);
    }

    /** What is left of the fields of a reply. */
    private interface Reading<T> {
        Checked<Said<T>> of(Fields fields, Bearing bearing);
    }

    private <T> Step<Said<T>> step(String name, Question question, Reading<T> reading) {
        Check<Said<T>> check = reply -> Fields.of(reply)
                .map(fields -> reading.of(fields, new Bearing(sources)))
                .orElseGet(() -> Checked.unusable("It was not one complete, valid JSON object."));
        return new Step<>(name, question.about(prefix, material), check);
    }

    private static <T> Checked<Said<T>> weighed(T value, Bearing bearing, boolean poor) {
        Said<T> said = new Said<>(value, bearing.tally());
        return poor ? Checked.poor(said, bearing.quoted(), List.of(NOTHING_BORNE)) : Checked.usable(said);
    }

    private static Question question(String name, int maxTokens) {
        return Question.of("coverage", Report.VERSION, name, maxTokens, 1);
    }

    private static Material material(List<SceneRead> scenes, List<ActRead> acts, Sources sources, int most) {
        String parts = parts(scenes, acts, sources, most / 5);
        String notes = notes(acts, sources, most / 4);
        String digests = DigestLines.of(scenes, sources, most - parts.length() - notes.length());
        return Material.fenced("THE DIGESTS", "digests", digests)
                .and(Material.fenced("THE PARTS", "parts", parts))
                .and(Material.fenced("THE NOTES", "notes", notes));
    }

    /** What the acts do; their claims rest on lines of digests, which have their ids there. */
    private static String parts(List<SceneRead> scenes, List<ActRead> acts, Sources sources, int most) {
        StringBuilder text = new StringBuilder();
        for (ActRead read : acts) {
            List<SceneRead> of = read.act().of(scenes);
            String part = "Scenes " + of.get(0).name() + " to "
                    + of.get(of.size() - 1).name() + "\n"
                    + read.claims().stream().map(claim -> claim.what() + "\n").collect(Collectors.joining());
            text.append(part.length() <= most / acts.size() ? part : part.substring(0, most / acts.size()) + "\n");
        }
        return text.toString();
    }

    /** Of each act as many as of the others. */
    private static String notes(List<ActRead> acts, Sources sources, int most) {
        StringBuilder text = new StringBuilder();
        for (ActRead read : acts) {
            int length = 0;
            for (String id : read.notes()) {
                String note = ActStep.text(sources.note(id).orElseThrow());
                length += note.length();
                if (length <= most / acts.size()) {
                    text.append(note);
                }
            }
        }
        return text.toString();
    }
}
