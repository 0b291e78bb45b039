package org.draftroom.scripts.web;

/** What cards say things with. */
record CardMaking(Ago ago, CardWords words, CountWords counts) {}
