package dk.samspil.workers.casework;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.workers.outbox.DeliveryException;
import dk.samspil.workers.outbox.DigitalPostPort;
import dk.samspil.workers.outbox.ExemptException;
import dk.samspil.workers.outbox.Letter;
import dk.samspil.workers.outbox.OutboxSender;
import dk.samspil.workers.outbox.PaperPostPort;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

@Import(OutboxIT.Post.class)
class OutboxIT extends CaseworkIT {

    private static final String MESSAGE = """
            select sent_at is not null as sent, attempts, coalesce(last_error, '') as error,
                   extract(epoch from next_attempt_at - created_at)::int as wait
              from casework.outbox where journey_id = :journey""";

    private static final String WAY =
            "select channel, subject from casework.outbox where journey_id = :journey and recipient = 'citizen' and sent_at is not null and channel is not null";

    private static final String ERROR =
            "select last_error from casework.outbox where journey_id = :journey and recipient = 'citizen'";

    @Autowired
    private MailBag bag;

    @Autowired
    private Printer paper;

    @Autowired
    private OutboxSender sender;

    @AfterEach
    void emptyBag() {
        bag.refusing = false;
        bag.broken = null;
        bag.exempt = false;
        bag.letters.clear();
        paper.refusing = false;
        paper.letters.clear();
    }

    @Test
    void theCitizenReadsWhatTheCaseworkerWrote() {
        tellCitizen(Map.of("coordinator", "user-mette", "messageToCitizen", "Jeg ringer i morgen."));
        sender.sendDue();

        assertThat(bag.letters).singleElement().satisfies(letter -> {
            assertThat(letter.subject()).isEqualTo("Du har fået en tovholder");
            assertThat(letter.body()).isEqualTo("Kære Freja Dahl Mortensen\n\nJeg ringer i morgen.");
        });
        assertThat(rows(MESSAGE)).containsExactly(Map.of("sent", true, "attempts", 1, "error", "", "wait", 0));
    }

    @Test
    void whoIsExemptFromDigitalPostGetsPaperAndNeverDigitalPost() {
        tellCitizen(Map.of("coordinator", "user-mette"));
        marks(false, true);
        sender.sendDue();

        assertThat(bag.letters).isEmpty();
        assertThat(paper.letters).singleElement().extracting(Letter::subject).isEqualTo("Du har fået en tovholder");
        assertThat(rows(WAY)).containsExactly(Map.of("channel", "post", "subject", "Du har fået en tovholder"));
    }

    @Test
    void whoDigitalPostSaysIsExemptGetsPaperAtOnce() {
        tellCitizen(Map.of("coordinator", "user-mette"));
        bag.exempt = true;
        sender.sendDue();

        assertThat(bag.letters).isEmpty();
        assertThat(paper.letters).hasSize(1);
        assertThat(rows(WAY)).containsExactly(Map.of("channel", "post", "subject", "Du har fået en tovholder"));
    }

    @Test
    void withoutPaperPostTheLetterWaitsAndTakesNoOtherWay() {
        tellCitizen(Map.of("coordinator", "user-mette"));
        marks(false, true);
        paper.refusing = true;
        sender.sendDue();

        assertThat(bag.letters).isEmpty();
        assertThat(rows(MESSAGE))
                .containsExactly(Map.of("sent", false, "attempts", 1, "error", "printer-away", "wait", 30));
    }

    @Test
    void whoIsNotExemptAnyMoreGetsDigitalPostAgain() {
        tellCitizen(Map.of("coordinator", "user-mette"));
        marks(false, true);
        marks(true, false);
        sender.sendDue();

        assertThat(bag.letters).hasSize(1);
        assertThat(rows(WAY)).containsExactly(Map.of("channel", "digital-post", "subject", "Du har fået en tovholder"));
        assertThat(timeline()).endsWith("contact-marks-changed", "contact-marks-changed");
    }

    @Test
    void theMarksOfAReferralAreKeptAndALaterOneTakesNoneAway() {
        Map<String, Object> marked = intake();
        marked.put("protectedAddress", true);
        marked.put("postExempt", true);
        register(marked);
        anotherReferral();
        register(intake());

        assertThat(rows("select protected_address, post_exempt from casework.citizen where cpr = '" + cpr + "'"))
                .containsExactly(Map.of("protected_address", true, "post_exempt", true));
    }

    private void marks(boolean protectedAddress, boolean postExempt) {
        // As the portal keeps a message: what is no text becomes one.
        run(
                "record-contact-marks",
                Map.of(
                        "submissionId",
                        submit(Map.of(
                                "kind",
                                "contact-marks-changed",
                                "source",
                                "register",
                                "protectedAddress",
                                Boolean.toString(protectedAddress),
                                "postExempt",
                                Boolean.toString(postExempt)))));
    }

    @Test
    void nothingIsSentToWhoHasDied() {
        tellCitizen(Map.of("coordinator", "user-mette"));
        run("record-death", Map.of());
        // Another step that was under way at that moment, and knew nothing of it.
        database.sql("""
                        insert into casework.outbox
                               (message_id, journey_id, recipient, recipient_id, template, next_attempt_at)
                        select gen_random_uuid(), journey_id, 'citizen', citizen_id::text, 'journey-ended', started_at
                          from casework.journey where journey_id = :journey""").param("journey", journeyId).update();

        sender.sendDue();

        assertThat(bag.letters).extracting(letter -> letter.recipient()).containsOnly("department");
        assertThat(rows("select 1 from casework.outbox where journey_id = :journey"
                        + " and recipient = 'citizen' and sent_at is not null"))
                .isEmpty();
    }

    @Test
    void aSentMessageIsNotSentAgain() {
        tellCitizen(Map.of("coordinator", "user-mette"));
        sender.sendDue();
        sender.sendDue();

        assertThat(bag.letters).hasSize(1);
    }

    @Test
    void aRefusedMessageWaitsLongerEachTime() {
        tellCitizen(Map.of("coordinator", "user-mette"));
        bag.refusing = true;
        sender.sendDue();
        assertThat(rows(MESSAGE))
                .containsExactly(Map.of("sent", false, "attempts", 1, "error", "mailbox-away", "wait", 30));

        database.sql("update casework.outbox set next_attempt_at = created_at where journey_id = :journey")
                .param("journey", journeyId)
                .update();
        sender.sendDue();
        assertThat(rows(MESSAGE))
                .containsExactly(Map.of("sent", false, "attempts", 2, "error", "mailbox-away", "wait", 60));
    }

    @Test
    void aMessageIsLeftAloneUntilItsTime() {
        tellCitizen(Map.of("coordinator", "user-mette"));
        bag.refusing = true;
        sender.sendDue();
        bag.refusing = false;
        sender.sendDue();

        assertThat(bag.letters).isEmpty();
    }

    @Test
    void aDepartmentReadsWhichTaskIsLate() {
        register(intake());
        run("escalate-overdue", Map.of("department", "youth", "deadlineCode", "D-BORD-2AD"));
        sender.sendDue();

        assertThat(bag.letters)
                .singleElement()
                .extracting(Letter::body)
                .isEqualTo("»Tag imod eller giv videre« er over fristen i forløbet " + journeyId + ".");
    }

    @Test
    void aMessageNobodyCanWriteDoesNotHoldUpTheOthers() {
        tellCitizen(Map.of("coordinator", "user-mette"));
        database.sql("""
                        insert into casework.outbox
                               (message_id, journey_id, recipient, recipient_id, template, next_attempt_at)
                        values (gen_random_uuid(), :journey, 'citizen', '-', 'from-the-future', '2026-01-01T00:00Z')""").param("journey", journeyId).update();
        sender.sendDue();

        assertThat(bag.letters).hasSize(1);
    }

    @Test
    void aFaultInSendingOneMessageDoesNotHoldUpTheOthers() {
        tellCitizen(Map.of("coordinator", "user-mette"));
        run("escalate-overdue", Map.of("department", "youth", "deadlineCode", "D-BORD-2AD"));
        bag.broken = "citizen";
        sender.sendDue();

        assertThat(bag.letters).extracting(Letter::recipient).containsExactly("department");
        assertThat(value(ERROR)).isEqualTo("java.lang.IllegalStateException");
    }

    @Test
    void aFaultInTheDatabaseWhileWritingOneMessageDoesNotHoldUpTheOthers() {
        tellCitizen(Map.of("coordinator", "user-mette"));
        database.sql("""
                        update casework.outbox set parameters = '{"submissionId": "no-id"}'
                         where journey_id = :journey and recipient = 'citizen'""").param("journey", journeyId).update();
        run("escalate-overdue", Map.of("department", "youth", "deadlineCode", "D-BORD-2AD"));
        sender.sendDue();

        assertThat(bag.letters).extracting(Letter::recipient).containsExactly("department");
        assertThat(value(ERROR)).asString().startsWith("org.springframework.").doesNotContain("no-id");
    }

    @Test
    void theTextOfAnotherJourneysSubmissionIsNeverRead() {
        UUID foreign = submit(Map.of("coordinator", "user-mette", "messageToCitizen", "Ikke til dig"));
        anotherReferral();
        tellCitizen(Map.of("coordinator", "user-mette"));
        database.sql("""
                        update casework.outbox set parameters = jsonb_build_object('submissionId', :foreign::text)
                         where journey_id = :journey and recipient = 'citizen'""")
                .param("foreign", foreign.toString())
                .param("journey", journeyId)
                .update();
        sender.sendDue();

        assertThat(bag.letters)
                .singleElement()
                .extracting(Letter::body)
                .asString()
                .doesNotContain("Ikke til dig");
    }

    @Test
    void theLettersOfAReferralSayNothingOfTheMatter() {
        Map<String, Object> notification = intake();
        notification.put("source", "notification");
        notification.put("referrerOrganisation", "Solvig Skole");
        register(notification);

        run("send-receipt", Map.of());
        run("send-outreach-letter", Map.of("department", "reception"));
        run("answer-notifier", Map.of("department", "youth", "ledToSomething", true));
        run("record-withdrawal", Map.of("department", "reception"));
        sender.sendDue();

        assertThat(bag.letters)
                .extracting(Letter::recipient)
                .containsExactlyInAnyOrder("referrer", "citizen", "referrer", "citizen");
        assertThat(bag.letters)
                .extracting(Letter::body)
                .noneMatch(body -> body.contains("tilbage i skole"))
                .anyMatch(body -> body.contains("har ført til"))
                .filteredOn(body -> body.contains("Freja"))
                .hasSize(2)
                .allMatch(body -> body.startsWith("Kære Freja Dahl Mortensen\n\n"));
    }

    private void tellCitizen(Map<String, Object> naming) {
        routedTo("youth");
        accept("youth");
        database.sql("update casework.outbox set sent_at = now() where sent_at is null")
                .update();
        run("tell-citizen", Map.of("department", "youth", "submissionId", submit(naming)));
    }

    /** A mailbox that can be away. */
    static final class MailBag implements DigitalPostPort {

        final List<Letter> letters = new ArrayList<>();
        private boolean refusing;
        private String broken;
        private boolean exempt;

        @Override
        public void send(Letter letter) throws DeliveryException {
            if (letter.recipient().equals(broken)) {
                throw new IllegalStateException("what was in the letter");
            }
            if (exempt) {
                throw new ExemptException();
            }
            if (refusing) {
                throw new DeliveryException("mailbox-away");
            }
            letters.add(letter);
        }
    }

    /** A printer that can be away. */
    static final class Printer implements PaperPostPort {

        final List<Letter> letters = new ArrayList<>();
        private boolean refusing;

        @Override
        public void send(Letter letter) throws DeliveryException {
            if (refusing) {
                throw new DeliveryException("printer-away");
            }
            letters.add(letter);
        }
    }

    @TestConfiguration
    static class Post {

        @Bean
        @Primary
        Printer printer() {
            return new Printer();
        }

        @Bean
        @Primary
        MailBag mailBag() {
            return new MailBag();
        }
    }
}
