package org.draftroom.ollama;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The hosts of Ollama: how they are, and which one takes the next call. */
@ApplicationScoped
public class Hosts {

    private static final Duration QUARANTINE = Duration.ofSeconds(30);

    private final List<Host> hosts;
    private final HostLook look;
    private final Clock clock;
    private final Duration fresh;
    private final ExecutorService lookers;

    @Inject
    public Hosts(OllamaSettings settings, Wire wire, Clock clock) {
        this(settings, new HostLook(wire, settings, clock, OllamaProgram.ofThisMachine()), clock);
    }

    Hosts(OllamaSettings settings, HostLook look, Clock clock) {
        this.hosts = settings.urls().stream()
                .distinct()
                .map(url -> new Host(url, settings.permits()))
                .toList();
        this.look = look;
        this.clock = clock;
        this.fresh = settings.lookEvery();
        this.lookers = Executors.newFixedThreadPool(Math.max(1, hosts.size()), Hosts::thread);
    }

    @PreDestroy
    void stop() {
        lookers.shutdownNow();
    }

    /** What is known, at once; a host that hasn't been looked at yet is left out. */
    public List<HostReport> reports() {
        return hosts.stream().map(Host::report).filter(Objects::nonNull).toList();
    }

    /** Looks at all hosts now, side by side; takes a few seconds at most. */
    public List<HostReport> lookAtAll() {
        lookAt(hosts);
        return reports();
    }

    /** What is known, after a look at those hosts that weren't looked at for so long. */
    public List<HostReport> reports(Duration age) {
        Instant limit = clock.instant().minus(age);
        lookAt(hosts.stream()
                .filter(host -> host.report() == null || host.report().seenAt().isBefore(limit))
                .toList());
        return reports();
    }

    Optional<Host> find(URI url) {
        return hosts.stream().filter(host -> host.url().equals(url)).findFirst();
    }

    HostReport lookAt(Host host) {
        HostReport seen = look.at(host.url());
        host.report(seen);
        return seen;
    }

    /**
     * The host for a call: able, not known to fail, with the least to do. Between equals the same beginning of a
     * prompt goes to the same host, which then has it in its cache.
     *
     * @throws OllamaFailure when none can do it, with the reason that is nearest to success
     */
    Host pick(String model, Set<Capability> needs, String prefix, Collection<Host> without) {
        var candidates = new ArrayList<>(hosts);
        candidates.removeAll(without);
        lookAt(candidates.stream().filter(this::isStale).toList());
        Instant now = clock.instant();
        return candidates.stream()
                .filter(host -> host.report().objection(model, needs).isEmpty())
                .min(Comparator.comparing((Host host) -> host.isSuspect(now))
                        .thenComparing(host -> host.turns().load())
                        .thenComparing(host -> rank(host, prefix)))
                .orElseThrow(() -> nearest(candidates, model, needs));
    }

    /** The host failed: it comes last for a while. */
    void suspect(Host host) {
        host.suspectUntil(clock.instant().plus(QUARANTINE));
    }

    private void lookAt(List<Host> some) {
        List<CompletableFuture<Void>> looks = some.stream()
                .map(host -> CompletableFuture.runAsync(() -> lookAt(host), lookers))
                .toList();
        looks.forEach(CompletableFuture::join);
    }

    /** As if drawn by lot for this host and prefix; a plain hash would put the same host first for every prefix. */
    private static int rank(Host host, String prefix) {
        int mixed = 31 * host.url().hashCode() + prefix.hashCode();
        mixed = (mixed ^ (mixed >>> 16)) * 0x85ebca6b;
        mixed = (mixed ^ (mixed >>> 13)) * 0xc2b2ae35;
        return mixed ^ (mixed >>> 16);
    }

    private boolean isStale(Host host) {
        HostReport report = host.report();
        return report == null
                || report.failure().isPresent()
                || report.seenAt().plus(fresh).isBefore(clock.instant());
    }

    private static OllamaFailure nearest(List<Host> candidates, String model, Set<Capability> needs) {
        return candidates.stream()
                .flatMap(host -> host.report().objection(model, needs).stream())
                .min(Comparator.comparing(failure -> ModelStatus.distance(failure.problem())))
                .orElseGet(() -> new OllamaFailure(Problem.UNREACHABLE, OllamaWords::noHost));
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "ollama-look");
        thread.setDaemon(true);
        return thread;
    }
}
