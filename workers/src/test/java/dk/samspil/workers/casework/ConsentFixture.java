package dk.samspil.workers.casework;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Asking for consents, answering them and ending them. */
abstract class ConsentFixture extends CaseworkIT {

    /** A replacement number of a test's own, of somebody born on 9 April 2010: sixteen on the tests' day. */
    final String childOfSixteen = "6904104" + cpr.substring(7);

    UUID plan(String planType, String state) {
        UUID plan = UUID.randomUUID();
        database.sql("""
                        insert into casework.plan (plan_id, journey_id, plan_type, state, started_at)
                        values (:plan, :journey, :type, :state, now())""")
                .param("plan", plan)
                .param("journey", journeyId)
                .param("type", planType)
                .param("state", state)
                .update();
        return plan;
    }

    UUID askForPlan(String giver) {
        Map<String, Object> question =
                Map.of("department", "youth", "consentPurpose", "holistic-plan", "consentGiver", giver);
        return UUID.fromString((String) run("ask-consent", question).get("consentId"));
    }

    void custodyHolder(String name) {
        database.sql("""
                        insert into casework.representation (representation_id, citizen_id, kind, name, since)
                        select gen_random_uuid(), citizen_id, 'custody-holder', :name, now()
                          from casework.journey where journey_id = :journey""").param("name", name).param("journey", journeyId).update();
    }

    void registered(String cprOfThem) {
        Map<String, Object> intake = intake();
        intake.put("citizenCpr", cprOfThem);
        register(intake);
    }

    void appointGuardian() {
        guardianship(Map.of("guardianName", "Bo Holm", "guardianshipForm", "section-5"));
    }

    Object guardianship(Map<String, Object> change) {
        return run("record-guardianship", Map.of("submissionId", submit(change)))
                .get("askAnew");
    }

    Map<String, Object> consent(UUID consent) {
        return database.sql("select given_by, state from casework.consent where consent_id = :consent")
                .param("consent", consent)
                .query()
                .singleRow();
    }

    UUID ask(String purpose, String fromParty, String toDepartment) {
        Map<String, Object> question = new HashMap<>();
        question.put("department", "adult-social");
        question.put("consentPurpose", purpose);
        question.put("fromParty", fromParty);
        question.put("toDepartment", toDepartment);
        return UUID.fromString((String) run("ask-consent", question).get("consentId"));
    }

    Map<String, Object> answer(UUID consent, Map<String, Object> content) {
        return run(
                "record-consent",
                Map.of("department", "adult-social", "consentId", consent, "submissionId", submit(content)));
    }

    void withdraw(UUID consent) {
        run("withdraw-consent", Map.of("consentId", consent));
    }

    void join(String department) {
        database.sql("""
                        insert into casework.participant (journey_id, department, basis, since)
                        values (:journey, :department, 'consent', now())""")
                .param("journey", journeyId)
                .param("department", department)
                .update();
    }

    List<String> access() {
        return database.sql("select department from casework.journey_access where journey_id = :journey order by 1")
                .param("journey", journeyId)
                .query(String.class)
                .list();
    }

    List<String> messagesToCitizen() {
        return database.sql("""
                        select template from casework.outbox
                         where journey_id = :journey and recipient = 'citizen' order by created_at,
                        """ + AS_WRITTEN)
                .param("journey", journeyId)
                .query(String.class)
                .list();
    }

    String holder(String name) {
        return (String) value("""
                        select representation_id::text from casework.representation join casework.journey using (citizen_id)
                         where journey_id = :journey and name = '%s'""".formatted(name));
    }
}
