package se.radslag.methods.opinion.interview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FormCodeTest {

    @Test
    void aCodeIsReadAsItWasPrintedHoweverItIsTyped() {
        assertThat(FormCode.of(17)).isEqualTo("17-U");
        for (int number = 1; number < 3000; number++) {
            assertThat(FormCode.read(FormCode.of(number))).hasValue(number);
        }
        assertThat(FormCode.read(" 17u ")).hasValue(17);
    }

    @Test
    void aWrongDigitAndTwoThatChangedPlacesAreNoticed() {
        for (int number = 10; number < 2000; number++) {
            String digits = String.valueOf(number);
            String letter = FormCode.of(number).substring(digits.length());
            for (int place = 0; place < digits.length(); place++) {
                for (char other = place == 0 ? '1' : '0'; other <= '9'; other++) {
                    if (other != digits.charAt(place)) {
                        String wrong = digits.substring(0, place) + other + digits.substring(place + 1);
                        assertThat(FormCode.read(wrong + letter)).isEmpty();
                    }
                }
                if (place > 0 && digits.charAt(place) != digits.charAt(place - 1) && digits.charAt(place) != '0') {
                    String swapped = digits.substring(0, place - 1)
                            + digits.charAt(place)
                            + digits.charAt(place - 1)
                            + digits.substring(place + 1);
                    assertThat(FormCode.read(swapped + letter)).isEmpty();
                }
            }
        }
        assertThat(FormCode.read("17")).isEmpty();
        assertThat(FormCode.read("0-A")).isEmpty();
        assertThat(FormCode.read("sjutton")).isEmpty();
    }
}
