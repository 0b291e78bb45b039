package org.draftroom.screenplay.printed;

import java.util.List;

/**
 * What reading printed pages gave.
 *
 * @param fountain the script as Fountain text
 * @param remarks what was done and what could not be told, in whole sentences for the writer
 */
public record Transcript(String fountain, List<String> remarks) {}
