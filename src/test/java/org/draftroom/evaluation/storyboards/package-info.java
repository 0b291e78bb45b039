/**
 * What Gemma sees on panels, measured against a live Ollama: panels drawn by our own code, whose labels are therefore
 * known, and folders of panels that somebody labelled.
 */
package org.draftroom.evaluation.storyboards;
