/**
 * What a critique of a scene finds: our own scenes with planted flaws, each with a clean twin. {@link
 * org.draftroom.evaluation.critique.SceneCritic} is all that it knows of the product.
 * docs/reference/evaluation-critique.md says what is measured and how.
 */
package org.draftroom.evaluation.critique;
