package org.draftroom.critique.coverage.web;

/** A line of the table that a reader's form begins with. */
public record FormLine(String label, String value) {}
