/**
 * The closed vocabularies in which a panel is described. Whoever isn't sure says nothing: no vocabulary has a word for
 * that. docs/reference/panel-reading.md has all words with their meanings. Uses nothing.
 *
 * <p>Sizes, framings, angles and moves are those common to R. Thompson and C. Bowen, “Grammar of the Shot”, J. Mascelli,
 * “The Five C's of Cinematography”, and S. Katz, “Film Directing: Shot by Shot”; where these differ, the entry says what
 * counts here.
 */
package org.draftroom.storyboards.reading.terms;
