package org.draftroom.ollama.web;

import java.util.List;
import java.util.stream.Stream;
import org.draftroom.ollama.Capability;
import org.draftroom.ollama.InstalledModel;
import org.draftroom.ollama.ModelOnHost;
import org.draftroom.ollama.RunningModel;
import org.draftroom.ollama.Words;

/** A model on a host, in words. */
public record ModelFacts(ModelOnHost model, int context) {

    private static final int DIGEST_SHOWN = 12;

    public String name() {
        return model.name();
    }

    public boolean isThere() {
        return model.installed().isPresent();
    }

    public String disk() {
        return model.installed().map(ModelFacts::disk).orElse("");
    }

    public List<Skill> skills() {
        return Stream.of(Capability.values())
                .map(capability -> new Skill(capability.label(), model.can(capability)))
                .toList();
    }

    /** True when an image or a sound would be refused. */
    public boolean lacksSomething() {
        return isThere() && skills().stream().anyMatch(skill -> !skill.has());
    }

    public String memory() {
        return model.running().map(ModelFacts::memory).orElse("Not loaded; the first question loads it");
    }

    public String contextWords() {
        String wanted = Words.number(context) + " tokens for question and answer";
        int trained = model.card().map(card -> card.contextLength()).orElse(0);
        return trained > 0 ? wanted + "; the model was made for up to " + Words.number(trained) : wanted;
    }

    /** Non-empty when something is slower than it could be. */
    public String slowness() {
        return model.running().map(this::slowness).orElse("");
    }

    private static String disk(InstalledModel installed) {
        String digest = installed.digest().replaceFirst("^sha256:", "");
        String build = installed.build().isEmpty() ? "" : ", " + installed.build();
        return Words.bytes(installed.size()) + " on disk" + build + ", digest "
                + digest.substring(0, Math.min(DIGEST_SHOWN, digest.length()));
    }

    private static String memory(RunningModel running) {
        int onProcessor = running.percentOnProcessor();
        String size = Words.bytes(running.size()) + " in memory, ";
        if (onProcessor == 0) {
            return size + "all of it on the graphics card";
        }
        return size + (onProcessor >= 100 ? "all of it" : onProcessor + " % of it") + " on the processor";
    }

    private String slowness(RunningModel running) {
        if (running.contextLength() > 0 && running.contextLength() != context) {
            return "Another program loaded it for " + Words.number(running.contextLength())
                    + " tokens. The next question loads it anew, which takes a while each time.";
        }
        return switch (Integer.signum(running.percentOnProcessor()) + running.percentOnProcessor() / 100) {
            case 0 -> "";
            case 1 -> "The graphics card can't hold all of it, so answers take longer.";
            default -> "It doesn't use a graphics card, so an answer can take minutes.";
        };
    }

    /** What the model takes, or doesn't. */
    public record Skill(String label, boolean has) {}
}
