/**
 * How the model is asked many questions: each answer kept under what decides it, so that nothing is asked twice; a
 * reply checked, and asked for once more when nothing can be made of it; long readings let go for whoever waits, and go
 * on where they were. What is asked, and what its answer means, is its callers'. Answers are kept with a script. Uses
 * support.
 *
 * <p>In the run of a {@link org.draftroom.support.jobs.Urgency#BATCH} job whose runner yields:
 *
 * <pre>{@code
 * Sitting sitting = reading.begin(run, script, new Plan(steps, 0));
 * for (Step<Digest> step : steps) {
 *     sitting.read(step).value().ifPresent(digests::add);
 * }
 * }</pre>
 */
package org.draftroom.ollama.reading;
