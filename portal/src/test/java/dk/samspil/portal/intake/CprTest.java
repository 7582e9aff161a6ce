package dk.samspil.portal.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CprTest {

    @ParameterizedTest(name = "{0} is born {1}")
    @CsvSource({
        // Digits 5-7 tell the century, both ends of every span (cpr.dk).
        "0101000000, 1900-01-01",
        "3112993999, 1999-12-31",
        "0101004000, 2000-01-01",
        "0101364000, 2036-01-01",
        "0101374000, 1937-01-01",
        "0101994999, 1999-01-01",
        "0101005000, 2000-01-01",
        "0101578999, 2057-01-01",
        "0101585000, 1858-01-01",
        "0101998999, 1899-01-01",
        "0101009000, 2000-01-01",
        "0101369999, 2036-01-01",
        "0101379000, 1937-01-01",
        // Leap days stand and fall with the century.
        "2902004000, 2000-02-29",
        "2902881234, 1988-02-29",
        // Modulus 11 is not asked for: born 1 January in the sixties, as many such numbers.
        "0101650000, 1965-01-01",
        "010165-0001, 1965-01-01"
    })
    void aRegisteredNumberTellsTheBirthDate(String number, LocalDate birthDate) {
        Cpr cpr = Cpr.parse(number).orElseThrow();

        assertThat(cpr.birthDate()).isEqualTo(birthDate);
        assertThat(cpr.replacement()).isFalse();
        assertThat(cpr.digits()).isEqualTo(number.replace("-", ""));
    }

    @ParameterizedTest(name = "{0} stands for {1}")
    @CsvSource({
        "800111-4001, 2011-01-20",
        "750409-4002, 2009-04-15",
        "741208-4003, 2008-12-14",
        "630517-4004, 2017-05-03",
        "690302-4005, 2002-03-09",
        "820888-0006, 1988-08-22",
        "710680-0007, 1980-06-11",
        "770260-0008, 1960-02-17",
        "610180-0011, 1980-01-01",
        "910199-0001, 1999-01-31"
    })
    void aReplacementNumberHasSixtyAddedToTheDay(String number, LocalDate birthDate) {
        Cpr cpr = Cpr.parse(number).orElseThrow();

        assertThat(cpr.birthDate()).isEqualTo(birthDate);
        assertThat(cpr.replacement()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2902001234",
                "2902014001",
                "3104651234",
                "0013651234",
                "0001651234",
                "0100651234",
                "3201651234",
                "6001651234",
                "6000651234",
                "9201651234",
                "8902994000"
            })
    void aDateThatDoesNotExistIsNoNumber(String number) {
        assertThat(Cpr.hasFormat(number)).isTrue();
        assertThat(Cpr.parse(number)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "010165",
                "01016500011",
                "010165 0001",
                "0101-650001",
                "0101650OO1",
                "٠١٠١٦٥٠٠٠١",
                "010165--0001",
                " 0101650001"
            })
    void anotherShapeIsNoNumber(String text) {
        assertThat(Cpr.hasFormat(text)).isFalse();
        assertThat(Cpr.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = "0101650001")
    void theNumberIsNotInItsText(String number) {
        assertThat(Cpr.parse(number).orElseThrow().toString()).doesNotContain("010165");
    }
}
