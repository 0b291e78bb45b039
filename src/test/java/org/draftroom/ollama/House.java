package org.draftroom.ollama;

import java.time.Clock;

/** The client's parts, wired as the server wires them. */
record House(OllamaSettings settings, Wire wire, Hosts hosts, Gemma gemma) {

    static House with(OllamaSettings settings) {
        var wire = new Wire(settings);
        var hosts = new Hosts(settings, wire, Clock.systemUTC());
        return new House(settings, wire, hosts, new Gemma(settings, hosts, wire));
    }
}
