package dk.samspil.workers.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the citizen says first is kept; who is not reached is tried again. */
class FirstContactIT extends CaseworkIT {

    private static final String OPEN =
            "select code from casework.deadline where journey_id = :journey and fulfilled_at is null";

    @Test
    void whatTheCitizenSaidIsKept() {
        register(intake());

        contact(Map.of("interpreter", "dari", "helper", " "));

        assertThat(rows("""
                        select wish, contact_form, interpreter, helper is null as alone, agreed, source
                          from casework.first_contact where journey_id = :journey"""))
                .containsExactly(Map.of(
                        "wish", "Et sted med min egen nøgle",
                        "contact_form", "chat",
                        "interpreter", "dari",
                        "alone", true,
                        "agreed", true,
                        "source", "citizen"));
        assertThat(value("select needs::text from casework.referral where journey_id = :journey"))
                .isEqualTo("{housing,relations}");
        assertThat(timeline()).endsWith("citizen-heard");
    }

    @Test
    void whoMayActForTheCitizenAndWhoTheCitizenNamedIsKeptOnce() {
        register(intake());
        Map<String, Object> people = Map.of(
                "custodyHolders", List.of(Map.of("custodyName", "Trine Holm", "custodyCpr", "610180-0011")),
                "relatives", List.of(Map.of("relativeName", "Lone")));

        contact(people);
        contact(people);

        assertThat(rows("""
                        select kind, r.name, coalesce(r.cpr, '') as cpr from casework.representation r
                          join casework.journey using (citizen_id) where journey_id = :journey order by kind"""))
                .containsExactly(
                        Map.of("kind", "custody-holder", "name", "Trine Holm", "cpr", "6101800011"),
                        Map.of("kind", "relative", "name", "Lone", "cpr", ""));
    }

    @Test
    void aRelativeIsToldByTheCitizensOwnConsentAndLosesSightWhenItIsTakenBack() {
        register(intake());
        Map<String, Object> sister = Map.of("relativeName", "Lone", "relativeCpr", "610180-0012", "relativeTold", true);
        Map<String, Object> brother = Map.of("relativeName", "Ib", "relativeCpr", "610180-0013", "relativeTold", false);

        contact(Map.of("relatives", List.of(Map.of("relativeName", "Lone"))));
        contact(Map.of("relatives", List.of(sister, brother)));
        contact(Map.of("relatives", List.of(sister)));

        assertThat(rows("""
                        select c.given_by, c.state, c.source, c.recorded_by, r.name
                          from casework.consent c join casework.representation r on representation_id = relative_id
                         where journey_id = :journey and purpose = 'inform-relative'"""))
                .containsExactly(Map.of(
                        "given_by", "citizen",
                        "state", "given",
                        "source", "citizen",
                        "recorded_by", SENDER,
                        "name", "Lone"));
        assertThat(told()).containsExactly("6101800012");

        run(
                "withdraw-consent",
                Map.of(
                        "consentId",
                        value("select consent_id from casework.consent"
                                + " where journey_id = :journey and purpose = 'inform-relative'")));
        assertThat(told()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"relative", "caseworker"})
    void whatSomebodyElseSaysIsNoConsentOfTheCitizen(String source) {
        register(intake());

        contact(Map.of(
                "source",
                source,
                "relatives",
                List.of(Map.of("relativeName", "Lone", "relativeCpr", "6101800012", "relativeTold", true))));

        assertThat(told()).isEmpty();
    }

    @Test
    void theCitizenLetsARelativeBeToldOnTheirOwnPage() {
        register(intake());

        run(
                "record-relative",
                Map.of(
                        "submissionId",
                        submit(Map.of(
                                "kind",
                                "relative-named",
                                "relativeName",
                                "Lone",
                                "relativeCpr",
                                "6101800012",
                                "source",
                                "citizen"))));

        assertThat(told()).containsExactly("6101800012");
        assertThat(timeline()).endsWith("relative-named");
    }

    private List<Object> told() {
        return rows("""
                        select cpr from casework.citizen_access
                         where journey_id = :journey and capacity = 'relative' order by cpr""").stream().map(row -> row.get("cpr")).toList();
    }

    @Test
    void whoSaysNoIsKeptAsNotAgreed() {
        register(intake());

        contact(Map.of("agreement", "not-agreed"));

        assertThat(value("select agreed from casework.referral where journey_id = :journey"))
                .isEqualTo(false);
    }

    @Test
    void theContactsDeadlineRunsUntilTheCitizenIsReached() {
        register(intake());
        for (String code : List.of("D-KONTAKT-3AD", "D-STRAKS-0T", "D-OPHOER-5AD", "F-UND-24T")) {
            run("compute-deadline", Map.of("deadlineCode", code));
        }

        assertThat(notReached(null)).isEqualTo(Map.of("contactAttempts", 1, "outreachDue", false));
        assertThat(rows(OPEN)).hasSize(4);
        contact(Map.of());

        assertThat(rows(OPEN)).containsExactly(Map.of("code", "F-UND-24T"));
    }

    @Test
    void everyTryIsCountedAndSeen() {
        register(intake());

        notReached(null);

        assertThat(notReached(1)).isEqualTo(Map.of("contactAttempts", 2, "outreachDue", false));
        assertThat(notReached(2)).isEqualTo(Map.of("contactAttempts", 3, "outreachDue", true));
        assertThat(timeline()).endsWith("citizen-not-reached", "citizen-not-reached", "citizen-not-reached");
        assertThat(rows("select 1 from casework.first_contact where journey_id = :journey"))
                .isEmpty();
    }

    @Test
    void theThirdTimeALetterIsWrittenAndOutreachIsNoted() {
        register(intake());

        run("send-outreach-letter", Map.of("department", "reception"));
        var outreach = submit(Map.of("outreachResult", "not-met", "note", "Ingen åbnede"));
        run("record-outreach", Map.of("department", "reception", "submissionId", outreach));

        assertThat(rows("select recipient, template from casework.outbox where journey_id = :journey"))
                .containsExactly(Map.of("recipient", "citizen", "template", "outreach"));
        assertThat(timeline()).endsWith("outreach-letter-sent", "outreach-done");
        assertThat(value("select text from casework.note where journey_id = :journey"))
                .isEqualTo("Ingen åbnede");
    }

    @Test
    void whoDoesNotWantItIsWrittenToAndTheReferralIsClosed() {
        register(intake());
        run("compute-deadline", Map.of("deadlineCode", "D-AKUT-0AD"));

        run("record-withdrawal", Map.of("department", "reception"));

        assertThat(value("select state from casework.referral where journey_id = :journey"))
                .isEqualTo("closed");
        assertThat(rows("select template from casework.outbox where journey_id = :journey"))
                .containsExactly(Map.of("template", "referral-withdrawn"));
        assertThat(rows(OPEN)).isEmpty();
        assertThat(timeline()).endsWith("referral-withdrawn");
    }

    private Map<String, Object> notReached(Integer attempts) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("department", "reception");
        variables.put("submissionId", submit(Map.of("reached", "not-reached")));
        variables.put("contactAttempts", attempts);
        return run("record-first-contact", variables);
    }

    private void contact(Map<String, Object> more) {
        Map<String, Object> contact = new HashMap<>(Map.of(
                "reached", "reached",
                "wish", "Et sted med min egen nøgle",
                "needs", List.of("housing", "relations"),
                "contactForm", "chat",
                "agreement", "agreed",
                "source", "citizen"));
        contact.putAll(more);
        run("record-first-contact", Map.of("department", "reception", "submissionId", submit(contact)));
    }
}
