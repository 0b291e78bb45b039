/**
 * What a panel shows: read by the model in closed vocabularies, corrected by people, and kept a version of the panel at a
 * time. The script's text is never part of the question, so that what is read can be held against it. Uses storyboards,
 * scripts, ollama and support.
 */
package org.draftroom.storyboards.reading;
