package org.draftroom.screenplay;

import static org.assertj.core.api.Assertions.assertThat;

import org.draftroom.screenplay.fountain.Fountain;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | She shuts the door and looks at what is left of her coat.
            en | Rain.
            en | 42
            fr | Elle ferme la porte. Il ne la regarde pas, et les enfants sont dans la cour avec lui.
            de | Sie macht die Tür zu, und er ist nicht mehr auf dem Hof. Ich sehe das.
            es | Ella cierra la puerta y los niños no miran. Es una casa con su patio.
            pt | Ela fecha a porta e os meninos não olham. É uma casa com um pátio.
            it | Lei chiude la porta. Gli uomini non sono più nella stanza, per lei è finita.
            nl | Zij doet de deur dicht en hij kijkt niet. Het is een huis met een tuin.
            sv | Hon stänger dörren och han ser inte på henne. Det är ett hus som jag minns.
            pl | Zamyka drzwi i nie patrzy się na niego. To jest dom, w którym co dzień pada.
            ru | Она закрывает дверь и не смотрит на него. Это как он сказал.
            uk | Вона зачиняє двері і не дивиться на нього. Це як він сказав, що є.
            el | Κλείνει την πόρτα και κοιτάζει τη βροχή.
            he | היא סוגרת את הדלת
            ar | تغلق الباب
            ja | 彼女はドアを閉めて、雨を見る。
            zh | 她关上门，看着雨。
            ko | 그녀는 문을 닫고 비를 본다.
            """)
    void lettersAndSmallWordsTellTheLanguage(String language, String action) {
        assertThat(Language.of(Fountain.parse("INT. HOUSE - DAY\n\n" + action + "\n")))
                .isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource({"fr-CA,fr-CA", "klingon,en", "'',en"})
    void theTitlePageSaysIt(String named, String language) {
        String script = "Title: Rain\nLanguage: " + named + "\n\nINT. HOUSE - DAY\n\nRain.\n";
        assertThat(Language.of(Fountain.parse(script))).isEqualTo(language);
    }
}
