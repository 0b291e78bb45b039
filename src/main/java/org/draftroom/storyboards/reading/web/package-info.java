/** What a panel shows, on pages: read, corrected by hand, and read for a whole board. */
package org.draftroom.storyboards.reading.web;
