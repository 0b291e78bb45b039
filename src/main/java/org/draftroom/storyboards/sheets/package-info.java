/**
 * Contact sheets: scanned or exported pages of panels, taken apart. Finding the panels is pure Java on a raster of luma; sheets wait
 * in the database until their panels are on the board. Uses boards and support.
 */
package org.draftroom.storyboards.sheets;
