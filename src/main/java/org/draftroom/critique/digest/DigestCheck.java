package org.draftroom.critique.digest;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.draftroom.critique.reading.Citations;
import org.draftroom.critique.reading.Cited;
import org.draftroom.critique.reading.PinnedScene;
import org.draftroom.critique.reading.PinnedScript;
import org.draftroom.ollama.reading.Checked;
import org.draftroom.ollama.reading.Fields;

/** Reads one reply about one scene: what rests on its lines passes, the rest is withheld and counted. */
final class DigestCheck {

    private static final int LONGEST = 400;
    private static final int LONGEST_NAME = 40;
    private static final int MOST_PEOPLE = 12;
    private static final int MOST_NEWS = 4;
    private static final String NONE = "none";

    private final PinnedScene scene;
    private final Citations citations;
    private final Fields reply;
    private int strangers;
    private int malformed;

    private DigestCheck(PinnedScript script, PinnedScene scene, Fields reply) {
        this.scene = scene;
        this.citations = new Citations(script);
        this.reply = reply;
    }

    static Checked<Digest> of(PinnedScript script, PinnedScene scene, String reply) {
        return Fields.of(reply)
                .map(fields -> new DigestCheck(script, scene, fields).checked())
                .orElseGet(() -> Checked.unusable("It was not one complete, valid JSON object."));
    }

    private Checked<Digest> checked() {
        Map<Part, Claim> claims = claims();
        Map<Measure, Figure> figures = figures();
        Optional<Ending> ending = ending();
        List<Claim> news = news();
        List<String> people = people();
        int withheld = citations.withheld() + strangers;
        var digest = new Digest(
                scene.name(), scene.scene().heading(), claims, people, news, figures, ending, withheld, malformed);
        return weighed(digest);
    }

    /** Without what happens, or without any figure, there is nothing for the curve or the readings to go on. */
    private Checked<Digest> weighed(Digest digest) {
        List<String> faults = new ArrayList<>();
        if (!digest.claims().containsKey(Part.HAPPENS)) {
            faults.add("The quote of \"happens\" is not in the scene.");
        }
        for (Measure measure : Measure.values()) {
            if (!digest.figures().containsKey(measure)) {
                faults.add("The quote of \"" + measure.word() + "\" is not in the scene, or its figure is not 1 to 5.");
            }
        }
        if (faults.isEmpty()) {
            return Checked.usable(digest);
        }
        return digest.figures().isEmpty()
                ? Checked.unusable(faults.toArray(String[]::new))
                : Checked.poor(digest, citations.found(), faults);
    }

    private Map<Part, Claim> claims() {
        Map<Part, Claim> claims = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            Fields fields = reply.at(part.word());
            String what = fields.text("what", LONGEST);
            if (!(part.mayBeMissing() && isNone(what))) {
                claim(fields, what).ifPresent(claim -> claims.put(part, claim));
            }
        }
        return claims;
    }

    private static boolean isNone(String what) {
        return what.replaceAll("\\W", "").equalsIgnoreCase(NONE);
    }

    private List<Claim> news() {
        List<Claim> news = new ArrayList<>();
        for (Fields fields : reply.list("news", MOST_NEWS)) {
            claim(fields, fields.text("what", LONGEST)).ifPresent(news::add);
        }
        return news;
    }

    private Map<Measure, Figure> figures() {
        Map<Measure, Figure> figures = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            Fields fields = reply.at(measure.word());
            OptionalInt figure = fields.whole("figure", 1, 5);
            well(figure.isPresent(), fields, cited -> new Figure(cited, figure.getAsInt()))
                    .ifPresent(found -> figures.put(measure, found));
        }
        return figures;
    }

    private Optional<Ending> ending() {
        Fields fields = reply.at("energy");
        Optional<Energy> energy = Energy.of(fields.text("end", LONGEST_NAME));
        return well(energy.isPresent(), fields, cited -> new Ending(cited, energy.orElseThrow()));
    }

    private Optional<Claim> claim(Fields fields, String what) {
        return well(!what.isEmpty(), fields, cited -> new Claim(cited, what));
    }

    private <T> Optional<T> well(boolean formed, Fields fields, Function<Cited, T> made) {
        if (!formed) {
            malformed++;
            return Optional.empty();
        }
        return citations.in(scene, fields.quote()).map(made);
    }

    /** In capitals, as cues have them; who isn't named in the scene isn't in it. */
    private List<String> people() {
        String text = scene.text().text();
        Set<String> people = new LinkedHashSet<>();
        for (String name : reply.texts("people", MOST_PEOPLE, LONGEST_NAME)) {
            if (isNamed(name, text)) {
                people.add(name.toUpperCase(Locale.ROOT));
            } else {
                strangers++;
            }
        }
        return List.copyOf(people);
    }

    private static boolean isNamed(String name, String text) {
        return Pattern.compile(
                        "(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text)
                .find();
    }
}
