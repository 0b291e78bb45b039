/** The pages of measured light: beside a panel, of a still, along a board, and of the camera. */
package org.draftroom.storyboards.light.web;
