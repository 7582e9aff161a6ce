package dk.samspil.portal.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.samspil.portal.TestDatabase;
import dk.samspil.portal.cpr.CprCheck;
import dk.samspil.portal.cpr.CprNumbers;
import dk.samspil.portal.problem.FieldError;
import dk.samspil.portal.problem.InvalidInputException;
import dk.samspil.portal.reference.ReferenceCodes;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ReferralReaderTest {

    private static final Sender SCHOOL = new Sender("partner-school", true, "Solvig Skole", null);
    private static final Sender EMIL =
            new Sender("emil", false, null, new Sender.Citizen("Emil Lindegaard Holm", "8001114001"));
    private static final Sender SARA = new Sender("sara", false, null, null);
    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

    private final ReferenceCodes codes = new ReferenceCodes(TestDatabase.portal());
    private final ReferralReader reader = new ReferralReader(codes, new CprCheck(CprNumbers.REPLACEMENT_ONLY, TODAY));

    @Test
    void aFaultlessReferralIsStoredTrimmedWithTheNumbersTenDigits() {
        SentReferral sent = reader.read(TestReferral.faultless().put("citizenName", "  Emil Holm "), SCHOOL);

        assertThat(sent.externalId()).isEqualTo("A-1");
        assertThat(sent.content().citizenName()).isEqualTo("Emil Holm");
        assertThat(sent.content().citizenCpr()).isEqualTo("8001114001");
        assertThat(sent.content().needs()).containsExactly("absence", "school");
        assertThat(sent.content().signs()).isEmpty();
        assertThat(sent.content().agreed()).isTrue();
        assertThat(sent.content().consent()).isFalse();
    }

    @Test
    void theSameChoiceInAnotherOrderIsTheSameContent() {
        ObjectNode other = TestReferral.faultless();
        other.putArray("needs").add("absence").add("school").add("absence");

        assertThat(reader.read(other, SCHOOL)).isEqualTo(reader.read(TestReferral.faultless(), SCHOOL));
    }

    @Test
    void aPartnerThatNamesNoOrganisationStandsForItself() {
        assertThat(reader.read(TestReferral.faultless(), SCHOOL).content().referrerOrganisation())
                .isEqualTo("Solvig Skole");
        assertThat(reader.read(TestReferral.faultless(), SARA).content().referrerOrganisation())
                .isNull();
    }

    @Test
    void onlyAPartnerMustGiveAnIdOfItsOwn() {
        ObjectNode withoutId = TestReferral.faultless().without("externalId");

        assertThat(reader.read(withoutId, SARA).externalId()).isNull();
        assertThat(faults(withoutId, SCHOOL)).containsExactly(new FieldError("externalId", "Skal udfyldes."));
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "externalId | 7 | Skal være tekst.",
                "citizenName | null | Skal udfyldes.",
                "citizenName | '\"  \"' | Skal udfyldes.",
                "citizenName | 4 | Skal være tekst.",
                "citizenName | '\"a\\u0000b\"' | Indeholder ugyldige tegn.",
                "citizenName | '\"a\\ud800b\"' | Indeholder ugyldige tegn.",
                "citizenCpr | null | Skal udfyldes.",
                "citizenCpr | 8001114001 | Skal være tekst.",
                "citizenCpr | '\"80011\"' | Skriv CPR-nummeret med 10 cifre: DDMMÅÅ-XXXX.",
                "citizenCpr | '\"900211-4001\"' | Datoen i CPR-nummeret findes ikke.",
                "citizenCpr | '\"611236-4001\"' | Datoen i CPR-nummeret ligger ude i fremtiden.",
                "citizenCpr | '\"200111-4001\"' | Brug et erstatningsnummer i demoen.",
                "source | null | Skal udfyldes.",
                "source | '\"gossip\"' | Værdien findes ikke på listen.",
                "source | [] | Værdien findes ikke på listen.",
                "matter | null | Skal udfyldes.",
                "needs | null | Vælg mindst én.",
                "needs | [] | Vælg mindst én.",
                "needs | '\"school\"' | Skal være en liste.",
                "needs | '[\"school\", \"gossip\"]' | Værdien findes ikke på listen.",
                "needs | '[7]' | Værdien findes ikke på listen.",
                "signs | '[\"gossip\"]' | Værdien findes ikke på listen.",
                "signs | {} | Skal være en liste.",
                "wish | 7 | Skal være tekst.",
                "referrerName | [] | Skal være tekst.",
                "referrerOrganisation | {} | Skal være tekst.",
                "referrerPhone | '\"ring to me\"' | 'Skriv et telefonnummer: 8 til 20 cifre, mellemrum og +.'",
                "agreed | null | Skal udfyldes.",
                "agreed | '\"yes\"' | Skal være ja eller nej (true eller false).",
                "consent | 1 | Skal være ja eller nej (true eller false).",
                "age | 15 | Feltet kendes ikke."
            })
    void eachFaultyFieldIsTold(String field, String value, String message) {
        ObjectNode body = TestReferral.faultless();
        body.set(field, JsonMapper.shared().readTree(value));

        assertThat(faults(body, SCHOOL)).containsExactly(new FieldError(field, message));
    }

    @ParameterizedTest(name = "{0}: at most {1}")
    @CsvSource({
        "externalId, 200",
        "citizenName, 200",
        "matter, 4000",
        "wish, 2000",
        "referrerName, 200",
        "referrerOrganisation, 200"
    })
    void aTextHasALongestLengthInCharacters(String field, int longest) {
        ObjectNode body = TestReferral.faultless();

        assertThat(reader.read(body.put(field, "😀".repeat(longest)), SCHOOL)).isNotNull();
        assertThat(faults(body.put(field, "å".repeat(longest + 1)), SCHOOL))
                .containsExactly(new FieldError(field, "Må højst være på %d tegn.".formatted(longest)));
    }

    @Test
    void everyFaultyFieldIsToldAtOnce() {
        ObjectNode body = JsonMapper.shared().createObjectNode();
        body.put("citizenCpr", "1").put("referrerPhone", "x").put("extra", true);

        assertThat(faults(body, SCHOOL))
                .extracting(FieldError::field)
                .containsExactlyInAnyOrder(
                        "externalId",
                        "citizenName",
                        "citizenCpr",
                        "source",
                        "matter",
                        "needs",
                        "referrerPhone",
                        "agreed",
                        "extra");
    }

    @Test
    void aRegisteredPersonsNumberIsTakenWhereTheInstallationAllowsIt() {
        var any = new ReferralReader(codes, new CprCheck(CprNumbers.of("any"), TODAY));

        assertThat(any.read(TestReferral.faultless().put("citizenCpr", "200111-4001"), SCHOOL)
                        .content()
                        .citizenCpr())
                .isEqualTo("2001114001");
    }

    @Test
    void aRefusedNumberIsRepeatedNowhere() {
        ObjectNode body =
                TestReferral.faultless().put("citizenCpr", "200111-4001").put("2001114001", "Emil");

        InvalidInputException refusal =
                catchThrowableOfType(InvalidInputException.class, () -> reader.read(body, SCHOOL));

        assertThat(refusal.errors()).extracting(FieldError::field).containsExactly("citizenCpr", "?");
        assertThat(refusal.getMessage() + refusal.errors()).doesNotContain("200111");
    }

    @Test
    void aSettingNobodyKnowsIsNamed() {
        assertThatThrownBy(() -> CprNumbers.of("some"))
                .hasMessage("SAMSPIL_CPR_NUMBERS is replacement-only or any, not some");
    }

    private List<FieldError> faults(ObjectNode body, Sender sender) {
        return catchThrowableOfType(InvalidInputException.class, () -> reader.read(body, sender))
                .errors();
    }

    @Test
    void aCitizenAsksForThemselvesWhateverTheySayTheyAre() {
        ReferralContent content = reader.read(
                        TestReferral.faultless()
                                .put("citizenCpr", "610180-0011")
                                .put("citizenName", "En anden")
                                .put("source", "notification")
                                .put("referrerName", "Nabo"),
                        EMIL)
                .content();

        assertThat(content.citizenCpr()).isEqualTo("8001114001");
        assertThat(content.citizenName()).isEqualTo("Emil Lindegaard Holm");
        assertThat(content.source()).isEqualTo("citizen");
        assertThat(content.referrerName()).isNull();
        assertThat(content.agreed()).isTrue();
    }
}
