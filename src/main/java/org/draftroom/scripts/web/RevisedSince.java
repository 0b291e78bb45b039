package org.draftroom.scripts.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.draftroom.screenplay.fountain.Fountain;
import org.draftroom.screenplay.revisions.RevisionColor;
import org.draftroom.scripts.Script;
import org.draftroom.scripts.ScriptLog;
import org.draftroom.scripts.ScriptMoments;
import org.draftroom.scripts.ScriptMoments.Moment;
import org.draftroom.scripts.drafts.Drafts;
import org.draftroom.scripts.print.Revision;
import org.draftroom.scripts.print.Revisions;
import org.draftroom.scripts.revisions.RevisionTexts;
import org.draftroom.scripts.revisions.ScriptRevision;
import org.draftroom.scripts.revisions.ScriptRevisions;

/** What a printing can mark as changed: by the script's revisions, since a draft, or since the writing paused. */
@ApplicationScoped
class RevisedSince {

    /** All revisions, each on its own paper. */
    static final String REVISIONS = "revisions";

    private static final int MOMENTS = 40;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy, HH:mm", Locale.ENGLISH);

    /** @param value as it stands in addresses: "revisions", "r2" for the second of them, or a version */
    public record Choice(String value, String words, boolean chosen) {}

    public record Group(String title, List<Choice> choices) {}

    private final ScriptLog log;
    private final ScriptMoments moments;
    private final Drafts drafts;
    private final ScriptRevisions revisions;
    private final RevisionTexts texts;
    private final ExportWords words;

    RevisedSince(
            ScriptLog log,
            ScriptMoments moments,
            Drafts drafts,
            ScriptRevisions revisions,
            RevisionTexts texts,
            ExportWords words) {
        this.log = log;
        this.moments = moments;
        this.drafts = drafts;
        this.revisions = revisions;
        this.texts = texts;
        this.words = words;
    }

    /** What there is to choose from; a group that would be empty isn't there. */
    List<Group> choices(Script script, String chosen) {
        List<Choice> ofRevisions = new ArrayList<>();
        List<ScriptRevision> all = revisions.list(script.id());
        if (all.size() > 1) {
            ofRevisions.add(choice(REVISIONS, words.allRevisions(), chosen));
        }
        for (int i = all.size() - 1; i >= 0; i--) {
            ofRevisions.add(choice("r" + all.get(i).number(), all.get(i).label(ZoneId.systemDefault()), chosen));
        }
        List<Choice> ofDrafts = drafts.list(script.id()).stream()
                .filter(draft -> draft.version() < script.version())
                .map(draft -> choice(String.valueOf(draft.version()), draft.name(), chosen))
                .toList();
        List<Choice> ofMoments = moments.of(script, MOMENTS).stream()
                .map(moment -> choice(String.valueOf(moment.version()), label(moment), chosen))
                .toList();
        return Stream.of(
                        new Group(words.allOfRevisions(), ofRevisions),
                        new Group(words.drafts(), ofDrafts),
                        new Group(words.pauses(), ofMoments))
                .filter(group -> !group.choices().isEmpty())
                .toList();
    }

    /** Whether the script has revisions of its own. */
    boolean hasRevisions(Script script) {
        return !revisions.list(script.id()).isEmpty();
    }

    /** What a printing of the script marks as it is chosen. */
    Revisions of(Script script, PrintForm form) throws PrintOrder.Refused {
        if (form.since.isEmpty()) {
            return Revisions.NONE;
        }
        RevisionColor color =
                RevisionColor.of(form.color).orElseThrow(() -> new PrintOrder.Refused(words.noColour(form.color)));
        List<Revision> marked = ofRevisions(script, form.since)
                .or(() -> version(script, form.since).map(version -> List.of(since(script, version, color))))
                .orElseThrow(() -> new PrintOrder.Refused(words.noVersion(form.since)));
        return new Revisions(marked, !form.changed.isEmpty());
    }

    private Optional<List<Revision>> ofRevisions(Script script, String since) {
        List<ScriptRevision> all = revisions.list(script.id());
        if (since.equals(REVISIONS) && !all.isEmpty()) {
            return Optional.of(texts.printed(script.id(), all));
        }
        for (int i = 0; i < all.size(); i++) {
            if (since.equals("r" + all.get(i).number())) {
                return Optional.of(alone(texts.printed(script.id(), all.subList(i, all.size()))));
            }
        }
        return Optional.empty();
    }

    /** The first of several; what those behind it changed isn't marked. */
    private static List<Revision> alone(List<Revision> several) {
        List<Revision> alone = new ArrayList<>(several.subList(0, 1));
        several.stream()
                .skip(1)
                .map(revision -> Revision.unmarked(revision.earlier()))
                .forEach(alone::add);
        return alone;
    }

    private static Optional<Integer> version(Script script, String since) {
        return Optional.of(since)
                .filter(typed -> typed.matches("\\d{1,9}"))
                .map(Integer::valueOf)
                .filter(version -> version <= script.version());
    }

    private Revision since(Script script, int version, RevisionColor color) {
        return new Revision(Fountain.parse(log.text(script.id(), version)), color);
    }

    private static Choice choice(String value, String words, String chosen) {
        return new Choice(value, words, value.equals(chosen));
    }

    private String label(Moment moment) {
        Instant at = moment.at();
        String day = DAY.format(at.atZone(ZoneId.systemDefault()));
        return moment.version() == 0 ? words.began(day) : day;
    }
}
