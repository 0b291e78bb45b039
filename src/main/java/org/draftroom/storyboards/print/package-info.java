/**
 * A board on paper and in tables: its panels in a grid as a PDF file, its shots, readings and light as CSV. Uses
 * storyboards with its readings, findings and light, scripts, and support.
 */
package org.draftroom.storyboards.print;
