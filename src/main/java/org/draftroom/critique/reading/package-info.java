/**
 * A script as the model reads it: one version, its head and scenes for prompts, each quote found in its text and
 * followed through later edits. Whatever of the critique asks the model builds on this and on ollama.reading. Uses
 * scripts, ollama, support.
 *
 * <p>A reading of every scene, in the run of a {@link org.draftroom.support.jobs.Urgency#BATCH} job whose runner yields:
 *
 * <pre>{@code
 * PinnedScript script = pinned.of(run, id, version);
 * Prefix prefix = head.of(script);
 * List<Step<Digest>> steps = script.scenes().stream()
 *         .map(scene -> scene.step(DIGEST.about(prefix, scene.material()), check(scene), words))
 *         .toList();
 * Sitting sitting = reading.begin(run, id, new Plan(List.copyOf(steps), 0));
 * for (Step<Digest> step : steps) {
 *     sitting.read(step).value().ifPresent(digests::add);
 * }
 * }</pre>
 */
package org.draftroom.critique.reading;
