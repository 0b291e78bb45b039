/**
 * How a script is read by the model: one scene or the whole, a question at a time, each answer kept and each quote
 * found in the text. Whatever of the critique asks the model builds on this. Uses scripts, ollama, support.
 *
 * <p>A reading of every scene, in the run of a {@link org.draftroom.support.jobs.Urgency#BATCH} job whose runner yields:
 *
 * <pre>{@code
 * PinnedScript script = pinned.of(run, id, version);
 * Prefix prefix = head.of(script);
 * List<Step<Digest>> steps = script.scenes().stream()
 *         .map(scene -> Step.about(scene, DIGEST.about(prefix, Material.scene(scene)), check(scene), words))
 *         .toList();
 * Sitting sitting = reading.begin(run, id, new Plan(List.copyOf(steps), 0));
 * for (Step<Digest> step : steps) {
 *     sitting.read(step).value().ifPresent(digests::add);
 * }
 * }</pre>
 */
package org.draftroom.critique.reading;
