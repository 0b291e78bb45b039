package org.draftroom.screenplay.fdx;

import java.util.List;

/**
 * What reading a Final Draft document gave.
 *
 * @param fountain the script as Fountain text
 * @param remarks what was kept but can't be shown, and what wasn't understood, in words for the writer
 */
public record Reading(String fountain, List<String> remarks) {}
