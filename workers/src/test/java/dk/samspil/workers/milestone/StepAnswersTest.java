package dk.samspil.workers.milestone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StepAnswersTest {

    @Test
    void theNameOfAFieldSaysWhatItIsAndAboutWhat() {
        var answers = new StepAnswers();
        answers.put("noteYouthOnHelp", "Vil selv");
        answers.put("noteAfter23", "Bor alene");
        answers.put("noteClosing", " ");
        answers.put("choiceTalkForm", "chat");
        answers.put("readinessHousing", "underway");
        answers.put("submissionNote", "noget andet");

        assertThat(answers.notes()).containsOnlyKeys("youth-on-help", "after23");
        assertThat(answers.choices()).containsEntry("talk-form", "chat").hasSize(1);
        assertThat(answers.readiness()).containsEntry("housing", "underway").hasSize(1);
    }
}
