/**
 * How a script is read by the model: one scene or the whole, a question at a time, each answer kept and each quote
 * found in the text. Whatever of the critique asks the model builds on this. Uses scripts, ollama, support.
 */
package org.draftroom.critique.reading;
