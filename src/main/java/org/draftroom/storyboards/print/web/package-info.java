/** The page that prints a board, and its files. */
package org.draftroom.storyboards.print.web;
