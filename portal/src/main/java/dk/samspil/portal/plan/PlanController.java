package dk.samspil.portal.plan;

import dk.samspil.portal.access.Caller;
import io.swagger.v3.oas.annotations.Operation;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The plan, for the page and as the document people keep. */
@RestController
class PlanController {

    private final Plans plans;
    private final PlanPdf pdf;

    PlanController(Plans plans, PlanPdf pdf) {
        this.plans = plans;
        this.pdf = pdf;
    }

    @GetMapping("/api/journeys/{journeyId}/plan")
    @Operation(summary = "The newest version of the plan")
    PlanDocument plan(Caller caller, @PathVariable UUID journeyId) {
        return plans.newest(caller, journeyId);
    }

    @GetMapping(path = "/api/journeys/{journeyId}/plan.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    @Operation(summary = "The newest version of the plan as a document in plain Danish")
    ResponseEntity<byte[]> document(Caller caller, @PathVariable UUID journeyId) {
        return document(plans.newest(caller, journeyId));
    }

    @GetMapping("/api/journeys/{journeyId}/plans/{planId}/versions/{version}")
    @Operation(summary = "A version of a plan; the journey's page lists them")
    PlanDocument version(
            Caller caller, @PathVariable UUID journeyId, @PathVariable UUID planId, @PathVariable int version) {
        return plans.version(caller, journeyId, planId, version);
    }

    @GetMapping(
            path = "/api/journeys/{journeyId}/plans/{planId}/versions/{version}.pdf",
            produces = MediaType.APPLICATION_PDF_VALUE)
    @Operation(summary = "A version of a plan as a document in plain Danish")
    ResponseEntity<byte[]> versionDocument(
            Caller caller, @PathVariable UUID journeyId, @PathVariable UUID planId, @PathVariable int version) {
        return document(plans.version(caller, journeyId, planId, version));
    }

    private ResponseEntity<byte[]> document(PlanDocument plan) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("min-plan.pdf")
                                .build()
                                .toString())
                .body(pdf.of(plan));
    }
}
