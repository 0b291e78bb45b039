/** What the model says of a scene, each note resting on a quote that code has found there. Uses scripts, ollama. */
package org.draftroom.critique;
