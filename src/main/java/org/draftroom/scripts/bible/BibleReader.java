package org.draftroom.scripts.bible;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.draftroom.scripts.ScriptCasts;
import org.draftroom.scripts.bible.BibleReading.Dismissed;
import org.draftroom.support.Sql;

/** Reads bibles beside the scripts of their projects. Whoever asks has looked the project up first. */
@ApplicationScoped
public class BibleReader {

    private static final Comparator<BibleEntry> BY_WORDS = Comparator.comparingInt(
                    (BibleEntry one) -> -one.facts().words())
            .thenComparing(one -> NameKey.of(one.entry().name()));

    private static final Comparator<BibleEntry> BY_PAGES = Comparator.comparingInt(
                    (BibleEntry one) -> -one.facts().eighths())
            .thenComparing(one -> NameKey.of(one.entry().name()));

    private final Sql sql;
    private final Bible bible;
    private final ScriptCasts casts;

    public BibleReader(Sql sql, Bible bible, ScriptCasts casts) {
        this.sql = sql;
        this.bible = bible;
        this.casts = casts;
    }

    public BibleReading read(UUID project) {
        ProjectFacts facts = facts(project);
        List<Entry> entries = bible.of(project);
        List<Dismissed> dismissed = bible.dismissed(project);
        return new BibleReading(
                of(entries, EntryKind.CHARACTER, facts, BY_WORDS),
                of(entries, EntryKind.PLACE, facts, BY_PAGES),
                proposals(entries, dismissed, facts),
                dismissed);
    }

    /** The entry with its facts. */
    public BibleEntry beside(Entry entry) {
        return beside(entry, facts(entry.project()));
    }

    /** The bible as the head of a prompt. */
    public BibleHead head(UUID project) {
        if (bible.of(project).isEmpty()) {
            return BibleHead.EMPTY;
        }
        BibleReading now = read(project);
        return BibleHead.of(HeadText.of(now.characters(), now.places()));
    }

    private ProjectFacts facts(UUID project) {
        List<NamedScript> scripts = sql
                .list(
                        row -> new Version(
                                row.getObject("id", UUID.class), row.getString("title"), row.getInt("version")),
                        "select id, title, version from script where project_id = ? order by made_at, id",
                        project)
                .stream()
                .map(script -> NamedScript.of(script.id, script.title, casts.at(script.id, script.version)))
                .toList();
        return new ProjectFacts(scripts);
    }

    private record Version(UUID id, String title, int version) {}

    private static List<BibleEntry> of(
            List<Entry> entries, EntryKind kind, ProjectFacts facts, Comparator<BibleEntry> order) {
        return entries.stream()
                .filter(entry -> entry.kind() == kind)
                .map(entry -> beside(entry, facts))
                .sorted(order)
                .toList();
    }

    private static BibleEntry beside(Entry entry, ProjectFacts facts) {
        return new BibleEntry(entry, facts.of(entry.kind(), entry.profile().keys()));
    }

    private static List<Proposal> proposals(List<Entry> entries, List<Dismissed> dismissed, ProjectFacts facts) {
        List<Proposal> proposals = new ArrayList<>();
        for (EntryKind kind : EntryKind.values()) {
            Set<String> known = known(kind, entries, dismissed);
            for (String name : facts.names(kind)) {
                if (!known.contains(name) && name.length() <= Profile.NAME_LIMIT) {
                    proposals.add(new Proposal(kind, name, facts.of(kind, List.of(name))));
                }
            }
        }
        return List.copyOf(proposals);
    }

    private static Set<String> known(EntryKind kind, List<Entry> entries, List<Dismissed> dismissed) {
        Set<String> known = new HashSet<>();
        entries.stream()
                .filter(entry -> entry.kind() == kind)
                .forEach(entry -> known.addAll(entry.profile().keys()));
        dismissed.stream().filter(one -> one.kind() == kind).forEach(one -> known.add(NameKey.of(one.name())));
        return known;
    }
}
