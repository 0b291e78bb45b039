package org.draftroom.ollama.web;

import java.util.List;
import java.util.stream.Stream;
import org.draftroom.ollama.Capability;
import org.draftroom.ollama.InstalledModel;
import org.draftroom.ollama.ModelOnHost;
import org.draftroom.ollama.RunningModel;
import org.draftroom.ollama.Words;

/** A model on a host, in words. */
public record ModelFacts(ModelOnHost model, int context, ModelWords words) {

    private static final int DIGEST_SHOWN = 12;

    public String name() {
        return model.name();
    }

    public boolean isThere() {
        return model.installed().isPresent();
    }

    public String disk() {
        return model.installed().map(this::disk).orElse("");
    }

    public List<Skill> skills() {
        return Stream.of(Capability.values())
                .map(capability -> new Skill(capability, model.can(capability)))
                .toList();
    }

    /** True when an image or a sound would be refused. */
    public boolean lacksSomething() {
        return isThere() && skills().stream().anyMatch(skill -> !skill.has());
    }

    public String memory() {
        return model.running().map(this::memory).orElseGet(words::notLoaded);
    }

    public String contextWords() {
        String wanted = Words.number(context);
        int trained = model.card().map(card -> card.contextLength()).orElse(0);
        return trained > 0 ? words.tokensOf(wanted, Words.number(trained)) : words.tokens(wanted);
    }

    /** Non-empty when something is slower than it could be. */
    public String slowness() {
        return model.running().map(this::slowness).orElse("");
    }

    private String disk(InstalledModel installed) {
        String digest = installed.digest().replaceFirst("^sha256:", "");
        String shown = digest.substring(0, Math.min(DIGEST_SHOWN, digest.length()));
        return words.disk(Words.bytes(installed.size()), installed.build(), shown);
    }

    private String memory(RunningModel running) {
        int onProcessor = running.percentOnProcessor();
        String size = Words.bytes(running.size());
        if (onProcessor == 0) {
            return words.onCard(size);
        }
        return onProcessor >= 100 ? words.onProcessor(size) : words.partlyOnProcessor(size, onProcessor);
    }

    private String slowness(RunningModel running) {
        if (running.contextLength() > 0 && running.contextLength() != context) {
            return words.loadedElse(Words.number(running.contextLength()));
        }
        return switch (Integer.signum(running.percentOnProcessor()) + running.percentOnProcessor() / 100) {
            case 0 -> "";
            case 1 -> words.cardTooSmall();
            default -> words.noCard();
        };
    }

    /** What the model takes, or doesn't. */
    public record Skill(Capability capability, boolean has) {}
}
