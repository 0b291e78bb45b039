package org.draftroom.critique.reading.web;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.draftroom.support.jobs.Job;
import org.draftroom.support.jobs.JobStatus;
import org.draftroom.support.jobs.Jobs;

/**
 * The readings of a script that run or wait, as one thing.
 *
 * @param title of the reading that is at it, or comes first
 * @param job its job
 * @param words where it stands
 * @param then the titles of those after it, in their order
 */
record UnderWay(String title, Job job, String words, String then) {

    /** Null when none is. */
    static UnderWay of(List<ShownCard> cards, Jobs jobs) {
        List<ShownCard> inOrder = cards.stream()
                .filter(ShownCard::isSharedJob)
                .sorted(Comparator.comparing((ShownCard card) -> card.job().status() != JobStatus.RUNNING)
                        .thenComparing(card -> jobs.placeInQueue(card.job().id())))
                .toList();
        if (inOrder.isEmpty()) {
            return null;
        }
        ShownCard first = inOrder.get(0);
        String then = inOrder.stream().skip(1).map(ShownCard::title).collect(Collectors.joining(", "));
        return new UnderWay(first.title(), first.job(), first.words(), then);
    }
}
