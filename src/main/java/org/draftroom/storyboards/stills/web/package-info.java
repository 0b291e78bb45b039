/** The page on which two stills of a board are compared. */
package org.draftroom.storyboards.stills.web;
