package dk.samspil.cpr;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CprTest {

    @ParameterizedTest
    @CsvSource({
        "610150-0001, 1950-01-01", "610150-3001, 1950-01-01",
        "610136-4001, 2036-01-01", "610137-4001, 1937-01-01",
        "610136-9001, 2036-01-01", "610137-9001, 1937-01-01",
        "610157-5001, 2057-01-01", "610158-5001, 1858-01-01",
        "610157-8001, 2057-01-01", "610158-8001, 1858-01-01",
        "630517-4004, 2017-05-03", "890208-4001, 2008-02-29"
    })
    void theSeventhDigitTellsTheCentury(String written, LocalDate born) {
        assertThat(Cpr.parse(written).orElseThrow().birthDate()).isEqualTo(born);
    }

    @Test
    void aReplacementNumberHasSixtyAddedToItsDay() {
        assertThat(Cpr.parse("610150-0001").orElseThrow().isReplacement()).isTrue();
        assertThat(Cpr.parse("0101500001").orElseThrow().isReplacement()).isFalse();
    }

    /** Born on 1 January 1965, and as real as any other number although modulus 11 fails. */
    @Test
    void modulusElevenIsNotAskedFor() {
        assertThat(Cpr.parse("010165-0001")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"630517-4004", "6305174004"})
    void theDigitsHaveNoHyphen(String written) {
        assertThat(Cpr.parse(written).orElseThrow().digits()).isEqualTo("6305174004");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "61015000",
                "61015000011",
                "610150x001",
                "6101-500001",
                " 6101500001",
                "٦١٠١٥٠٠٠٠١",
                "920150-0001",
                "611350-0001",
                "600150-0001",
                "000150-0001",
                "300208-4001"
            })
    void aTextWithoutTenDigitsOrWithoutADateIsNone(String written) {
        assertThat(Cpr.parse(written)).isEmpty();
    }

    @Test
    void aNumberNeverPrintsItself() {
        assertThat(Cpr.parse("610150-0001").orElseThrow().toString()).doesNotContain("610150");
    }
}
