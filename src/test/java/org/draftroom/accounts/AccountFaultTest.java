package org.draftroom.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.draftroom.English;
import org.draftroom.accounts.web.AccountWords;
import org.junit.jupiter.api.Test;

class AccountFaultTest {

    private final AccountWords words = English.words(AccountWords.class);

    @Test
    void isSaidWithTheLimitsThatHold() {
        assertThat(words.fault(AccountFault.SHORT_PASSWORD)).contains(" " + Passwords.SHORTEST + " ");
        assertThat(words.fault(AccountFault.LONG_PASSWORD)).contains(" " + Passwords.MOST_BYTES + " ");
        assertThat(words.fault(AccountFault.LONG_NAME)).contains(" " + Person.NAME_LIMIT + " ");
        assertThat(words.passwordHint()).contains(" " + Passwords.SHORTEST + " ");
        assertThat(words.shortest()).contains(" " + Passwords.SHORTEST + " ");
    }
}
