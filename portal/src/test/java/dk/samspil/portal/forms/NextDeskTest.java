package dk.samspil.portal.forms;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.portal.TestDatabase;
import dk.samspil.portal.access.JourneyConsents;
import dk.samspil.portal.access.JourneyFixture;
import dk.samspil.portal.reference.ReferenceCodes;
import dk.samspil.portal.staff.KnownStaff;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Which desks a referral can be handed on to, on the real consents. */
class NextDeskTest {

    private final FormContext context = new FormContext(
            KnownStaff.departments(List.of("children-family", "health"), Set.of("provider-lillebo")),
            new ReferenceCodes(TestDatabase.portal()),
            new JourneyConsents(TestDatabase.portal()),
            new FormViews(TestDatabase.portal(), JsonMapper.shared()),
            JsonMapper.shared());
    private final FormDefinition form = FormDefinition.of(JsonMapper.shared().readTree("""
            {"components": [{"type": "select", "key": "nextDesk", "valuesKey": "departments"}]}
            """));
    private final UUID journey = JourneyFixture.journey();

    @Test
    void withoutAConsentOnlyTheMunicipalitysOtherDesksAreOffered() {
        assertThat(offered()).containsExactly("health");
    }

    @Test
    void aConsentOpensTheWayToAnOutsideParty() {
        JourneyFixture.consent(journey, "provider-lillebo");

        assertThat(offered()).containsExactly("health", "provider-lillebo");
    }

    @Test
    void aConsentForEveryoneDoesToo() {
        JourneyFixture.consent(journey, null);

        assertThat(offered()).containsExactly("health", "provider-lillebo");
    }

    @Test
    void aConsentForSomebodyElseDoesNot() {
        JourneyFixture.consent(journey, "civil-society");

        assertThat(offered()).containsExactly("health");
    }

    @Test
    void aConsentThatIsWithdrawnOrHasRunOutDoesNot() {
        JourneyFixture.consent(journey, "provider-lillebo");
        change("state = 'withdrawn', withdrawn_at = now()");
        assertThat(offered()).containsExactly("health");

        change("state = 'given', withdrawn_at = null, valid_until = casework.today()");
        assertThat(offered()).containsExactly("health", "provider-lillebo");

        change("valid_until = casework.today() - 1");
        assertThat(offered()).containsExactly("health");
    }

    @Test
    void beforeThereIsAJourneyNoOutsidePartyIsOffered() {
        assertThat(context.of(form, FormSubject.ofStaff("reception", null))
                        .lists()
                        .get("departments"))
                .extracting(Option::value)
                .containsExactly("children-family", "health");
    }

    /** Who takes the responsibility is a desk of the municipality; others take part beside it. */
    @Test
    void noConsentMakesAnOutsidePartyADeskThatTheMatterIsHandedOnTo() {
        JourneyFixture.consent(journey, null);
        FormDefinition accepting = FormDefinition.of(JsonMapper.shared().readTree("""
                {"components": [{"type": "select", "key": "nextDesk", "valuesKey": "otherMunicipalDepartments"},
                                {"type": "select", "key": "wish", "valuesKey": "municipalDepartments"}]}
                """));

        var lists = context.of(accepting, FormSubject.ofStaff("children-family", journey))
                .lists();

        assertThat(lists.get("otherMunicipalDepartments"))
                .extracting(Option::value)
                .containsExactly("health");
        assertThat(lists.get("municipalDepartments"))
                .extracting(Option::value)
                .containsExactly("children-family", "health");
    }

    private List<String> offered() {
        return context.of(form, FormSubject.ofStaff("children-family", journey)).lists().get("departments").stream()
                .map(Option::value)
                .toList();
    }

    private void change(String columns) {
        TestDatabase.owner()
                .sql("update casework.consent set " + columns + " where journey_id = :journey")
                .param("journey", journey)
                .update();
    }
}
