package dk.samspil.portal.plan;

import static dk.samspil.portal.PortalIntegrationTest.Installation.as;
import static dk.samspil.portal.access.Callers.citizen;
import static dk.samspil.portal.access.Callers.jens;
import static dk.samspil.portal.access.Callers.mette;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dk.samspil.portal.PortalIntegrationTest;
import dk.samspil.portal.TestDatabase;
import dk.samspil.portal.access.Caller;
import dk.samspil.portal.access.JourneyFixture;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The newest version of a plan, as data and as the document people keep. */
@PortalIntegrationTest
class PlanTest {

    private static final String CONTENT = """
            {"planId": "%s", "version": %d, "planType": "holistic-141", "madeAt": "2026-11-23T10:00:00+01:00",
             "goal": "Æblegrød & <ro> på Åsvej", "hopes": null, "goalSource": "citizen", "purpose": "Egen bolig",
             "easyText": "Gitte kommer tirsdag.\\nI køber ind.", "department": "adult-social", "coordinator": null, "deputy": null,
             "nextFollowUp": "2027-02-23", "followUpReason": null, "aims": [{"aims": "Arbejde eller ro", "agreed": "Ro først"}],
             "lines": [{"lineId": "%s", "position": 1, "department": "adult-social", "law": "serviceloven",
               "service": "support-relations", "description": "Støtte hjemme", "goal": "Købe ind selv", "goalType": "develop",
               "condition": null, "expectedLevel": "slight", "effort": "2 timer om ugen", "startsOn": "2026-12-01",
               "civilSociety": false, "provider": "provider-lillebo", "state": "waiting", "bridgeFor": null,
               "citizenNote": null},
              {"lineId": "00000000-0000-0000-0000-000000000002", "position": 2, "department": "children-family", "law": "none",
               "service": "contact-person", "description": "Fodbold med Kim", "goal": "Komme ud", "goalType": "maintain",
               "condition": null, "expectedLevel": null, "effort": null, "startsOn": "2026-12-02",
               "civilSociety": true, "provider": null, "state": "active", "bridgeFor": "%3$s",
               "citizenNote": "Gerne"}],
             "contacts": [{"name": "Gitte", "organisation": null, "department": "health", "purpose": "Medicin"}]}
            """;

    @Autowired
    private MockMvc portal;

    private final String cpr = "%010d".formatted(ThreadLocalRandom.current().nextLong(10_000_000_000L));
    private UUID journey;

    @BeforeEach
    void anAdultsJourney() {
        journey = JourneyFixture.journeyOf(cpr, "1988-08-22");
        JourneyFixture.participant(journey, "children-family", "law");
    }

    @Test
    void beforeThereIsAPlanThereIsNothingToRead() throws Exception {
        ask(mette(), "plan").andExpect(status().isNotFound());
        ask(mette(), "plan.pdf").andExpect(status().isNotFound());
    }

    @Test
    void theNewestVersionIsReadByThoseWhoActOnTheJourney() throws Exception {
        version(1);
        version(2);

        ask(citizen("citizen", cpr), "plan")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.version").value(2))
                .andExpect(jsonPath("$.lines[0].startsOn").value("2026-12-01"))
                .andExpect(jsonPath("$.lines[0].department.key").value("adult-social"))
                .andExpect(jsonPath("$.aims[0].agreed").value("Ro først"));
        ask(mette(), "plan").andExpect(status().isOk());
        ask(jens(), "plan").andExpect(status().isForbidden());
        ask(citizen("citizen", "7000000078"), "plan.pdf").andExpect(status().isForbidden());
    }

    @Test
    void theDocumentIsTaggedHasItsFontInsideAndReadsAsItWasSaid() throws Exception {
        version(1);

        byte[] document = ask(citizen("citizen", cpr), "plan.pdf")
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "application/pdf"))
                .andExpect(header().string("Cache-Control", "no-store"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        try (PDDocument pdf = Loader.loadPDF(document)) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains(
                            "Æblegrød & <ro> på Åsvej", "1. december 2026", "Købe ind selv", "Gitte, health: Medicin");
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("da");
            for (var name : pdf.getPage(0).getResources().getFontNames()) {
                assertThat(pdf.getPage(0).getResources().getFont(name).isEmbedded())
                        .isTrue();
            }
        }
    }

    @Test
    void theDocumentBeginsInEasyLanguageAndTheWholeFollows() throws Exception {
        version(1);

        assertThat(text(citizen("citizen", cpr), "plan.pdf"))
                .containsSubsequence(
                        "Planen i let sprog",
                        "Gitte kommer tirsdag.",
                        "I køber ind.",
                        "Hele planen står på de næste sider.",
                        "Dit mål",
                        "Støtte hjemme");
    }

    @ParameterizedTest
    @CsvSource({"plan_type = 'parallel'", "state = 'split'", "state = 'refused'"})
    void withoutAPlanInCommonADepartmentReadsItsOwnLinesAndOfOthersWhatHappensWhereAndWhen(String apart)
            throws Exception {
        version(1);
        TestDatabase.owner()
                .sql("update casework.plan set " + apart + " where journey_id = :journey")
                .param("journey", journey)
                .update();

        ask(mette(), "plan")
                .andExpect(jsonPath("$.goal").value("Æblegrød & <ro> på Åsvej"))
                .andExpect(jsonPath("$.purpose", nullValue()))
                .andExpect(jsonPath("$.aims", hasSize(0)))
                .andExpect(jsonPath("$.contacts", hasSize(0)))
                .andExpect(jsonPath("$.lines[0].service.code").value("support-relations"))
                .andExpect(jsonPath("$.lines[0].department.key").value("adult-social"))
                .andExpect(jsonPath("$.lines[0].startsOn").value("2026-12-01"))
                .andExpect(jsonPath("$.lines[0].description", nullValue()))
                .andExpect(jsonPath("$.lines[0].goal", nullValue()))
                .andExpect(jsonPath("$.lines[0].law", nullValue()))
                .andExpect(jsonPath("$.lines[0].provider", nullValue()))
                .andExpect(jsonPath("$.lines[1].description").value("Fodbold med Kim"));
        assertThat(text(mette(), "plan.pdf"))
                .contains("Fodbold med Kim", "har sin egen plan for det")
                .doesNotContain("Støtte hjemme", "Købe ind selv", "Ro først", "Gitte", "let sprog");
        assertThat(text(citizen("citizen", cpr), "plan.pdf"))
                .contains("Fodbold med Kim", "Støtte hjemme", "Købe ind selv", "Ro først", "Gitte");
    }

    @Test
    void anEarlierVersionIsReadStillAndTheRuleOfTodayHoldsForIt() throws Exception {
        version(1);
        version(2);
        String first = "plans/" + journey + "/versions/1";

        ask(mette(), first).andExpect(jsonPath("$.version").value(1));
        ask(mette(), first).andExpect(jsonPath("$.lines[0].description").value("Støtte hjemme"));
        assertThat(text(citizen("citizen", cpr), first + ".pdf")).contains("udgave 1");
        ask(mette(), "plans/" + journey + "/versions/3").andExpect(status().isNotFound());
        ask(jens(), first).andExpect(status().isForbidden());

        TestDatabase.owner()
                .sql("update casework.plan set state = 'split' where journey_id = :journey")
                .param("journey", journey)
                .update();
        ask(mette(), first).andExpect(jsonPath("$.lines[0].description", nullValue()));
    }

    @Test
    void theDocumentSaysWhatALineIsForAndWhatStandsInMeanwhile() throws Exception {
        version(1);

        assertThat(text(citizen("citizen", cpr), "plan.pdf"))
                .contains(
                        "Slags mål: Udvikle",
                        "Så langt vil vi nå: Let",
                        "efter Serviceloven",
                        "Bro, mens du venter på: Socialpædagogisk støtte til relationer",
                        "Frivillig hjælp, aftalt med")
                .doesNotContain("Ingen lov");
    }

    private String text(Caller caller, String what) throws Exception {
        byte[] document = ask(caller, what)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (PDDocument pdf = Loader.loadPDF(document)) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    private void version(int version) {
        TestDatabase.owner().sql("""
                        insert into casework.plan (plan_id, journey_id, plan_type, state, started_at)
                        values (:journey, :journey, 'holistic-141', 'active', now()) on conflict do nothing
                        """).param("journey", journey).update();
        TestDatabase.owner()
                .sql("insert into casework.plan_version values (:journey, :version, cast(:content as jsonb), now())")
                .param("journey", journey)
                .param("version", version)
                .param("content", CONTENT.formatted(journey, version, journey))
                .update();
    }

    private ResultActions ask(Caller caller, String what) throws Exception {
        return portal.perform(get("/api/journeys/" + journey + "/" + what).with(as(caller)));
    }
}
