package dk.samspil.workers.outbox;

import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes a message's text from what the database holds when it is sent. */
@Component
class LetterWriter {

    private static final String LOG_IN = "Log på, og svar dér, eller ring til din tovholder.";

    private final JdbcClient database;
    private final PlanLetters planLetters;
    private final AssessmentLetters assessments;
    private final TransitionLetters transitions;

    LetterWriter(
            JdbcClient database,
            PlanLetters planLetters,
            AssessmentLetters assessments,
            TransitionLetters transitions) {
        this.database = database;
        this.planLetters = planLetters;
        this.assessments = assessments;
        this.transitions = transitions;
    }

    Letter write(OutboxMessage message) throws DeliveryException {
        return switch (Template.of(message.template())) {
            case COORDINATOR_NAMED -> letter(message, "Du har fået en tovholder", coordinatorNamed(message));
            case DEADLINE_NEAR -> letter(message, "En frist nærmer sig", deadline(message, "nærmer sig sin frist"));
            case DEADLINE_PASSED -> letter(message, "En frist er overskredet", deadline(message, "er over fristen"));
            case DEADLINE_ESCALATED -> letter(message, "En opgave er stadig over fristen", escalated(message));
            case RECEIPT -> toCitizen(message, "Vi har fået din henvendelse", ReferralLetters.RECEIPT);
            case SENDER_RECEIPT -> letter(message, "Vi har fået din henvendelse", ReferralLetters.SENDER_RECEIPT);
            case OUTREACH -> toCitizen(message, "Vi vil gerne tale med dig", ReferralLetters.OUTREACH);
            case REFERRAL_WITHDRAWN -> toCitizen(message, "Døren står åben", ReferralLetters.WITHDRAWN);
            case NOTIFIER_ANSWER ->
                letter(message, "Svar på din underretning", ReferralLetters.notifierAnswer(message.parameters()));
            case CITIZEN_REMINDED ->
                toCitizen(
                        message,
                        "Vi mangler dit svar",
                        "Vi har spurgt dig om noget og har ikke fået svar endnu.",
                        LOG_IN);
            case CONSENT_ASKED ->
                toCitizen(
                        message,
                        "Vi beder om dit samtykke",
                        "Vi vil gerne bede om dit samtykke. Du bestemmer selv. Et nej koster dig ikke ret til hjælp.",
                        LOG_IN);
            case CONSENT_WITHDRAWN ->
                toCitizen(
                        message,
                        "Dit samtykke er trukket tilbage",
                        "Vi har noteret, at du har trukket dit samtykke tilbage. Det virker fra nu af.",
                        "Du mister ikke ret til hjælp. Din tovholder taler med dig om, hvordan vi gør nu.");
            case CONSENT_RAN_OUT ->
                toCitizen(
                        message,
                        "Et samtykke er udløbet",
                        "Et samtykke gjaldt til en bestemt dag. Den dag er gået, så samtykket gælder ikke mere.",
                        "Du mister ikke ret til hjælp. Din tovholder taler med dig om, hvordan vi gør nu.");
            case OF_AGE ->
                toCitizen(
                        message,
                        "Nu er du 18 år",
                        "Du bestemmer nu selv, hvem vi må tale med, også om dine forældre må vide noget.",
                        "Din hjælp standser ikke af sig selv. Vi spørger dig om dit samtykke og taler med dig om det, der ændrer sig.");
            case DEPUTY_NAMED ->
                toCitizen(
                        message,
                        "En anden hjælper dig imens",
                        "Din tovholder er væk for en tid. En kollega tager over imens.",
                        "Du kan se, hvem det er, når du logger på.");
            case JOURNEY_ENDED ->
                toCitizen(
                        message,
                        "Dit forløb er slut",
                        "Dit forløb hos os er slut.",
                        "Du er altid velkommen til at henvende dig igen.");
            case JOURNEY_TRANSFERRED ->
                toCitizen(
                        message,
                        "Din nye kommune har taget over",
                        "Du er flyttet, og %s har ansvaret for din hjælp fra nu af."
                                .formatted(newMunicipality(message)),
                        "Du kan stadig logge på og læse, hvad der var aftalt. Hører du ikke fra din nye kommune, så ring til os.");
            case JOURNEY_CLOSED ->
                letter(message, "Forløbet er lukket", "Forløbet " + message.journeyId() + " er lukket.");
            case PLAN_ACTIVE -> toParty(message, "Din plan gælder nu", planLetters.active(message));
            case DECISIONS -> toParty(message, "Afgørelse om din hjælp", planLetters.decisions(message));
            case COMPLAINT_ACKNOWLEDGED -> toParty(message, "Vi har fået din klage", planLetters.acknowledged(message));
            case COMPLAINT_ANSWERED -> toParty(message, "Svar på din klage", planLetters.complaint(message));
            case ASSESSMENT_DRAFT -> toParty(message, "Læs udkastet til din udredning", assessments.draft(message));
            case NEW_DATE -> toParty(message, "Vi er forsinkede: ny dato", assessments.newDate(message));
            case EXPECTED_DATE -> toParty(message, "Vi er forsinkede: ny dato", expectedDate(message));
            case PRELIMINARY_ASSESSMENT -> toParty(message, "En foreløbig vurdering", assessments.preliminary(message));
            case ASSESSMENT_CONVERTED ->
                toCitizen(
                        message,
                        "Din udredning fortsætter",
                        "Du er fyldt 18 år, og vi er ikke færdige med at finde ud af, hvad du har brug for. Vi fortsætter sammen med dig efter reglerne for voksne.",
                        "Det, vi ved, bruger vi igen: du skal ikke fortælle det forfra. Vi aftaler med dig, hvem vi må spørge, og aftaler et nyt møde, hvis der var aftalt et.");
            case CONTRIBUTION_ASKED -> letter(message, "Jeres bidrag er ønsket", assessments.contribution(message));
            case FOLLOW_UP_MISSED ->
                toCitizen(
                        message,
                        "Vi savnede dig",
                        "Vi ville gerne have talt med dig om din plan og har prøvet at få fat i dig.",
                        "Din hjælp fortsætter, som den er. Ring, når det passer dig, eller log på og bed om en samtale.");
            case JOURNEY_REOPENED ->
                toCitizen(
                        message,
                        "Dit forløb er åbnet igen",
                        "Godt, at du sagde til. Dit forløb er åbnet igen, og du skal ikke fortælle det hele forfra.",
                        "Vi ringer til dig inden for fem arbejdsdage.");
            case JOURNEY_REOPENED_UNASKED ->
                toCitizen(
                        message,
                        "Dit forløb er åbnet igen",
                        "Noget ændrer sig snart i dit liv. Derfor har vi åbnet dit forløb igen, så hjælpen kan følge med.",
                        "Du skal ikke fortælle det hele forfra. Vi ringer til dig inden for fem arbejdsdage.");
            case PLANS_TAKEN_UP -> toParty(message, "Vi vil samle dine planer", planLetters.plansTakenUp(message));
            case ASSESSMENT_RESUMED -> toParty(message, "Vi ser på det igen", planLetters.assessmentResumed(message));
            case MEETING_INVITATION -> toParty(message, "Indkaldelse til netværksmøde", assessments.meeting(message));
            case MEETING_CALLED_OFF ->
                letter(
                        message,
                        "Netværksmødet er aflyst",
                        "Mødet i forløbet " + message.journeyId() + " er aflyst. I hører fra os, når der er et nyt.");
            case TRANSITION_BEGINS -> toCitizen(message, "Du er på vej mod 18 år", TransitionLetters.BEGINS);
            case TRANSITION_BEGINS_PARENTS ->
                letter(message, "Jeres barn er på vej mod 18 år", transitions.toParents(message));
            case TRANSITION_DELAYED -> toParty(message, "Vi er forsinkede: ny dato", transitions.delayed(message));
            case YOUTH_SUPPORT_OPEN -> toCitizen(message, "Døren står åben", TransitionLetters.DOOR_OPEN);
            case SUPPORT_DELAYED ->
                toCitizen(message, "Din hjælp er forsinket, og det gør vi ved det", TransitionLetters.SUPPORT_DELAYED);
            case LANDED -> toCitizen(message, "Hvem du nu kan ringe til", TransitionLetters.LANDED);
            case YOUTH_SUPPORT_ENDS -> toCitizen(message, "Når du fylder 23", TransitionLetters.SUPPORT_ENDS);
            case NO_DESK_FITS ->
                letter(
                        message,
                        "Intet bord passede til en henvendelse",
                        ReferralLetters.noDeskFits(message.journeyId()));
        };
    }

    private static Letter letter(OutboxMessage message, String subject, String body) {
        return new Letter(message.messageId(), message.recipient(), message.recipientId(), subject, body);
    }

    /** The citizen's own letter; who acts for them is told first why they get it. */
    private Letter toParty(OutboxMessage message, String subject, String body) {
        if (!Set.of("custody-holder", "guardian").contains(message.recipient())) {
            return letter(message, subject, body);
        }
        String why = database.sql("""
                        select format(E'Kære %s\n\nDu får dette brev, fordi du %s %s.', r.name,
                                      case r.kind when 'guardian' then 'er værge for'
                                                  else 'har forældremyndigheden over' end, c.name)
                          from casework.representation r join casework.citizen c using (citizen_id)
                          join casework.journey j using (citizen_id)
                         where j.journey_id = :journey and r.representation_id::text = :recipientId""")
                .param("journey", message.journeyId())
                .param("recipientId", message.recipientId())
                .query(String.class)
                .single();
        return letter(message, subject, why + "\n\n" + body);
    }

    /** To the citizen, or to who is asked for them. */
    private Letter toCitizen(OutboxMessage message, String subject, String... paragraphs) {
        String name = database.sql("""
                        select coalesce((select r.name from casework.representation r
                                          where r.citizen_id = c.citizen_id
                                            and r.representation_id::text = :recipientId), c.name)
                          from casework.journey join casework.citizen c using (citizen_id)
                         where journey_id = :journey""")
                .param("recipientId", message.recipientId())
                .param("journey", message.journeyId())
                .query(String.class)
                .single();
        return letter(message, subject, "Kære %s\n\n%s".formatted(name, String.join("\n\n", paragraphs)));
    }

    private String coordinatorNamed(OutboxMessage message) {
        return database.sql("""
                        select format(E'Kære %s\n\n%s', c.name,
                                      coalesce(nullif(s.content ->> 'messageToCitizen', ''),
                                               'Du har fået en tovholder, som samler trådene og kontakter dig.'))
                          from casework.journey j
                          join casework.citizen c using (citizen_id)
                          left join portal.submission s
                            on s.submission_id = (:parameters::jsonb ->> 'submissionId')::uuid
                           and s.journey_id = j.journey_id
                         where j.journey_id = :journey""")
                .param("parameters", message.parameters())
                .param("journey", message.journeyId())
                .query(String.class)
                .single();
    }

    /** Who waits for a decision is told what is late, by when to expect it, and why (retssikkerhedsloven § 3 [S19]). */
    private String expectedDate(OutboxMessage message) {
        return database.sql("""
                        select format(E'Kære %s\n\nVi har ikke nået denne frist: %s.\n\n'
                                      'Vi skulle have været færdige senest den %s. Vi regner nu med den %s.\n\n%s',
                                      c.name, o.name, o.due_on, to_char(e.new_date, 'DD.MM.YYYY'), e.new_date_reason)
                          from casework.overdue_duty o
                          join casework.escalation e using (deadline_id)
                          join casework.journey j on j.journey_id = o.journey_id
                          join casework.citizen c using (citizen_id)
                         where o.deadline_id = (:parameters::jsonb ->> 'deadlineId')::uuid and o.journey_id = :journey""")
                .param("parameters", message.parameters())
                .param("journey", message.journeyId())
                .query(String.class)
                .single();
    }

    private String newMunicipality(OutboxMessage message) {
        return database.sql("""
                        select coalesce((select municipality from casework.move where journey_id = :journey
                                          order by decided_at desc limit 1), 'en anden kommune')""")
                .param("journey", message.journeyId())
                .query(String.class)
                .single();
    }

    private String escalated(OutboxMessage message) {
        String told = database.sql("""
                        select name_da from casework.reference_code
                         where code_list = 'escalation-audience' and code = :parameters::jsonb ->> 'audience'""")
                .param("parameters", message.parameters())
                .query(String.class)
                .single();
        return deadline(message, "er stadig over fristen") + " " + told + ".";
    }

    private String deadline(OutboxMessage message, String state) {
        Optional<String> name = database.sql("""
                        select name_da from casework.deadline_rule
                         where code = :parameters::jsonb ->> 'code' order by valid_from desc limit 1""")
                .param("parameters", message.parameters())
                .query(String.class)
                .optional();
        String task = name.map(text -> "»" + text + "«").orElse("En opgave");
        return task + " " + state + " i forløbet " + message.journeyId() + ".";
    }
}
