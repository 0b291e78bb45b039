package org.draftroom.critique;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.draftroom.critique.reading.PinnedScene;
import org.draftroom.critique.reading.PinnedScript;
import org.draftroom.critique.reading.SceneText;
import org.draftroom.ollama.reading.Material;
import org.draftroom.ollama.reading.Prefix;
import org.draftroom.ollama.reading.PromptText;
import org.draftroom.ollama.reading.Question;

/**
 * The questions about a scene, one a lens, and one a character for the voices. All begin with the same bytes, the scene
 * among them, and end with what is asked.
 *
 * @param looks in the order they are put
 * @param computed what needs no model: who speaks in this scene only
 */
record Looks(List<Look> looks, Assessment computed) {

    /** Kept with every critique; any change to the files is a new version and a new folder. */
    static final String VERSION = "critique v2";

    private static final String FOLDER = "critique/v2/lenses/";
    private static final Question ALL_ROUND = Question.of("critique", "v2", 3000, 1);
    private static final Question LENS = Question.of("critique", "v2", "lens", 2400, 1);
    private static final Question WANTS = Question.of("critique", "v2", "wants", 1200, 0);
    private static final Question VOICE = Question.of("critique", "v2", "voice", 1200, 1);

    static Looks at(PinnedScript script, PinnedScene scene, Prefix prefix, Set<Lens> lenses, CritiqueWords words) {
        List<Look> looks = new ArrayList<>();
        Assessment computed = Assessment.NOTHING;
        for (Lens lens : lenses.stream().sorted().toList()) {
            if (lens != Lens.VOICES) {
                looks.add(of(lens, words.lens(lens), scene, prefix));
                continue;
            }
            for (VoiceLines voice : VoiceLines.in(script, scene)) {
                if (voice.hasNothingToCompare()) {
                    computed = computed.and(Assessment.ofVoices(List.of(new VoiceHeard(voice.character(), 0, 0))));
                } else {
                    looks.add(of(voice, words.voiceOf(voice.character()), prefix));
                }
            }
        }
        return new Looks(List.copyOf(looks), computed);
    }

    /** By any lens but that of the voices. */
    static Look of(Lens lens, String name, PinnedScene scene, Prefix prefix) {
        SceneText text = scene.text();
        Material material = scene.material();
        return switch (lens) {
            case ALL_ROUND ->
                new Look(lens, name, ALL_ROUND.about(prefix, material), reply -> Verification.check(reply, text, lens));
            case WANTS -> new Look(lens, name, WANTS.about(prefix, material), reply -> WantsCheck.of(reply, text));
            default ->
                new Look(
                        lens, name, lens(lens).about(prefix, material), reply -> Verification.check(reply, text, lens));
        };
    }

    static Look of(VoiceLines voice, String name, Prefix prefix) {
        Material material = voice.scene()
                .material()
                .and(Material.fenced("LINES FROM OTHER SCENES", "lines", String.join("\n\n", voice.elsewhere())));
        Question question = VOICE.with(Map.of("character", voice.character()));
        return new Look(Lens.VOICES, name, question.about(prefix, material), reply -> VoiceCheck.of(reply, voice));
    }

    private static Question lens(Lens lens) {
        String guide = PromptText.of(FOLDER + lens.word() + ".txt").text().strip();
        return LENS.with(Map.of("lens", lens.word(), "guide", guide));
    }
}
