package dk.samspil.workers.casework;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.workers.outbox.Letter;
import dk.samspil.workers.outbox.OutboxSender;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What the youth and the parents read on the way to 18. */
@Import(PlanLettersIT.Post.class)
class TransitionLettersIT extends MilestoneFixture {

    @Autowired
    private PlanLettersIT.Letters letters;

    @Autowired
    private OutboxSender sender;

    private final UUID parent = UUID.randomUUID();

    @Test
    void theYouthAndTheParentsAreWrittenToAndOnlyTheYouthIsAskedHowToTalk() {
        transition();
        parent();

        step("send-transition-letter", Map.of("letter", "transition-begins", "toParents", true));
        sender.sendDue();

        assertThat(mine())
                .anySatisfy(letter -> assertThat(letter.body()).contains("Du vælger selv"))
                .anySatisfy(letter -> {
                    assertThat(letter.recipientId()).isEqualTo(parent.toString());
                    assertThat(letter.body()).startsWith("Kære Trine").contains("på vej mod 18 år");
                });
    }

    @Test
    void noParentIsWrittenToWhenTheChildHasDied() {
        transition();
        parent();
        step("send-transition-letter", Map.of("letter", "transition-begins", "toParents", true));
        run("record-death", Map.of());
        step("send-transition-letter", Map.of("letter", "transition-begins", "toParents", true));

        sender.sendDue();

        assertThat(mine()).extracting(Letter::recipient).doesNotContain("custody-holder", "citizen");
    }

    @Test
    void aMissedHalfYearIsOwnedUpToWithANewDate() {
        transition();
        fill("record-transition-date", Map.of("newDate", "2026-12-15", "newDateReason", "Vi har manglet en rådgiver."));
        sender.sendDue();

        assertThat(mine())
                .anySatisfy(letter -> assertThat(letter.body())
                        .contains("15.12.2026", "Vi har manglet en rådgiver.", "Du mister ikke noget"));
    }

    @ParameterizedTest
    @CsvSource({
        "youth-support-open, til du fylder 23",
        "landed,             en ny tovholder",
        "youth-support-ends, når du fylder 23"
    })
    void theOtherLettersAreWritten(String letter, String text) {
        transition();
        step("send-transition-letter", Map.of("letter", letter));
        sender.sendDue();

        assertThat(mine()).anySatisfy(sent -> assertThat(sent.body()).contains(text));
    }

    private List<Letter> mine() {
        List<?> sent =
                database.sql("""
                        select message_id from casework.outbox where journey_id = :journey and sent_at is not null""").param("journey", journeyId).query(UUID.class).list();
        assertThat(rows("""
                        select last_error from casework.outbox
                         where journey_id = :journey and last_error is not null""")).isEmpty();
        return letters.stream()
                .filter(letter -> sent.contains(letter.messageId()))
                .toList();
    }

    private void parent() {
        database.sql("""
                        update casework.citizen c set birth_date = t.turning_on - interval '18 years'
                          from casework.transition t where t.citizen_id = c.citizen_id and t.journey_id = :journey""").param("journey", journeyId).update();
        database.sql("""
                        insert into casework.representation (representation_id, citizen_id, kind, name, since)
                        select :id, citizen_id, 'custody-holder', 'Trine', started_at
                          from casework.journey where journey_id = :journey""").param("id", parent).param("journey", journeyId).update();
    }
}
