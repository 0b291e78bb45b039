package org.draftroom.critique.coverage;

import org.draftroom.critique.digest.Claim;

/** A film or series the model names; that it exists and is like this is its opinion, and nobody has checked it. */
public record Comparable(String title, int year, Claim common) {}
