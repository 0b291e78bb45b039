package org.draftroom.ollama;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.draftroom.support.Cancellation;

/** The local model. Blocks until the reply is whole; waits its turn when a host is busy. */
@ApplicationScoped
public class Gemma {

    private final OllamaSettings settings;
    private final Hosts hosts;
    private final Wire wire;

    Gemma(OllamaSettings settings, Hosts hosts, Wire wire) {
        this.settings = settings;
        this.hosts = hosts;
        this.wire = wire;
    }

    /**
     * Asks and follows the reply. When a host fails before anything of the reply was heard, another one is tried.
     *
     * @throws OllamaFailure when there is no whole reply, {@link Problem#CANCELLED} among the reasons; after a
     *     cancel the connection is closed, at whatever stage the call was
     */
    public ChatReply chat(ChatCall call, ReplyListener listener, Cancellation cancellation) {
        List<Host> failed = new ArrayList<>();
        Host host = pick(call, failed);
        while (true) {
            var talk = new Talk(new Question(call, settings), listener);
            try {
                return talk.with(host, wire, cancellation);
            } catch (OllamaFailure failure) {
                note(host, failure);
                failed.add(host);
                if (talk.hasBegun() || !failure.problem().isOfOneHost()) {
                    throw failure;
                }
                host = another(call, failed, failure);
            }
        }
    }

    /** The builds of the model that reads, on the hosts that can be asked, as last seen; empty when none is known. */
    public Set<String> digests() {
        if (hosts.reports().isEmpty()) {
            hosts.lookAtAll();
        }
        return hosts.reports().stream()
                .filter(report -> report.objection(settings.model(), EnumSet.of(Capability.COMPLETION))
                        .isEmpty())
                .map(report -> report.digest(settings.model()))
                .filter(digest -> !digest.isEmpty())
                .collect(Collectors.toSet());
    }

    /** Tokens of question and answer together that a call has room for. */
    public int context() {
        return settings.context();
    }

    /** Asks this host and no other. */
    ChatReply chat(Host host, ChatCall call, ReplyListener listener, Cancellation cancellation) {
        hosts.lookAt(host).objection(model(call), needs(call)).ifPresent(failure -> {
            throw failure;
        });
        return new Talk(new Question(call, settings), listener).with(host, wire, cancellation);
    }

    private Host pick(ChatCall call, List<Host> without) {
        return hosts.pick(model(call), needs(call), call.system(), without);
    }

    private Host another(ChatCall call, List<Host> failed, OllamaFailure failure) {
        try {
            return pick(call, failed);
        } catch (OllamaFailure nobodyElse) {
            throw failure;
        }
    }

    private void note(Host host, OllamaFailure failure) {
        if (failure.problem().isOfOneHost()) {
            hosts.suspect(host);
        }
    }

    /** The name of the model that this call goes to. */
    String model(ChatCall call) {
        return new Question(call, settings).model();
    }

    private static Set<Capability> needs(ChatCall call) {
        Set<Capability> needs = EnumSet.of(Capability.COMPLETION);
        call.media().forEach(media -> needs.add(media.needs()));
        return needs;
    }
}
