/**
 * Questions about a script: the scenes that have to do with one are found by full-text search, and the model's answer is
 * made of sentences that each rest on a quote. Uses reading, scripts and the bible; knows none of the other readings.
 */
package org.draftroom.critique.ask;
