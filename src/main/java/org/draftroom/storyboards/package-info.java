/**
 * Boards of a script's scenes: panels in order, each with the versions of its picture, the lines of the script that it
 * shows and what is planned for its shot. What is read in a picture, measured of it or said about it is in packages below,
 * which use this one. Uses scripts, projects, accounts and support.
 */
package org.draftroom.storyboards;
