package org.draftroom.scripts;

/** A script's text at a version: lines joined by one line feed, no carriage return, no zero character. */
public record ScriptText(int version, String text) {}
