package org.draftroom.ollama;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Looks at a host: a few short questions, never an exception. */
final class HostLook {

    private final Wire wire;
    private final OllamaSettings settings;
    private final Clock clock;
    private final OllamaProgram program;

    HostLook(Wire wire, OllamaSettings settings, Clock clock, OllamaProgram program) {
        this.wire = wire;
        this.settings = settings;
        this.clock = clock;
        this.program = program;
    }

    HostReport at(URI host) {
        if (!isAddress(host)) {
            return failed(host, "", noAddress(host));
        }
        var models = new Models(wire, host, settings.lookTimeout());
        String version = "";
        try {
            version = models.version();
            List<ModelOnHost> wanted =
                    settings.models().stream().map(name -> seen(models, name)).toList();
            return new HostReport(host, clock.instant(), version, wanted, tooOld(host, version));
        } catch (OllamaFailure failure) {
            return failed(host, version, explained(host, failure));
        }
    }

    private HostReport failed(URI host, String version, OllamaFailure failure) {
        return new HostReport(host, clock.instant(), version, List.of(), Optional.of(failure));
    }

    private static boolean isAddress(URI host) {
        return host.getHost() != null && List.of("http", "https").contains(host.getScheme());
    }

    private static OllamaFailure noAddress(URI host) {
        return new OllamaFailure(Problem.UNREACHABLE, words -> words.noAddress(host));
    }

    private static ModelOnHost seen(Models models, String name) {
        Optional<InstalledModel> installed = models.installed(name);
        return new ModelOnHost(
                name,
                installed,
                installed.map(model -> models.card(name)),
                installed.flatMap(model -> models.running(name)));
    }

    private static Optional<OllamaFailure> tooOld(URI host, String version) {
        return Version.parse(version).isAtLeast(Version.MINIMUM)
                ? Optional.empty()
                : Optional.of(new OllamaFailure(
                        Problem.TOO_OLD, words -> words.tooOld(version, host, Version.MINIMUM.text())));
    }

    private OllamaFailure explained(URI host, OllamaFailure failure) {
        if (failure.problem() != Problem.UNREACHABLE || !isThisMachine(host)) {
            return failure;
        }
        return program.isInstalled()
                ? new OllamaFailure(Problem.UNREACHABLE, OllamaWords::notRunning, failure)
                : new OllamaFailure(Problem.NOT_INSTALLED, OllamaWords::notInstalled, failure);
    }

    private static boolean isThisMachine(URI host) {
        String name = String.valueOf(host.getHost());
        return name.equals("localhost") || name.startsWith("127.") || name.equals("[::1]");
    }
}
