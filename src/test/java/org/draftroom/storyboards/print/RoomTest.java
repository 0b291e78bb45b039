package org.draftroom.storyboards.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RoomTest {

    @Test
    void theLongestTextGivesWayAndSaysSo() {
        Room.Shared shared = new Room(3, 8).share(List.of(List.of("one", "two", "three four"), List.of("five")));
        assertThat(shared.texts()).containsExactly(List.of("one", "two…"), List.of("five"));
        assertThat(shared.isCut()).isTrue();
    }

    @Test
    void whatFitsStaysAsItIs() {
        List<List<String>> texts = List.of(List.of("one"), List.of());
        assertThat(new Room(1, 8).share(texts)).isEqualTo(new Room.Shared(texts, false));
    }

    @Test
    void textsThatThereIsNoLineForAreSaidByTheLastThatThereIs() {
        Room.Shared shared = new Room(1, 8).share(List.of(List.of("one"), List.of("two")));
        assertThat(shared.texts()).containsExactly(List.of("one…"), List.of());
        assertThat(new Room(0, 8).share(List.of(List.of("one"))).isCut()).isTrue();
    }

    @Test
    void anEllipsisNeverMakesALineWider() {
        assertThat(Room.shortened("12345678", 8)).isEqualTo("1234567…");
        assertThat(Room.fitted("灯台灯台", 5)).isEqualTo("灯台…");
    }
}
