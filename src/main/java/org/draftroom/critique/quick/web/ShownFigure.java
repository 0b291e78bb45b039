package org.draftroom.critique.quick.web;

import org.draftroom.critique.digest.Measure;

/** A figure and the line it rests on. */
public record ShownFigure(Measure measure, int value, ShownLine line) {}
