package org.draftroom.ollama;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.net.URI;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import org.draftroom.English;
import org.draftroom.support.Cancellation;

/**
 * The model at a host, asked as the product asks it: with its client and its settings (the DRAFTROOM_OLLAMA
 * variables count), but without a server or a database.
 */
public final class LiveModel implements AutoCloseable {

    private final House house;

    private LiveModel(House house) {
        this.house = house;
    }

    /** @param host instead of those that the settings name */
    public static LiveModel at(Optional<URI> host) {
        var builder = new SmallRyeConfigBuilder()
                .addDefaultSources()
                .withConverter(Duration.class, 200, new DurationConverter())
                .withMapping(OllamaSettings.class);
        host.ifPresent(url -> builder.withSources(new PropertiesConfigSource(
                Map.of("draftroom.ollama.urls", url.toString()), "the host asked for", 1000)));
        return new LiveModel(House.with(builder.build().getConfigMapping(OllamaSettings.class)));
    }

    /** Why nothing can be asked, with what to do; empty when the model is there. */
    public Optional<String> objection() {
        var reports = house.hosts().lookAtAll();
        boolean isReady = reports.stream().anyMatch(report -> objection(report).isEmpty());
        return isReady
                ? Optional.empty()
                : reports.stream()
                        .flatMap(report -> objection(report).stream())
                        .findFirst()
                        .map(LiveModel::explained);
    }

    /** The model's name and the digest that the hosts have of it. */
    public String build() {
        String model = house.settings().model();
        return model + " "
                + house.hosts().reports().stream()
                        .map(report -> report.digest(model))
                        .distinct()
                        .toList();
    }

    /** What went wrong, and what to do. */
    public static String explained(OllamaFailure failure) {
        return failure.explained(English.words(OllamaWords.class));
    }

    public ChatReply ask(ChatCall call) {
        return house.gemma().chat(call, ReplyListener.none(), new Cancellation());
    }

    @Override
    public void close() {
        house.hosts().stop();
    }

    private Optional<OllamaFailure> objection(HostReport report) {
        return report.objection(house.settings().model(), EnumSet.of(Capability.COMPLETION));
    }
}
