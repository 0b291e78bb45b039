package org.draftroom.critique;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.draftroom.critique.reading.PinnedScene;
import org.draftroom.critique.reading.PinnedScript;
import org.draftroom.critique.reading.Quote;
import org.draftroom.critique.reading.ScriptHead;
import org.draftroom.evaluation.Chat;
import org.draftroom.evaluation.critique.SceneCritic;
import org.draftroom.evaluation.critique.SceneReading;
import org.draftroom.evaluation.critique.SceneReading.Cost;
import org.draftroom.evaluation.critique.SceneReading.Kept;
import org.draftroom.evaluation.critique.SceneReading.Noted;
import org.draftroom.evaluation.critique.SceneReading.Shown;
import org.draftroom.ollama.ChatCall;
import org.draftroom.ollama.ChatReply;
import org.draftroom.ollama.reading.Asked;
import org.draftroom.ollama.reading.Checked;
import org.draftroom.screenplay.pagination.PageSize;
import org.draftroom.scripts.bible.BibleHead;

/**
 * The product's critique of a scene, for the evaluation: {@link SceneReader} without its job and its tables, and
 * all-round, which is how a scene is read unless somebody wants more. Where the critique changes, this is the place that follows; the evaluation knows nothing but {@link SceneReading}.
 */
public record ProductCritic(Chat chat) implements SceneCritic {

    /** What the model was asked by; kept with the figures. */
    public static final String VERSION = Looks.VERSION;

    /** How many kinds of note there are. */
    public static final int KINDS = NoteKind.values().length;

    /** Of no project, and without a bible. */
    private static final UUID NOBODYS = new UUID(0, 0);

    @Override
    public SceneReading read(PinnedScene scene, int time) {
        List<ChatReply> replies = new ArrayList<>();
        PinnedScript script = new PinnedScript(
                NOBODYS, NOBODYS, scene.title(), scene.version(), PageSize.LETTER, scene.screenplay(), List.of(scene));
        Look look = Looks.of(Lens.ALL_ROUND, "", scene, ScriptHead.of(script, BibleHead.EMPTY));
        Asked asked = look.asked().withSeed(time);
        Answer first = ask(asked.call(), look, replies);
        Answer last = first.checked().isWorthAskingAgain()
                ? ask(asked.again(first.checked().faults()), look, replies)
                : first;
        Answer best = last.checked().worth() > first.checked().worth() ? last : first;
        boolean isValid = first.checked().isUsable();
        return best.checked()
                .value()
                .map(assessment -> shown(reply(best.text()), assessment, isValid, cost(replies)))
                .orElseGet(() -> nothing(cost(replies)));
    }

    private Answer ask(ChatCall call, Look look, List<ChatReply> replies) {
        ChatReply reply = chat.ask(call);
        replies.add(reply);
        return new Answer(reply.text(), look.check().of(reply.text()));
    }

    private record Answer(String text, Checked<Assessment> checked) {}

    private static SceneReading shown(Reply reply, Assessment assessment, boolean isValid, Cost cost) {
        List<Noted> notes = assessment.notes().stream()
                .map(note -> new Noted(
                        shown(note.quote(), claims(reply, note)), note.kind().word()))
                .toList();
        Map<String, Integer> ratings = assessment.ratings().entrySet().stream()
                .collect(Collectors.toMap(
                        rated -> rated.getKey().word(),
                        rated -> rated.getValue().rating()));
        int remarks = reply.beats().size()
                + reply.strengths().size()
                + reply.ratings().size();
        Assessment.Withheld withheld = assessment.withheld();
        return new SceneReading(
                notes,
                remarks(reply, assessment),
                ratings,
                new Kept(reply.notes().size(), withheld.notes(), remarks, withheld.others()),
                true,
                isValid,
                cost);
    }

    private static SceneReading nothing(Cost cost) {
        return new SceneReading(List.of(), List.of(), Map.of(), new Kept(0, 0, 0, 0), false, false, cost);
    }

    private static List<Shown> remarks(Reply reply, Assessment assessment) {
        Stream<Shown> beats = assessment.beats().entrySet().stream()
                .map(beat -> shown(
                        beat.getValue().quote(),
                        List.of(reply.beats().get(beat.getKey()).quote())));
        Stream<Shown> strengths = assessment.strengths().stream()
                .map(strength -> shown(
                        strength.quote(),
                        reply.strengths().stream()
                                .filter(claim -> claim.text().equals(strength.text()))
                                .map(Reply.Claim::quote)
                                .toList()));
        Stream<Shown> ratings = assessment.ratings().entrySet().stream()
                .map(rated -> shown(
                        rated.getValue().quote(),
                        List.of(reply.ratings().get(rated.getKey()).quote())));
        return Stream.of(beats, strengths, ratings).flatMap(some -> some).toList();
    }

    private static List<String> claims(Reply reply, Assessment.DraftNote note) {
        return reply.notes().stream()
                .filter(claim -> claim.kind() == note.kind()
                        && Objects.equals(claim.what(), note.what())
                        && Objects.equals(claim.why(), note.why())
                        && Objects.equals(claim.attempt(), note.attempt()))
                .map(Reply.NoteClaim::quote)
                .toList();
    }

    private static Shown shown(Quote quote, List<String> claimed) {
        return new Shown(quote.text(), claimed, quote.from(), quote.to());
    }

    private static Reply reply(String text) {
        try {
            return ReplyReader.read(text, Lens.ALL_ROUND);
        } catch (ReplyReader.Unusable unusable) {
            throw new IllegalStateException("Read once, and not again", unusable);
        }
    }

    private static Cost cost(List<ChatReply> replies) {
        return new Cost(
                replies.size(),
                replies.stream().mapToInt(reply -> reply.run().promptTokens()).sum(),
                replies.stream().mapToInt(reply -> reply.run().replyTokens()).sum(),
                replies.stream()
                        .mapToDouble(reply -> reply.run().timing().total().toMillis() / 1000.0)
                        .sum());
    }
}
