/**
 * A strict double of Ollama, not a model: it refuses what a real server refuses and what Draftroom's own rules
 * forbid, plays hostile answers on demand, and keeps a journal of what it was asked. Loopback only.
 */
package org.draftroom.ollama.twin;
