package dk.samspil.portal.tasklist;

import static dk.samspil.portal.PortalIntegrationTest.Installation.as;
import static dk.samspil.portal.access.Callers.mette;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.request;

import dk.samspil.portal.PortalIntegrationTest;
import dk.samspil.portal.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

@PortalIntegrationTest
class TaskEventsTest {

    @Autowired
    private MockMvc portal;

    @Test
    void aBrowserHearsOfItsOwnDepartmentsTasksAlone() throws Exception {
        MvcResult stream = stream();

        await().untilAsserted(() -> {
            tell("created", 1, "school-psychology");
            tell("created", 2, "children-family");
            assertThat(sent(stream)).contains("event:tasks", "\"taskKey\":\"2\"");
        });
        assertThat(sent(stream)).doesNotContain("school-psychology");
    }

    @Test
    void theListenerComesBackWhenItsConnectionIsCut() throws Exception {
        MvcResult stream = stream();
        await().until(() -> cutListeners() > 0);

        await().untilAsserted(() -> assertThat(sent(stream)).contains("\"kind\":\"missed\""));
        await().untilAsserted(() -> {
            tell("claimed", 3, "children-family");
            assertThat(sent(stream)).contains("\"taskKey\":\"3\"");
        });
    }

    private MvcResult stream() throws Exception {
        return portal.perform(get("/api/tasks/stream").with(as(mette())))
                .andExpect(request().asyncStarted())
                .andReturn();
    }

    private static String sent(MvcResult stream) throws Exception {
        return stream.getResponse().getContentAsString();
    }

    private static void tell(String kind, long key, String department) {
        TestDatabase.owner()
                .sql("select pg_notify('flow_task', :payload)")
                .param(
                        "payload",
                        "[{\"kind\":\"%s\",\"taskKey\":\"%d\",\"department\":\"%s\"}]".formatted(kind, key, department))
                .query((row, number) -> number)
                .list();
    }

    private static long cutListeners() {
        return TestDatabase.portal().sql("""
                        select count(*) from (select pg_terminate_backend(pid) from pg_stat_activity
                                               where application_name = 'portal task events') cut
                        """).query(Long.class).single();
    }
}
