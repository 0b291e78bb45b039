package org.draftroom.evaluation.critique;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.draftroom.critique.CriticReply;
import org.draftroom.critique.reading.PinnedScene;
import org.draftroom.critique.reading.SceneText;
import org.draftroom.ollama.twin.Behaviour;
import org.draftroom.ollama.twin.Behaviours;
import org.draftroom.ollama.twin.ChatAsked;
import org.draftroom.screenplay.ElementType;

/** Critics for the double of Ollama whose scores are known beforehand. */
final class DoubleCritics {

    private static final List<String> KINDS =
            List.of("dialogue", "character", "conflict", "structure", "pace", "visual", "clarity");

    private final PairSet set;
    private final Map<String, Pair> flawed = new LinkedHashMap<>();
    private final Map<String, PinnedScene> scenes = new LinkedHashMap<>();

    DoubleCritics(PairSet set) {
        this.set = set;
        for (Pair pair : set.pairs()) {
            PinnedScene scene = pair.flawedScene();
            flawed.put(scene.text().text(), pair);
            scenes.put(scene.text().text(), scene);
            scenes.put(pair.cleanScene().text().text(), pair.cleanScene());
        }
    }

    /** Names the planted flaw first and rates it low, finds nothing of the kind in the twin, cannot be swayed. */
    Function<ChatAsked, Behaviour> perfect() {
        return asked -> Behaviours.reply(honest(asked));
    }

    /** Perfect, until somebody pleads. */
    Function<ChatAsked, Behaviour> swayed() {
        return asked -> Behaviours.reply(
                set.pleadings().stream().anyMatch(pleading -> asked.user().contains(pleading.title()))
                        ? praise(asked, 5)
                        : honest(asked));
    }

    /** Points at lines, kinds and ratings blindly, but at lines that are there; the same to the same question. */
    Function<ChatAsked, Behaviour> random() {
        return asked -> {
            Random random = new Random(
                    31L * asked.user().hashCode() + asked.options().path("seed").asInt());
            List<String> lines = lines(scene(asked));
            CriticReply reply = new CriticReply(pick(random, lines), 1 + random.nextInt(5));
            random.ints(0, lines.size())
                    .distinct()
                    .limit(6)
                    .forEach(line -> reply.note(lines.get(line), pick(random, KINDS)));
            return Behaviours.reply(reply.json());
        };
    }

    /** Quotes nothing that is there. */
    Function<ChatAsked, Behaviour> inventor() {
        return asked -> {
            CriticReply reply = new CriticReply("Nobody in this scene has ever said such a thing.", 3);
            KINDS.forEach(kind -> reply.note("An invented line about " + kind + ", of which there is none.", kind));
            return Behaviours.reply(reply.json());
        };
    }

    private String honest(ChatAsked asked) {
        PinnedScene scene = scene(asked);
        Pair pair = flawed.get(scene.text().text());
        if (pair == null) {
            return praise(asked, 4);
        }
        String kind = set.kinds().get(pair.kind()).notes().iterator().next();
        CriticReply reply = new CriticReply(lines(scene).get(0), 2);
        pair.lines().stream().limit(6).forEach(line -> reply.note(line, kind));
        return reply.json();
    }

    /** One idle note, on the scene's first line. */
    private String praise(ChatAsked asked, int rating) {
        String first = lines(scene(asked)).get(0);
        return new CriticReply(first, rating).note(first, "visual").json();
    }

    private PinnedScene scene(ChatAsked asked) {
        return scenes.entrySet().stream()
                .filter(scene -> asked.user().contains(scene.getKey()))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    private static List<String> lines(PinnedScene scene) {
        SceneText text = scene.text();
        return text.paragraphs().stream()
                .filter(line -> line.type() == ElementType.ACTION || line.type() == ElementType.DIALOGUE)
                .map(line -> text.text().substring(line.from(), line.to()))
                .toList();
    }

    private static <T> T pick(Random random, List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
