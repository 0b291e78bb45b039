/**
 * What the model's work is worth, measured: bin/evaluate runs it against a live Ollama, its tests run it on the
 * double. docs/reference has a page for each evaluation.
 */
package org.draftroom.evaluation;
