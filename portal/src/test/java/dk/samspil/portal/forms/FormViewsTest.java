package dk.samspil.portal.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.portal.TestDatabase;
import dk.samspil.portal.access.JourneyConsents;
import dk.samspil.portal.access.JourneyFixture;
import dk.samspil.portal.reference.ReferenceCodes;
import dk.samspil.portal.staff.KnownStaff;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.json.JsonMapper;

/** What casework knows for a form: of the task's subject, else of the journey, through views it names. */
class FormViewsTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final UUID JOURNEY = JourneyFixture.journey();
    private static final UUID SUBJECT = UUID.randomUUID();
    private static final FormDefinition FORM = form("""
            {"components": [
              {"type": "textarea", "key": "known", "readonly": true, "properties": {"prefill": "test_goal"}},
              {"type": "textarea", "key": "who", "readonly": true, "properties": {"prefill": "test_who"}},
              {"type": "radio", "key": "step", "valuesKey": "casework_test_steps"},
              {"type": "select", "key": "line", "valuesKey": "casework_test_lines"}]}
            """);

    private final FormViews views = new FormViews(TestDatabase.portal(), JSON);
    private final FormContext context = new FormContext(
            KnownStaff.departments(List.of(), Set.of()),
            new ReferenceCodes(TestDatabase.portal()),
            new JourneyConsents(TestDatabase.portal()),
            views,
            JSON);

    @BeforeAll
    static void twoViews() {
        run("""
                create or replace view casework.form_test_goal as
                select cast('%1$s' as uuid) as journey_id, cast(null as uuid) as subject_id, to_jsonb(text 'hele') as value
                union all
                select '%1$s', '%2$s', to_jsonb(text 'linjen')
                """.formatted(JOURNEY, SUBJECT));
        run("""
                create or replace view casework.form_test_who as
                select cast('%1$s' as uuid) as journey_id, cast(null as uuid) as subject_id,
                       to_jsonb(casework.department_name('citizen') || ': "Ja"') as value
                """.formatted(JOURNEY));
        run("""
                create or replace view casework.options_test_steps as
                select cast('%1$s' as uuid) as journey_id, cast(null as uuid) as subject_id, 'never' as value,
                       'Aldrig' as label, 2 as sort
                union all
                select '%1$s', null, 'later', 'Senere', 1
                """.formatted(JOURNEY));
        run("""
                create or replace view casework.options_test_lines as
                select cast('%1$s' as uuid) as journey_id, cast('%2$s' as uuid) as subject_id, 'a' as value,
                       'Bostøtte: ' || casework.department_name('citizen') as label
                """.formatted(JOURNEY, SUBJECT));
    }

    @Test
    void choicesThatAreInAnOrderKeepIt() {
        assertThat(context.of(FORM, about(JOURNEY, SUBJECT)).lists().get("casework_test_steps"))
                .extracting(Option::value)
                .containsExactly("later", "never");
    }

    @Test
    void aDepartmentInATextHasItsName() {
        assertThat(context.of(FORM, about(JOURNEY, SUBJECT))
                        .prefill()
                        .path("who")
                        .asString())
                .as("the reader of a test is English")
                .isEqualTo("The citizen: \"Ja\"");
    }

    @Test
    void aTaskIsToldWhatIsKnownOfItsSubject() {
        FormInputs inputs = context.of(FORM, about(JOURNEY, SUBJECT));

        assertThat(inputs.prefill().path("known").asString()).isEqualTo("linjen");
        assertThat(inputs.lists().get("casework_test_lines")).containsExactly(new Option("Bostøtte: The citizen", "a"));
    }

    @Test
    void whatIsKnownOfTheWholeJourneyFitsAnyOfItsTasksAndNoOtherJourneys() {
        FormInputs other = context.of(FORM, about(JOURNEY, UUID.randomUUID()));

        assertThat(other.prefill().path("known").asString()).isEqualTo("hele");
        assertThat(other.lists().get("casework_test_lines")).isEmpty();
        assertThat(context.of(FORM, about(UUID.randomUUID(), SUBJECT)).prefill())
                .isEmpty();
        assertThat(context.of(FORM, about(null, null)).prefill()).isEmpty();
    }

    @Test
    void aNameThatIsNoneNeverBecomesSql() {
        FormDefinition form = form("""
                {"components": [{"type": "textfield", "key": "a",
                  "properties": {"prefill": "x\\" where true; drop table casework.journey; --"}}]}
                """);

        assertThatThrownBy(() -> context.of(form, about(JOURNEY, null)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("letters");
        assertThat(views.missing(form)).hasSize(1);
    }

    @Test
    void aFormOfThisReleaseThatNamesNoExistingViewStopsTheStart() {
        var check = new FormViewsCheck(new PathMatchingResourcePatternResolver(), views, JSON);
        FormDefinition form = form("""
                {"components": [{"type": "textfield", "key": "a", "properties": {"prefill": "nowhere"}},
                  {"type": "dynamiclist", "path": "rows", "components": [
                    {"type": "select", "key": "b", "valuesKey": "casework_neither"}]}]}
                """);

        assertThatThrownBy(() -> check.require("some.form", form))
                .hasMessage("Form some.form names views that schema casework lacks: [form_nowhere, options_neither]");
        check.require("fine.form", FORM);
    }

    private static FormSubject about(UUID journey, UUID subject) {
        return new FormSubject("reception", journey, subject, Actor.STAFF, null);
    }

    private static FormDefinition form(String schema) {
        return FormDefinition.of(JSON.readTree(schema));
    }

    private static void run(String sql) {
        TestDatabase.owner().sql(sql).update();
    }
}
