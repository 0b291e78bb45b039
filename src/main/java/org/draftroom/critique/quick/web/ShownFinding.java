package org.draftroom.critique.quick.web;

import org.draftroom.critique.quick.Aspect;
import org.draftroom.critique.quick.Finding;

/** @param finding null when the answer rests on no line; so is the line then */
public record ShownFinding(Aspect aspect, Finding finding, ShownLine line) {}
